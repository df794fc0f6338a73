import type { Link, LinkReference, Nodes } from 'mdast';
import type { Book, Target } from '../../book.ts';
import { nodesOf } from '../../nodes-of.ts';
import { once } from '../../once.ts';

/** A stretch of a text that points at something: a link, or the name of a step. */
export type Pointer = { readonly start: number; readonly end: number; readonly to: Target };

/** The links below a node, and what they lead to. */
export function linksIn(
  node: Nodes,
  book: Book,
): readonly { readonly link: Link | LinkReference; readonly to: Target }[] {
  return nodesOf(node, 'link', 'linkReference').flatMap((link) => {
    const to = targetOf(book).get(link);
    return to === undefined ? [] : [{ link, to }];
  });
}

const targetOf = once(
  (book: Book) =>
    new Map<unknown, Target>(
      book.references.flatMap(({ node, target }) => (target === undefined ? [] : [[node, target]])),
    ),
);

/** Where a text names steps without a link: "the calf slide", "Step 3". A name of one word, such as "walk", is any word. */
export function namesOfSteps(text: string, book: Book): readonly Pointer[] {
  const names = stepNames(book);
  const numbered = Array.from(text.matchAll(/\bstep (\d{1,2})(?!\d|\s*(?:to|and|,|or)\s*\d)/gi), (found) => ({
    ...stretch(found.index, found[0]),
    to: names.byNumber.get(Number(found[1])),
  }));
  const small = text.toLowerCase();
  const titled = [...names.byTitle].flatMap(([title, to]) => {
    const at = small.indexOf(title);
    return at === -1 ? [] : [{ ...stretch(at, title), to }];
  });
  return [...numbered, ...titled].flatMap(({ to, ...where }) => (to === undefined ? [] : [{ ...where, to }]));
}

function stretch(start: number, text: string): Pick<Pointer, 'start' | 'end'> {
  return { start, end: start + text.length };
}

const stepNames = once(({ targets }: Book) => {
  const steps = targets.filter(({ kind }) => kind === 'step');
  return {
    byNumber: new Map(steps.map((target) => [target.number, target])),
    byTitle: new Map(
      steps.filter(({ title }) => title.includes(' ')).map((target) => [target.title.toLowerCase(), target]),
    ),
  };
});
