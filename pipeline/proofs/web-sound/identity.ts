import { toString } from 'hast-util-to-string';
import type { FoundSite, PrintedChapter, Publication } from '../../book.ts';

/** Each page says what it is, to browsers, to search engines, and to programs that read aloud. */
export const identity = [
  {
    id: 'title',
    *faults({ pages }: FoundSite, publication: Publication) {
      for (const { path, title } of pages) {
        const expected = chapterAt(path, publication)?.chapter.title ?? publication.book.manifest.title;
        if (!title.includes(expected.replace(/\s+/g, ' ').trim()))
          yield { path, reason: `Unexpected title “${title}”, expected “${expected}” in it` };
      }
    },
  },
  {
    id: 'language',
    *faults({ pages }: FoundSite, { book }: Publication) {
      for (const { path, language } of pages) {
        if (language !== book.manifest.language)
          yield { path, reason: `Unexpected language \`${language}\`, expected \`${book.manifest.language}\`` };
      }
    },
  },
  {
    id: 'description',
    *faults({ pages }: FoundSite, publication: Publication) {
      for (const { path, description } of pages) {
        if (description === '' && canDescribe(path, publication))
          yield { path, reason: 'Unexpected page without a description, expected one' };
      }
    },
  },
  {
    id: 'viewport',
    *faults({ pages }: FoundSite) {
      for (const { path, hasViewport } of pages) {
        if (!hasViewport) yield { path, reason: 'Unexpected page as wide as a desk, expected `width=device-width`' };
      }
    },
  },
] as const;

/** The chapter that a page tells. */
function chapterAt(path: string, { chapters }: Publication): PrintedChapter | undefined {
  return chapters.find(({ chapter }) => path === `web/${chapter.anchor}/index.html`);
}

/** Whether there is anything to take a description from: what `guide.yaml` says, or the words of the first paragraph. */
function canDescribe(path: string, publication: Publication): boolean {
  const { description, subtitle } = publication.book.manifest;
  if (path === 'web/index.html') return (description ?? subtitle) !== undefined;
  const chapter = chapterAt(path, publication);
  const first = chapter?.html.children.find((node) => node.type === 'element' && node.tagName === 'p');
  return chapter === undefined || (first !== undefined && toString(first).trim() !== '');
}
