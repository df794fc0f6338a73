import type { Book, Chapter } from '../book.ts';
import { cautionWords } from '../caution-words.ts';
import { stepFacts } from '../domain/step.ts';
import { nodesOf } from '../nodes-of.ts';

/** What protects readers, as it was written: known by its kind and id, from one edition to the next. */
export type Warning = {
  readonly kind: 'caution' | 'red-flag' | 'stop-rule';
  readonly id: string;
  /** Anchor of the page where it stands; `''` for a sign that no page shows. */
  readonly owner: string;
  readonly words: string;
};

/** Every caution, warning sign, and rule when to stop a step or to leave it out. */
export function warningsOf(book: Book): readonly Warning[] {
  return [...book.chapters.flatMap((chapter) => [...cautionsOf(book, chapter), ...rulesOf(chapter)]), ...signsOf(book)];
}

/** A caution without an id is known by its page and its turn there. */
function cautionsOf(book: Book, { tree, anchor: owner }: Chapter): readonly Warning[] {
  const cautions = nodesOf(tree, 'containerDirective').filter(({ name }) => name === 'caution');
  return cautions.map((caution, index) => ({
    kind: 'caution',
    id: caution.attributes?.['id'] ?? `${owner}.${index + 1}`,
    owner,
    words: cautionWords(book, caution).join(' '),
  }));
}

function rulesOf(chapter: Chapter): readonly Warning[] {
  const facts = stepFacts(chapter);
  if (facts === undefined) return [];
  return (['stop-if', 'leave-out-if'] as const).flatMap((row) => {
    const words = facts[row].join(' ');
    return words === '' ? [] : [{ kind: 'stop-rule', id: `${chapter.id}.${row}`, owner: chapter.anchor, words }];
  });
}

function signsOf(book: Book): readonly Warning[] {
  return book.lists.redFlags.entries.flatMap(({ id: group, title, lead, entries }) => {
    const page = book.chapters.find(({ tree }) =>
      nodesOf(tree, 'leafDirective').some(
        ({ name, attributes }) => name === 'red-flags' && attributes?.['group'] === group,
      ),
    );
    const owner = page?.anchor ?? '';
    const head: Warning = { kind: 'red-flag', id: group, owner, words: [title, lead ?? ''].join(' ').trim() };
    return [head, ...entries.map(({ id, text }): Warning => ({ ...head, id: `${group}.${id}`, words: text }))];
  });
}
