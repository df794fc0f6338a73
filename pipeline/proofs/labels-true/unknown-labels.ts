import { toString } from 'hast-util-to-string';
import type { Extract, Finding, Publication } from '../../book.ts';
import { once } from '../../once.ts';

/** Texts such as "Step 14" and "Figure 9" in a finished file when the book has no such step or figure. */
export function* unknownLabels(extract: Extract, publication: Publication): Iterable<Finding> {
  const { book } = publication;
  const { labels, pattern } = labelsOf(publication);
  if (pattern === undefined) return;
  for (const [label] of new Set([...extract.text.matchAll(pattern)].map(([found]) => [found.replace(/\s+/g, ' ')]))) {
    if (label === undefined || labels.has(label)) continue;
    yield {
      file: book.manifestFile,
      reason: `${extract.path}: Unexpected “${label}” in the text, expected only what the book has`,
    };
  }
}

/** The labels that end in a number, those that authors typed of other books included, and what such labels look like. */
const labelsOf = once((publication: Publication) => {
  const { book, chapters, issues } = publication;
  const own = book.targets.flatMap(({ kind, label, number }) =>
    number !== undefined && /^\p{L}+ \d+$/u.test(label) && kind !== 'claim' ? [label] : [],
  );
  const words = new Set(own.map((label) => label.replace(/ \d+$/, '')));
  if (words.size === 0) return { labels: new Set<string>(), pattern: undefined };
  const pattern = new RegExp(String.raw`(?<!\p{L})(?:${[...words].join('|')})\s\d+(?!\d)`, 'gu');
  const typed = [...chapters, ...issues].flatMap(({ html }) => toString(html).match(pattern) ?? []);
  return { labels: new Set([...own, ...typed.map((label) => label.replace(/\s+/g, ' '))]), pattern };
});
