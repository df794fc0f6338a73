import type { Condition } from './condition.ts';
import { inNav, type Line, linesOf } from './contents-lines.ts';
import { has, wordsOf } from './elements.ts';
import { headingsOf } from './headings-of.ts';

/** The contents lists name every chapter and section, in the order of the book and where readers see them. */
export const navigation: readonly Condition[] = [
  {
    id: 'contents-complete',
    *faults(judged) {
      const lines = linesOf(judged.contents, 'toc');
      const expected = judged.pages.filter((page) => page !== judged.contents).flatMap(headingsOf);
      for (const [place, heading] of expected.entries()) {
        const line = lines[place];
        if (line !== undefined && leadsTo(line, heading)) continue;
        const found = line === undefined ? 'end of the contents' : `“${line.label}” in the contents`;
        yield { where: heading.file, reason: `Unexpected ${found}, expected “${heading.label}”` };
        return;
      }
      for (const { label } of lines.slice(expected.length))
        yield { reason: `Unexpected “${label}” in the contents, expected the headings of the book` };
    },
  },
  {
    id: 'contents-parts',
    *faults(judged) {
      const { chapters, book } = judged.publication;
      const printed = new Set(chapters.map(({ chapter }) => chapter.file.path));
      const { parts } = book.manifest;
      const expected = parts.filter(
        ({ matter, files }) => matter === 'body' && parts.length > 1 && files.some((file) => printed.has(file)),
      );
      const found = inNav(judged.contents, 'toc')
        .filter(({ name }) => name === 'span')
        .map(wordsOf);
      const wanted = expected.map(({ title }) => title.replace(/\s+/g, ' ').trim());
      if (found.join('\n') !== wanted.join('\n'))
        yield { reason: `Unexpected parts “${found.join('”, “')}” in the contents, expected “${wanted.join('”, “')}”` };
    },
  },
  {
    id: 'contents-seen',
    *faults({ contents }) {
      const list = contents?.elements.find(({ element }) => has(element, 'epub:type', 'toc'));
      if (list === undefined) yield { reason: 'Unexpected book without a contents list, expected it among the pages' };
      else if ([list.element, ...list.around].some(({ attributes }) => 'hidden' in attributes))
        yield { reason: 'Unexpected hidden contents list, expected one that readers see' };
    },
  },
  {
    id: 'landmarks',
    *faults(judged) {
      const found = inNav(judged.contents, 'landmarks').flatMap(({ attributes }) => attributes['epub:type'] ?? []);
      const types = judged.pages.flatMap(({ elements }) =>
        elements.map(({ element }) => element.attributes['epub:type']),
      );
      const asked = ['cover', 'titlepage', 'glossary', 'bibliography', 'colophon'].filter((type) =>
        types.includes(type),
      );
      for (const type of ['toc', ...(judged.publication.chapters.length > 0 ? ['bodymatter'] : []), ...asked])
        if (!found.includes(type)) yield { reason: `Unexpected landmarks without \`${type}\`, expected the way to it` };
    },
  },
];

function leadsTo(line: Line, heading: Line & { readonly level: number }): boolean {
  const isThere =
    line.file === heading.file && (line.id === heading.id || (heading.level === 1 && line.id === undefined));
  return isThere && line.label === heading.label;
}
