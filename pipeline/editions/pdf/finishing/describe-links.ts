import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

/** Says of each link where it leads, for those who cannot see it: the title of its target, or its address. */
export function describeLinks(document: PDFDocument, titles: ReadonlyMap<string, string>): void {
  for (const page of document.getPages()) {
    const annotations = page.node.Annots()?.asArray() ?? [];
    for (const annotation of annotations) {
      const link = document.context.lookup(annotation, PDFDict);
      const description = titleOf(link, titles);
      if (description !== undefined) link.set(PDFName.of('Contents'), PDFHexString.fromText(description));
    }
  }
}

function titleOf(link: PDFDict, titles: ReadonlyMap<string, string>): string | undefined {
  const destination = link.get(PDFName.of('Dest'));
  if (destination instanceof PDFName) return titles.get(destination.decodeText()) ?? destination.decodeText();
  const address = link.lookupMaybe(PDFName.of('A'), PDFDict)?.get(PDFName.of('URI'));
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : undefined;
}
