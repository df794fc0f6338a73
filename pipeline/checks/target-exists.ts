import { visit } from 'unist-util-visit';
import type { Book, Check, Finding } from '../book.ts';
import { unknownInDirective } from './target-exists/unknown-in-directive.ts';
import { unknownTarget } from './target-exists/unknown-target.ts';

/** Every typed reference, in prose, in YAML and in directives, leads to a target. */
export const targetExists: Check = {
  id: 'target-exists',
  about: 'Every typed reference, in prose, in YAML and in directives, has a target.',
  *book(book) {
    const isHeld = heldByBrokenFile(book);
    for (const { form, kind, id, file, place, target } of book.references) {
      if (form === 'file' || target !== undefined || isHeld(kind, id)) continue;
      yield { file, place, ...unknownTarget(book, kind, id) };
    }
    for (const chapter of [...book.chapters, ...book.issues]) {
      const findings: Finding[] = [];
      visit(chapter.tree, (node) => {
        if (node.type !== 'containerDirective' && node.type !== 'leafDirective') return;
        findings.push(...unknownInDirective(book, chapter, node));
      });
      yield* findings;
    }
  },
};

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
