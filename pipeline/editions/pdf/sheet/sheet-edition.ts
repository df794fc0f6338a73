import type { Edition, PrintedChapter, Publication } from '../../../book.ts';
import { printArtifact } from '../print-artifact.ts';
import { guidePages } from './guide-pages.ts';
import { panelsOf } from './panels.ts';
import { sheetPage } from './sheet-page.ts';
import type { Sheet } from './sheets.ts';

/** The edition of a sheet, read back as any PDF is; it makes nothing of a book that has no such chapter. */
export function sheetEdition(sheet: Sheet, read: Edition['read']): Edition {
  return {
    id: sheet.edition,
    needs: ['pdf'],
    async render(publication, built) {
      const chapter = chapterOf(sheet, publication);
      if (chapter === undefined) return [];
      const pages = await guidePages(publication.book, built);
      const unprinted = sheetPage(sheet, chapter, publication, pages);
      return [await printArtifact(unprinted, sheet.ending, named(publication, chapter), built)];
    },
    async read(artifacts, publication) {
      const extract = await read(artifacts, publication);
      const printed = chapterOf(sheet, publication);
      if (printed === undefined) return extract;
      const panels = panelsOf(printed.html).map(({ anchor, page }) => ({
        anchor,
        wanted: page,
        found: extract.pageOf?.get(anchor),
      }));
      const pages = Number(extract.metadata['pages']);
      return { ...extract, sheet: { chapter: printed.chapter.anchor, pages, expected: sheet.pages, panels } };
    },
  };
}

function chapterOf({ page }: Sheet, { chapters }: Publication): PrintedChapter | undefined {
  return chapters.find(({ chapter: { facts } }) => {
    return typeof facts === 'object' && facts !== null && 'page' in facts && facts.page === page;
  });
}

/** The publication under the name of the sheet: its file is no guide, only a part of one. */
function named(publication: Publication, { chapter }: PrintedChapter): Publication {
  const { book } = publication;
  const title = `${chapter.title}: ${book.manifest.title}`;
  return { ...publication, book: { ...book, manifest: { ...book.manifest, title } } };
}
