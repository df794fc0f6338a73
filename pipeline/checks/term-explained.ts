import type { Check, Finding } from '../book.ts';
import { readingOf, type Reading } from '../prose/reading.ts';
import type { Use } from '../prose/standing.ts';
import type { Passage } from '../prose/passage.ts';
import { isAbbreviation, namesOf } from '../prose/term-use.ts';
import { abbreviations } from './term-explained/abbreviations.ts';

/** A term is linked or told at its first use: in each chapter, everyday words once in the book; short forms are spelled out. */
export const termExplained: Check = {
  id: 'term-explained',
  about: 'A glossary term is linked or explained at its first use, and an abbreviation is spelled out there.',
  *book(book) {
    const met = new Set<string>();
    for (const page of readingOf(book)) {
      yield* unexplained(page, met);
      yield* abbreviations(page, book);
    }
  },
};

/** Judges the first uses on one page; `met` holds the terms of earlier pages, and gets those of this one. */
function* unexplained(page: Reading, met: Set<string>): Iterable<Finding> {
  const seen = new Set(page.about);
  const spelled = new Set<string>();
  for (const { passage, sentences } of page.passages) {
    for (const use of sentences.flatMap(({ uses }) => uses)) {
      const { how, term, text } = use;
      if (isAbbreviation(text) && !spelled.has(text)) {
        spelled.add(text);
        seen.add(term.id);
        if (!isSpelledOut(passage, use)) yield abbreviation(page, passage, use);
      }
      if (seen.has(term.id) || how === 'in-link') continue;
      seen.add(term.id);
      if (how === 'bare' && !(term.everyday && met.has(term.id))) yield bare(page, passage, use);
    }
  }
  for (const id of seen) met.add(id);
}

function bare({ chapter: { file } }: Reading, passage: Passage, { term, text, start, end }: Use): Finding {
  const where = term.everyday ? 'the book' : 'the chapter';
  return {
    file,
    place: passage.place(start, end),
    reason: `Unexpected term \`${text}\` without explanation, expected \`[${text}](term:${term.id})\` at its first use in ${where}`,
    note: 'Link it, stress it (`*…*`) where the sentence tells what it is, put its meaning in brackets behind it, or say it plainly.',
  };
}

function abbreviation({ chapter: { file } }: Reading, passage: Passage, { term, text, start, end }: Use): Finding {
  const long = namesOf(term).find((name) => !isAbbreviation(name)) ?? term.term;
  return {
    file,
    place: passage.place(start, end),
    reason: `Unexpected abbreviation \`${text}\`, expected \`[${long} (${text})](term:${term.id})\` at its first use in the chapter`,
    note: 'Many readers begin in the middle: each chapter says once what its abbreviations stand for.',
  };
}

/** "quadratus lumborum (QL)", or "QL (quadratus lumborum)". */
function isSpelledOut({ text }: Passage, { term, start, end }: Use): boolean {
  const before = text.slice(0, start).toLowerCase();
  const after = text.slice(end).toLowerCase();
  return namesOf(term).some(
    (name) => before.endsWith(`${name.toLowerCase()} (`) || after.startsWith(` (${name.toLowerCase()})`),
  );
}
