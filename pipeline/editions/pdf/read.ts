import type { PDFDocumentProxy } from 'pdfjs-dist';
import type {
  Artifact,
  Edition,
  EditionId,
  Extract,
  FoundLink,
  FilledPage,
  PageText,
  Publication,
  SmallestText,
} from '../../book.ts';
import { addedNames, fontNames } from '../../fonts.ts';
import { isAdded, openingOf, opensPage } from './anchors.ts';
import { findDocument, type ReadPage } from './reading/find-document.ts';
import { type PageRuns, type Spot, standingAt } from './reading/standing.ts';
import { type PageLink, readTaggedPage } from './reading/tagged-page.ts';
import { tellingsOf } from './reading/tellings.ts';

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
    const known = new Set(destinations.map(({ anchor }) => anchor));
    const openings = new Set(chapters.map(({ chapter }) => chapter.anchor));
    const links: FoundLink[] = [];
    const text: string[] = [];
    const labels = await document.getPageLabels();
    const pages: ReadPage[] = [];
    const found: FilledPage[] = [];
    const pageTexts: PageText[] = [];
    const runs: PageRuns[] = [];
    const drawn: string[] = [];
    let from: string | undefined;
    let turned: PageLink | undefined;
    let smallest: SmallestText | undefined;
    const sizes = new Set<number>();
    for (let number = 1; number <= document.numPages; number += 1) {
      const opened = destinations.filter(
        ({ anchor, page }) => page === number && (openings.has(anchor) || isAdded(anchor)),
      );
      for (const { anchor } of opened) from = isAdded(anchor) ? undefined : anchor;
      const page = await readTaggedPage(await document.getPage(number));
      text.push(page.text);
      drawn.push(page.drawn);
      for (const size of page.sizes) sizes.add(size);
      runs.push({ height: page.height, runs: page.runs });
      const begun = opened.find(({ anchor }) => openings.has(anchor) || opensPage(anchor))?.anchor;
      const folio = labels?.[number - 1] ?? `${number}`;
      found.push({ label: folio, filled: page.filled, opened: begun });
      const { running, beginsWithPicture } = page;
      pageTexts.push({
        label: folio,
        opened: begun === undefined ? undefined : openingOf(begun),
        text: running,
        beginsWithPicture,
      });
      pages.push({ label: labels?.[number - 1] ?? '', furniture: page.furniture });
      if (page.smallest !== undefined && page.smallest.size < (smallest?.points ?? Infinity))
        smallest = { points: page.smallest.size, text: page.smallest.text, where: `page ${number}` };
      const before = links.at(-1)?.where === `page ${number - 1}` ? links.pop() : undefined;
      if (before !== undefined) links.push({ ...before, behind: overTheTurn(before.behind ?? '', page.text) });
      for (const link of page.links) {
        const continued = turned !== undefined && link.isFirst && link.to === turned.to ? links.pop() : undefined;
        const label = continued === undefined ? link.label : `${continued.label} ${link.label}`;
        const to = link.to !== undefined && known.has(link.to) ? link.to : undefined;
        links.push({ from, to, label, where: continued?.where ?? `page ${number}`, behind: link.behind });
      }
      turned = page.links.find(({ isLast }) => isLast);
    }
    const pageOf = new Map(destinations.map(({ anchor, page }) => [anchor, page]));
    const pdf = findDocument(artifact.bytes, pages, new Set([...fontNames(), ...addedNames(book)]));
    return {
      edition,
      path: `dist/${path}`,
      links,
      anchors: known,
      text: text.join('\n'),
      metadata: await readMetadata(document),
      document: pdf,
      pageOf,
      smallestText: smallest,
      letterSizes: sizes,
      pages: found,
      pageTexts,
      standing: standingAt(destinations, runs),
      tellings: tellingsOf(
        chapters.map(({ chapter }) => chapter.anchor),
        pageOf,
        pageTexts,
        pdf.elements,
        drawn,
      ),
    };
  } finally {
    await task.destroy();
  }
}

/** "(page 31)" behind a link may be broken where the page turns: its end opens the next page. */
function overTheTurn(behind: string, next: string): string {
  const isOpen = behind === '' || /\([^)]*$/.test(behind);
  const [rest = ''] = (isOpen && /^\(?[^()\n]{1,30}\)/.exec(next)) || [];
  return `${behind} ${rest}`.trim();
}

async function readDestinations(document: PDFDocumentProxy): Promise<readonly Spot[]> {
  const destinations: Spot[] = [];
  for (const [anchor, destination] of Object.entries(await document.getDestinations())) {
    const page: unknown = destination[0];
    if (!isPageReference(page)) continue;
    const [left = 0, top = Infinity] = destination.slice(2).map((value: unknown) => Number(value ?? undefined));
    destinations.push({ anchor, page: (await document.getPageIndex(page)) + 1, left, top });
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
    identity: document.fingerprints[0] ?? '',
  };
}
