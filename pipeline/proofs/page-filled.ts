import type { Extract, Finding, FilledPage, Proof, Publication } from '../book.ts';

/** The least share of a page that text and pictures fill. */
const least = 1 / 3;

/** A page with a few lines at its head and nothing below them looks like a fault of the printer. */
export const pageFilled: Proof = {
  id: 'page-filled',
  about: 'Every printed page of the guide is at least a third full, unless a chapter ends there.',
  *run(extracts, publication) {
    if (publication.book.manifest.profile !== 'health-guide') return;
    for (const extract of extracts) {
      if (extract.edition === 'pdf') yield* emptyPages(extract, publication);
    }
  },
};

function* emptyPages({ path, pages = [] }: Extract, { book, chapters }: Publication): Iterable<Finding> {
  const start = pages.findIndex(({ opened }) => opened !== undefined);
  let open: string | undefined;
  for (const [index, page] of pages.entries()) {
    open = page.opened ?? open;
    if (index < start || page.filled >= least || isEnd(pages, index)) continue;
    const chapter = chapters.find((printed) => printed.chapter.anchor === open)?.chapter;
    const part = Math.round(page.filled * 100);
    yield {
      file: chapter?.file ?? book.manifestFile,
      reason: `Unexpected page ${page.label} of ${path} that is ${part} % full, expected a third or more where no chapter ends`,
      note: 'What follows is too high for the rest of the page. Move a picture or table further down, or shorten the text before it.',
    };
  }
}

/** Whether nothing follows on a page, or what begins a page of its own, with an empty page before it or without. */
function isEnd(pages: readonly FilledPage[], index: number): boolean {
  const [next, behind] = pages.slice(index + 1);
  if (next === undefined || next.opened !== undefined) return true;
  return next.filled === 0 && behind?.opened !== undefined;
}
