import { PDFDict, PDFNull } from '@cantoo/pdf-lib';
import type { MarkedPage } from './mark-pages.ts';
import { markedContent } from './marked-content.ts';
import { kidsOf, setKids } from './structure.ts';

/** Takes the runs that are only lines and grounds out of the structure. */
export function dropLines(pages: readonly MarkedPage[]): void {
  for (const { page, owners, lines } of pages) {
    for (const id of lines) {
      const owner = owners.lookup(id);
      if (!(owner instanceof PDFDict)) continue;
      const isDropped = (kid: Parameters<typeof markedContent>[0]) => {
        const run = markedContent(kid, owner);
        return run?.page === page.ref && run.id === id;
      };
      setKids(
        owner,
        kidsOf(owner).filter((kid) => !isDropped(kid)),
      );
      owners.set(id, PDFNull);
    }
  }
}
