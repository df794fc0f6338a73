import type { Term } from '../../book.ts';
import type { Passage } from '../../prose/passage.ts';
import type { ReadSentence } from '../../prose/reading.ts';

/** A glossary term in a sentence, by its name or behind a link of other words. */
export type Named = { readonly term: Term; readonly text: string; readonly start: number; readonly end: number };

/**
 * The terms that a sentence asks a reader to know, each at its first use. Everyday words cost nothing, nor does a line of links
 * alone, which nobody reads as a sentence.
 */
export function termsIn(
  { uses, start, end }: ReadSentence,
  passage: Passage,
  glossary: readonly Term[],
): readonly Named[] {
  const links = passage.spans.filter((span) => span.url !== undefined && span.start < end && span.end > start);
  const linked = links.flatMap((link): Named[] => {
    const term = glossary.find(({ id }) => link.url === `term:${id}`);
    return term === undefined ? [] : [{ ...link, term, text: passage.text.slice(link.start, link.end) }];
  });
  if (links.length > 1 && isOfLinks(passage.text, links, start, end)) return [];
  const named = [...uses, ...linked].filter(({ term }) => !term.everyday).toSorted((a, b) => a.start - b.start);
  return named.filter(({ term }, index) => named.findIndex((other) => other.term.id === term.id) === index);
}

/** Whether no letter of a stretch stands outside its links, which come in their order. */
function isOfLinks(text: string, links: readonly Pick<Named, 'start' | 'end'>[], start: number, end: number): boolean {
  let at = start;
  const gaps = [...links, { start: end, end }].map((link) => {
    const gap = text.slice(at, Math.max(at, link.start));
    at = Math.max(at, link.end);
    return gap;
  });
  return !gaps.some((gap) => /[\p{L}\p{N}]/u.test(gap));
}
