import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Extract, Finding, FoundSheet, Proof, Publication } from '../book.ts';

/** A card that runs on to a third page is no card to hang up: it has its pages, no more and no less. */
export const sheetsFit: Proof = {
  id: 'sheets-fit',
  about: 'The card has two pages and the diary one, whatever is printed on them.',
  *run(extracts, publication) {
    for (const extract of extracts) {
      if (extract.sheet !== undefined) yield* misfits(extract, extract.sheet, publication);
    }
  },
};

function* misfits({ path }: Extract, sheet: FoundSheet, { book, chapters }: Publication): Iterable<Finding> {
  const { pages, expected, panels } = sheet;
  const late = panels.findIndex(({ wanted, found }) => found !== wanted);
  if (pages === expected && late === -1) return;
  const printed = chapters.find(({ chapter }) => chapter.anchor === sheet.chapter);
  const panel = panels[late === -1 ? panels.length - 1 : tooLong(sheet, late)];
  const heading = printed?.html.children.find(
    (node): node is Element => node.type === 'element' && node.properties['id'] === panel?.anchor,
  );
  const title = heading === undefined ? '' : toString(heading);
  yield {
    file: printed?.chapter.file ?? book.manifestFile,
    place: heading?.position,
    reason: `Unexpected length of “${title}” in ${path}, expected it to end on page ${panel?.wanted ?? expected}`,
    note: `The sheet has ${pages} pages where it may have ${expected}. Shorten this section, or what stands above it on its page.`,
  };
}

/** Which panel runs over the end of its page: the one before a panel that opens a page of its own, else that one itself. */
function tooLong({ panels }: FoundSheet, late: number): number {
  const opensPage = panels[late]?.wanted !== panels[late - 1]?.wanted;
  return opensPage ? Math.max(0, late - 1) : late;
}
