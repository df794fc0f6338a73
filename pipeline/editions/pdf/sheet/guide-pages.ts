import type { Artifact, Book, Built } from '../../../book.ts';
import { once } from '../../../once.ts';

/** By its anchor, the number of the page on which a place of the guide is found, as it is printed at the page's foot. */
export type GuidePages = ReadonlyMap<string, string>;

/** Reads out of the finished guide on which page each place lies. Throws when the build has made no guide before. */
export function guidePages({ manifest }: Book, { artifacts }: Built): Promise<GuidePages> {
  const guide = artifacts.find(({ path }) => path === `${manifest.slug}.pdf`);
  if (guide === undefined) throw new Error(`There is no ${manifest.slug}.pdf whose pages a sheet could name`);
  return readPages(guide);
}

const readPages = once(async ({ bytes }: Artifact): Promise<GuidePages> => {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: bytes.slice(), disableFontFace: true, verbosity: VerbosityLevel.ERRORS });
  try {
    const document = await task.promise;
    const labels = await document.getPageLabels();
    const pages = new Map<string, string>();
    for (const [anchor, [page]] of Object.entries(await document.getDestinations())) {
      const index = await document.getPageIndex(page);
      pages.set(anchor, labels?.[index] ?? String(index + 1));
    }
    return pages;
  } finally {
    await task.destroy();
  }
});
