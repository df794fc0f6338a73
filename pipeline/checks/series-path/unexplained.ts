import type { Book, Chapter, Finding, Target } from '../../book.ts';
import { once } from '../../once.ts';
import { partNames, partOf } from '../../part-of.ts';
import { passagesOf } from '../../prose/passage.ts';
import type { Include } from './include.ts';
import type { Letter } from './letter.ts';
import { saysWhatItIs } from './says-what-it-is.ts';

/** Muscles and steps that a letter links without a word on what they are, and of which no earlier letter told. */
export function* unexplained(book: Book, letters: readonly Letter[]): Iterable<Finding> {
  const told = new Set<string>();
  for (const { issue, includes, given } of letters) {
    for (const one of includes) if (tells(one)) told.add(one.page.anchor);
    for (const { key } of given) told.add(book.targetOf.get(key)?.owner ?? '');
    const links = linksOf(book, issue);
    for (const { target, isExplained } of links) if (isExplained) told.add(target.owner);
    for (const { target, place } of links) {
      if (told.has(target.owner)) continue;
      told.add(target.owner);
      const reason = `Unexpected \`${target.key}\` before a letter told what it is, expected a few words on it here`;
      const note = `Say it behind the link (“the [${target.title}](${target.key}), the …”), or take in a part of its page.`;
      yield { file: issue.file, place, reason, note };
    }
  }
}

/** A warning tells nothing of the page that it is from, nor do rows of doses. */
function tells({ page, part }: Include): boolean {
  const nodes = partNames(page).includes(part) ? partOf(page, part) : [];
  return nodes.some((node) => node.type !== 'containerDirective' || node.name !== 'caution');
}

type Linked = { readonly target: Target; readonly place: Finding['place']; readonly isExplained: boolean };

function linksOf(book: Book, issue: Chapter): readonly Linked[] {
  const targets = targetsOf(book);
  return passagesOf(issue, book).flatMap((passage) =>
    passage.spans.flatMap((span): readonly Linked[] => {
      const target = targets.get(span.node);
      if (target === undefined || (target.kind !== 'muscle' && target.kind !== 'step')) return [];
      return [{ target, place: span.node.position, isExplained: saysWhatItIs(passage.text, span) }];
    }),
  );
}

/** What each link of the book leads to. */
const targetsOf = once(
  ({ references }: Book): ReadonlyMap<unknown, Target> =>
    new Map(
      references.flatMap(({ node, target }) =>
        node === undefined || target === undefined ? [] : [[node, target] as const],
      ),
    ),
);
