import { PDFDocument } from '@cantoo/pdf-lib';
import type { Book, Publication } from '../../book.ts';
import { compareLinks } from './finishing/compare-links.ts';
import { writePageLabels } from './finishing/page-labels.ts';
import { describeLinks } from './finishing/describe-links.ts';
import { linkTitles } from './finishing/link-titles.ts';
import { writeItemParts } from './finishing/item-parts.ts';
import { mapRoles } from './finishing/map-roles.ts';
import { writeMetadata } from './finishing/metadata.ts';
import { writeOutline } from './finishing/outline.ts';
import { nameElements } from './finishing/name-elements.ts';
import { restoreReadingOrder } from './finishing/restore-reading-order.ts';
import { markPages, type Owners } from './finishing/mark-pages.ts';
import { itemStarts } from './finishing/item-starts.ts';
import { parentTree } from './finishing/parent-tree.ts';
import { dropLines } from './finishing/drop-lines.ts';
import { joinText } from './finishing/join-text.ts';
import { structureElements } from './finishing/structure.ts';
import { writeFile } from './finishing/writing/write-file.ts';
import { opensPage } from './anchors.ts';
import type { Printed } from './print-pages.ts';

/** Makes a print a book: outline, reading order, roles, furniture, metadata. The same input gives the same bytes. */
export async function finish(printed: Printed, publication: Publication): Promise<Uint8Array> {
  const { book } = publication;
  const document = await PDFDocument.load(printed.print, { updateMetadata: false, parseSpeed: Infinity });
  const elements = structureElements(document);
  compareLinks(document, elements, printed.page);
  restoreReadingOrder(elements, printed.page);
  const starts = itemStarts(elements);
  const pages = markPages(document, {
    owners: parentTree(document),
    openings: openingPages(printed, book),
    itemStarts: starts,
  });
  const owners: Owners = new Map(pages.map((page) => [page.page.ref, page.owners]));
  dropLines(pages);
  joinText(elements, owners);
  writeItemParts(elements, starts, pages, owners);
  mapRoles(document, elements);
  nameElements(document, elements);
  describeLinks(document, linkTitles(publication));
  writeOutline(document, printed.page);
  writePageLabels(document, printed.bodyPage);
  writeMetadata(document, book.manifest);
  return writeFile(document);
}

function openingPages({ layout: { pages } }: Printed, { chapters }: Book): ReadonlySet<number> {
  const opening = [...chapters.map(({ anchor }) => anchor), ...[...pages.keys()].filter(opensPage)];
  return new Set(opening.flatMap((anchor) => pages.get(anchor) ?? []));
}
