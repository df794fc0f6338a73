import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Artifact, Extract, FoundLink, Publication } from '../../book.ts';
import { isAdded } from './anchors.ts';
import { type PageLink, readTaggedPage } from './reading/tagged-page.ts';

/** Takes links, anchors, text and metadata out of the finished PDF with pdf.js, which has no part in writing it. */
export async function read(artifacts: readonly Artifact[], { book, chapters }: Publication): Promise<Extract> {
  const path = `${book.manifest.slug}.pdf`;
  const artifact = artifacts.find((one) => one.path === path);
  if (artifact === undefined) throw new Error(`There is no ${path} to read`);
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: artifact.bytes.slice(), disableFontFace: true, verbosity: VerbosityLevel.ERRORS });
  try {
    const document = await task.promise;
    const destinations = await readDestinations(document);
    const openings = new Set(chapters.map(({ chapter }) => chapter.anchor));
    const links: FoundLink[] = [];
    const text: string[] = [];
    let from: string | undefined;
    let turned: PageLink | undefined;
    for (let number = 1; number <= document.numPages; number += 1) {
      const opened = destinations.filter(
        ({ anchor, page }) => page === number && (openings.has(anchor) || isAdded(anchor)),
      );
      for (const { anchor } of opened) from = isAdded(anchor) ? undefined : anchor;
      const page = await readTaggedPage(await document.getPage(number));
      text.push(page.text);
      for (const link of page.links) {
        const continued = turned !== undefined && link.isFirst && link.to === turned.to ? links.pop() : undefined;
        const label = continued === undefined ? link.label : `${continued.label} ${link.label}`;
        links.push({ from, to: link.to, label, where: continued?.where ?? `page ${number}` });
      }
      turned = page.links.find(({ isLast }) => isLast);
    }
    return {
      edition: 'pdf',
      path: `dist/${path}`,
      links,
      anchors: new Set(destinations.map(({ anchor }) => anchor)),
      text: text.join('\n'),
      metadata: await readMetadata(document),
    };
  } finally {
    await task.destroy();
  }
}

type Destination = { readonly anchor: string; readonly page: number };

async function readDestinations(document: PDFDocumentProxy): Promise<readonly Destination[]> {
  const destinations: Destination[] = [];
  for (const [anchor, destination] of Object.entries(await document.getDestinations())) {
    const page: unknown = destination[0];
    if (isPageReference(page)) destinations.push({ anchor, page: (await document.getPageIndex(page)) + 1 });
  }
  return destinations;
}

function isPageReference(value: unknown): value is { readonly num: number; readonly gen: number } {
  return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;
}

async function readMetadata(document: PDFDocumentProxy): Promise<Readonly<Record<string, string>>> {
  const { info } = await document.getMetadata();
  const facts: Readonly<Record<string, unknown>> = { ...info };
  return {
    title: String(facts['Title'] ?? ''),
    language: String(facts['Language'] ?? ''),
    pages: String(document.numPages),
  };
}
