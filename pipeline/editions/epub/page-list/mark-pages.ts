import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { PageText, Words } from '../../../book.ts';
import { word } from '../../../word.ts';
import { anchorsIn } from '../anchors.ts';
import type { Page } from '../page.ts';
import { isWordless, pageRuns, type PageRun } from '../../../printed-pages/page-runs.ts';
import { type Holder, placeMarker, putBeforeElement } from './place-marker.ts';
import { spotsOf } from './spots.ts';
import { toldWords } from './told-words.ts';

/** A page of the printed book, and where in `OEBPS/` it begins. */
export type PageEntry = { readonly label: string; readonly href: string };

/** The pages of the EPUB with a marker where each page of the printed book begins, and the list that leads there. */
export type MarkedPages = { readonly pages: readonly Page[]; readonly entries: readonly PageEntry[] };

/**
 * Sets a marker where each page of the printed book begins, found by its words. A page without words of its own shares the
 * marker of the next one; lists that stand in print alone have none.
 */
export function markPages(pages: readonly Page[], printed: readonly PageText[], words: Words): MarkedPages {
  const ids = markerIds(pages);
  const marked = new Map<string, Page>();
  const hrefs = new Map<string, string>();
  for (const { page, printedPages } of pageRuns(printed).flatMap((run) => counterparts(run, pages))) {
    const { content, labels } = markRun(page, printedPages, (label) => markerOf(label, ids(label), words));
    marked.set(page.file, { ...page, content });
    for (const label of labels) hrefs.set(label, `${page.file}#${ids(label)}`);
  }
  return { pages: pages.map((page) => marked.get(page.file) ?? page), entries: entriesOf(printed, hrefs) };
}

/** The page of the EPUB that tells what a run of printed pages prints. */
function counterparts(
  { kind, anchor, pages: printed }: PageRun,
  pages: readonly Page[],
): readonly { readonly page: Page; readonly printedPages: readonly PageText[] }[] {
  const named = (name: string) => pages.find(({ file }) => file === `${name}.xhtml`);
  if (kind === 'chapter') {
    const page = named(anchor ?? '');
    return page === undefined ? [] : [{ page, printedPages: printed }];
  }
  if (kind !== 'opening') return [];
  const cover = named('cover');
  const title = named('title-page');
  return [
    ...(cover === undefined ? [] : [{ page: cover, printedPages: printed.slice(0, 1) }]),
    ...(title === undefined ? [] : [{ page: title, printedPages: printed.slice(cover === undefined ? 0 : 1) }]),
  ];
}

/** The content of a page with its markers, set from the last to the first: the places of those before stay true. */
function markRun(
  page: Page,
  printed: readonly PageText[],
  markerFor: (label: string) => Element,
): { readonly content: readonly ElementContent[]; readonly labels: readonly string[] } {
  const holder: Holder = { children: [...page.content] };
  const told = toldWords(page.content);
  const labels: string[] = [];
  for (const [index, spot] of [...spotsOf(printed, told, page.content).entries()].toReversed()) {
    const label = printed[index]?.label;
    if (spot === undefined || label === undefined) continue;
    if (spot.kind === 'picture') putBeforeElement(markerFor(label), spot.picture, holder);
    else placeMarker(markerFor(label), spot.word, holder);
    labels.push(label);
  }
  return { content: holder.children, labels };
}

/** The printed pages that lead somewhere, in their order; one without words leads where the next one does. */
function entriesOf(printed: readonly PageText[], hrefs: ReadonlyMap<string, string>): readonly PageEntry[] {
  const entries: PageEntry[] = [];
  let next: string | undefined;
  for (const { kind, pages } of pageRuns(printed).toReversed()) {
    for (const page of pages.toReversed()) {
      const own = hrefs.get(page.label);
      next = own ?? next;
      const href = kind === 'part' || isWordless(page) ? next : own;
      if (href !== undefined) entries.unshift({ label: page.label, href });
    }
  }
  return entries;
}

function markerOf(label: string, id: string, words: Words): Element {
  const ariaLabel = ` ${word(words, 'epub-page')} ${label}. `;
  return h('span', { id, 'epub:type': 'pagebreak', role: 'doc-pagebreak', ariaLabel });
}

/** The id of the marker of a page: no other id of the book, whatever the label. */
function markerIds(pages: readonly Page[]): (label: string) => string {
  const taken = new Set(pages.flatMap(({ content }) => anchorsIn({ type: 'root', children: [...content] })));
  return (label) => {
    let id = `page-${label.replace(/[^\w.-]/g, '-')}`;
    while (taken.has(id)) id += '-';
    return id;
  };
}
