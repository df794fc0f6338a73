import { attributePlace, namePlace } from '../../attribute-place.ts';
import { entryKey } from '../../back-index/entry-key.ts';
import type { IndexMark } from '../../back-index/marks.ts';
import { sectionAt } from '../../back-index/section-at.ts';
import type { Book, Finding } from '../../book.ts';
import type { KnownEntries } from './known-entries.ts';

/** What is wrong with the places that marks name: twice in a section, in two spellings, or in a text without an index. */
export function* placeFaults(book: Book, marks: readonly IndexMark[], { spelled }: KnownEntries): Iterable<Finding> {
  const first = new Map<string, IndexMark>();
  for (const mark of marks) {
    const { term, sub, anchor, chapter, directive } = mark;
    const { file } = chapter;
    if (!book.chapters.includes(chapter)) {
      yield {
        file,
        place: namePlace(file, directive),
        reason: 'Unexpected mark of the index in a text that the book does not print, expected it in a chapter',
        note: 'Mark the chapter that tells of it.',
      };
      continue;
    }
    const usual = spelled.get(entryKey(term)) ?? term;
    if (term !== usual && term !== usual.replace(/\s*\([^)]*\)$/, '')) {
      yield {
        file,
        place: attributePlace(file, directive, 'term').value,
        reason: `Unexpected entry \`${term}\`, expected \`${usual}\` as elsewhere`,
        suggestion: usual,
        note: 'An entry is printed once, in one spelling.',
      };
    }
    if (anchor === undefined) continue;
    const section = sectionAt(book, chapter, directive.position);
    const key = JSON.stringify([entryKey(term), entryKey(sub ?? ''), section.anchor]);
    const before = first.get(key);
    if (before === undefined) first.set(key, mark);
    else {
      const name = sub === undefined || sub === '' ? `\`${term}\`` : `\`${term}\`, \`${sub}\``;
      yield {
        file,
        place: namePlace(file, directive),
        reason: `Unexpected second mark of ${name} in one section, expected one`,
        note: 'One mark leads to the section. Delete this one.',
        related: [
          {
            file: before.chapter.file,
            place: namePlace(before.chapter.file, before.directive),
            reason: 'The first mark',
          },
        ],
      };
    }
  }
}
