import type { Book, Chapter, Finding } from '../../book.ts';
import { printedNodes } from '../../printed-nodes.ts';
import { readingOf } from '../../prose/reading.ts';
import type { Letter } from './letter.ts';

/**
 * Words of daily life that a letter uses before one explained them. `term-explained` wants them told once in the book; who
 * reads the letters alone has not read that place. All other terms it wants told in each letter.
 */
export function* everydayTerms(book: Book, letters: readonly Letter[]): Iterable<Finding> {
  const readings = new Map(readingOf(book).map((reading) => [reading.chapter, reading]));
  const told = new Set<string>();
  for (const { issue } of letters) {
    for (const id of linkedTerms(book, issue)) told.add(id);
    for (const { passage, sentences } of readings.get(issue)?.passages ?? []) {
      for (const { term, text, start, end, how } of sentences.flatMap(({ uses }) => uses)) {
        if (told.has(term.id) || how === 'in-link') continue;
        told.add(term.id);
        if (how !== 'bare' || !term.everyday) continue;
        const reason = `Unexpected term \`${text}\` before a letter explained it, expected \`[${text}](term:${term.id})\``;
        const note =
          'Who reads the letters alone has met it nowhere. Link it, or put its meaning in brackets behind it.';
        yield { file: issue.file, place: passage.place(start, end), reason, note };
      }
    }
  }
}

/** The terms that a letter links, with what it takes in. */
function linkedTerms(book: Book, issue: Chapter): readonly string[] {
  return printedNodes(book, issue).flatMap(({ node }) => {
    const [, id] = node.type === 'link' ? (/^term:(.+)$/.exec(node.url) ?? []) : [];
    return id === undefined ? [] : [id];
  });
}
