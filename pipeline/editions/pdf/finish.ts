import { createHash } from 'node:crypto';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Book, Publication } from '../../book.ts';
import { compareLinks } from './finishing/compare-links.ts';
import { writePageLabels } from './finishing/page-labels.ts';
import { describeLinks } from './finishing/describe-links.ts';
import { addItemBodies } from './finishing/item-bodies.ts';
import { mapRoles } from './finishing/map-roles.ts';
import { writeMetadata } from './finishing/metadata.ts';
import { writeOutline } from './finishing/outline.ts';
import { restoreReadingOrder } from './finishing/restore-reading-order.ts';
import { markFurniture } from './finishing/mark-furniture.ts';
import { structureElements } from './finishing/structure.ts';
import type { Printed } from './print-pages.ts';

/** Makes a print a book: outline, reading order, roles, furniture, metadata. The same input gives the same bytes. */
export async function finish(printed: Printed, { book }: Publication): Promise<Uint8Array> {
  const document = await PDFDocument.load(printed.print, { updateMetadata: false, parseSpeed: Infinity });
  const elements = structureElements(document);
  compareLinks(document, elements, printed.page);
  restoreReadingOrder(elements, printed.page);
  mapRoles(document, elements);
  markFurniture(document, elements, openingPages(printed, book));
  addItemBodies(document, structureElements(document));
  describeLinks(document, new Map(book.targets.map(({ anchor, title }) => [anchor, title])));
  writeOutline(document, printed.page);
  writePageLabels(document, printed.bodyPage);
  writeMetadata(document, book.manifest, identity(printed, book));
  return document.save({
    useObjectStreams: true,
    addDefaultPage: false,
    objectsPerTick: Infinity,
    updateFieldAppearances: false,
  });
}

function openingPages({ layout: { pages } }: Printed, { chapters }: Book): ReadonlySet<number> {
  return new Set(chapters.flatMap(({ anchor }) => pages.get(anchor) ?? []));
}

/** The same for the same words and pictures, another one for any other. */
function identity({ html }: Printed, { files }: Book): string {
  const hash = createHash('sha256').update(html);
  for (const { sha256 } of files.values()) hash.update(sha256);
  return hash.digest('hex').slice(0, 32);
}
