import type { Book, Check, Finding } from '../book.ts';
import { nodesOf } from '../nodes-of.ts';
import { unknownInDirective } from './target-exists/unknown-in-directive.ts';
import { unprintedList } from './target-exists/unprinted-list.ts';
import { unknownTarget } from './target-exists/unknown-target.ts';

/** Every typed reference, in prose, in YAML and in directives, leads to a target. */
export const targetExists: Check = {
  id: 'target-exists',
  about: 'Every typed reference, in prose, in YAML and in directives, has a target.',
  *book(book) {
    const isHeld = heldByBrokenFile(book);
    const unprinted = unprintedList(book);
    for (const { reason, note, first } of unprinted) yield { file: first.file, place: first.place, reason, note };
    for (const reference of book.references) {
      const { form, kind, id, file, place, target } = reference;
      if (form === 'file' || target !== undefined || isHeld(kind, id)) continue;
      if (unprinted.some(({ references }) => references.has(reference))) continue;
      yield { file, place, ...unknownTarget(book, kind, id) };
    }
    yield* lettersInPages(book);
    for (const chapter of [...book.chapters, ...book.issues]) {
      for (const directive of nodesOf(chapter.tree, 'containerDirective', 'leafDirective')) {
        yield* unknownInDirective(book, chapter, directive);
      }
    }
  },
};

/** Letters stand in the archive on the web alone: a page of the guide cannot lead to one. */
function* lettersInPages(book: Book): Iterable<Finding> {
  const letters = new Set(book.issues.map(({ anchor }) => anchor));
  for (const { file, place, target, owner, written } of book.references) {
    if (target?.kind !== 'issue' || letters.has(owner)) continue;
    const reason = `Unexpected reference to the letter \`${written}\`, expected one to a page of the guide`;
    yield { file, place, reason, note: 'The printed guide holds no letters: only a letter can refer to another one.' };
  }
}

/** A target may be missing only because the file that holds it is broken, which another rule reports: no second finding. */
function heldByBrokenFile(book: Book): (kind: string, id: string) => boolean {
  const faults = book.problems.filter(({ rule }) => rule !== 'text-valid');
  const { terms, sources, claims } = book.lists;
  const holders = [
    ...book.chapters,
    { kind: 'term', ...terms },
    { kind: 'source', ...sources },
    { kind: 'claim', ...claims },
  ];
  return (kind, id) =>
    holders.some((holder) => {
      if (holder.kind !== kind) return false;
      const fault = faults.find(({ file }) => file === holder.file);
      return (
        fault?.rule === 'yaml-valid' || (fault !== undefined && holder.factTexts.some(({ value }) => value === id))
      );
    });
}
