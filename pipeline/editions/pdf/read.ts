import type { PDFDocumentProxy } from 'pdfjs-dist';
import type {
  Artifact,
  Edition,
  EditionId,
  Extract,
  FoundLink,
  FilledPage,
  Publication,
  SmallestText,
} from '../../book.ts';
import { fontNames } from '../../fonts.ts';
import { isAdded, opensPage } from './anchors.ts';
import { findDocument, type ReadPage } from './reading/find-document.ts';
import { type PageLink, readTaggedPage } from './reading/tagged-page.ts';

/** Takes links, anchors, text and metadata out of the finished PDF with pdf.js, which has no part in writing it. */
export function readAs(edition: EditionId, ending: string): Edition['read'] {
  return (artifacts, publication) => read(artifacts, publication, edition, ending);
}

async function read(
  artifacts: readonly Artifact[],
  { book, chapters }: Publication,
  edition: EditionId,
  ending: string,
): Promise<Extract> {
  const path = `${book.manifest.slug}${ending}`;
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
    const labels = await document.getPageLabels();
    const pages: ReadPage[] = [];
    const found: FilledPage[] = [];
    let from: string | undefined;
    let turned: PageLink | undefined;
    let smallest: SmallestText | undefined;
    for (let number = 1; number <= document.numPages; number += 1) {
      const opened = destinations.filter(
        ({ anchor, page }) => page === number && (openings.has(anchor) || isAdded(anchor)),
      );
      for (const { anchor } of opened) from = isAdded(anchor) ? undefined : anchor;
      const page = await readTaggedPage(await document.getPage(number));
      text.push(page.text);
      const begun = opened.find(({ anchor }) => openings.has(anchor) || opensPage(anchor))?.anchor;
      found.push({ label: labels?.[number - 1] ?? `${number}`, filled: page.filled, opened: begun });
      pages.push({ label: labels?.[number - 1] ?? '', furniture: page.furniture });
      if (page.smallest !== undefined && page.smallest.size < (smallest?.points ?? Infinity))
        smallest = { points: page.smallest.size, text: page.smallest.text, where: `page ${number}` };
      for (const link of page.links) {
        const continued = turned !== undefined && link.isFirst && link.to === turned.to ? links.pop() : undefined;
        const label = continued === undefined ? link.label : `${continued.label} ${link.label}`;
        links.push({ from, to: link.to, label, where: continued?.where ?? `page ${number}` });
      }
      turned = page.links.find(({ isLast }) => isLast);
    }
    return {
      edition,
      path: `dist/${path}`,
      links,
      anchors: new Set(destinations.map(({ anchor }) => anchor)),
      text: text.join('\n'),
      metadata: await readMetadata(document),
      document: findDocument(artifact.bytes, pages, fontNames()),
      pageOf: new Map(destinations.map(({ anchor, page }) => [anchor, page])),
      smallestText: smallest,
      pages: found,
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
