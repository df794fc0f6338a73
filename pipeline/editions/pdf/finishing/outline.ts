import { PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { elementsIn, hasClass } from '../element.ts';

type Entry = { readonly title: string; readonly anchor: string; readonly children: Entry[] };

/**
 * Writes the outline from the headings of the book: the parts, in them their chapters, in these their sections.
 * Chromium's own loses the space where a heading breaks over two lines.
 */
export function writeOutline(document: PDFDocument, page: Root): void {
  const entries = outlineOf(page);
  const root = document.context.nextRef();
  document.context.assign(root, document.context.obj({ Type: 'Outlines', ...writeEntries(document, entries, root) }));
  document.catalog.set(PDFName.of('Outlines'), root);
  document.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

function outlineOf(page: Root): readonly Entry[] {
  const entries: Entry[] = [];
  const open: { readonly level: number; readonly children: Entry[] }[] = [{ level: -1, children: entries }];
  const elements = elementsIn(page);
  const inParts = new Set(elements.filter((one) => hasClass(one, 'in-part')).flatMap((one) => elementsIn(one)));
  for (const heading of elements) {
    const depth = /^h([1-6])$/.exec(heading.tagName)?.[1];
    const { id } = heading.properties;
    if (depth === undefined || typeof id !== 'string') continue;
    const level = Number(depth) - (inParts.has(heading) ? 0 : 1);
    while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    const entry: Entry = { title: toString(heading).replace(/\s+/g, ' ').trim(), anchor: id, children: [] };
    open.at(-1)?.children.push(entry);
    open.push({ level, children: entry.children });
  }
  return entries;
}

/** Writes entries below their parent, closed but for the first level, and returns what the parent has to say of them. */
function writeEntries(
  document: PDFDocument,
  entries: readonly Entry[],
  parent: PDFRef,
): Record<string, PDFRef | PDFNumber> {
  const { context } = document;
  const refs = entries.map(() => context.nextRef());
  for (const [index, { title, anchor, children }] of entries.entries()) {
    const ref = refs[index];
    if (ref === undefined) continue;
    const item = context.obj({
      Title: PDFHexString.fromText(title),
      Parent: parent,
      Dest: PDFName.of(anchor),
      ...neighbours(refs, index),
      ...writeEntries(document, children, ref),
    });
    if (children.length > 0) item.set(PDFName.of('Count'), PDFNumber.of(-children.length));
    context.assign(ref, item);
  }
  const first = refs[0];
  const last = refs.at(-1);
  if (first === undefined || last === undefined) return {};
  return { First: first, Last: last, Count: PDFNumber.of(refs.length) };
}

function neighbours(refs: readonly PDFRef[], index: number): Record<string, PDFRef> {
  const before = refs[index - 1];
  const after = refs[index + 1];
  return { ...(before === undefined ? {} : { Prev: before }), ...(after === undefined ? {} : { Next: after }) };
}
