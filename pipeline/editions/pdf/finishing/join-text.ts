import { PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { Owners } from './mark-pages.ts';
import { markedContent } from './marked-content.ts';
import { kidsOf, setKids, type StructureElement } from './structure.ts';

/** Elements that may hold text themselves. */
const holders = new Set('P H1 H2 H3 H4 H5 H6 LI Lbl TD TH Caption Link Strong Em Span Code Quote Note Sub'.split(' '));

/** What an element may say of itself. */
const telling = ['Lang', 'Alt', 'ActualText', 'ID', 'A'].map((name) => PDFName.of(name));

/**
 * Hands the text that Chromium wraps in elements without meaning, one for every line, to the elements around them: two
 * thirds of the structure are gone then, and nothing of what it says.
 */
export function joinText(elements: readonly StructureElement[], owners: Owners): void {
  for (const { ref, role, dictionary, children } of elements) {
    if (!holders.has(role)) continue;
    const wrappers = new Map(children.filter(isWrapper).map((child) => [child.ref, child]));
    if (wrappers.size === 0) continue;
    const own = ownPage(dictionary, [...wrappers.values()]);
    const kids = kidsOf(dictionary).flatMap((kid): readonly PDFObject[] => {
      const wrapper = kid instanceof PDFRef ? wrappers.get(kid) : undefined;
      if (wrapper === undefined) return [kid];
      return kidsOf(wrapper.dictionary).flatMap((run): readonly PDFObject[] => {
        const place = markedContent(run, wrapper.dictionary);
        if (place === undefined) return [];
        owners.get(place.page)?.set(place.id, ref);
        if (place.page === own) return [PDFNumber.of(place.id)];
        return [dictionary.context.obj({ Type: 'MCR', Pg: place.page, MCID: place.id })];
      });
    });
    setKids(dictionary, kids);
  }
}

/** An element that says nothing but that there is some text. */
function isWrapper({ role, dictionary }: StructureElement): boolean {
  return (
    role === 'NonStruct' &&
    !telling.some((name) => dictionary.has(name)) &&
    kidsOf(dictionary).every((kid) => markedContent(kid, dictionary) !== undefined)
  );
}

/** The page of an element; when it has none yet, it gets that of its first text. */
function ownPage(dictionary: PDFDict, wrappers: readonly StructureElement[]): PDFObject | undefined {
  const page = dictionary.get(PDFName.of('Pg'));
  if (page !== undefined) return page;
  for (const wrapper of wrappers) {
    const [run] = kidsOf(wrapper.dictionary);
    const place: { readonly page: PDFRef } | undefined =
      run === undefined ? undefined : markedContent(run, wrapper.dictionary);
    if (place === undefined) continue;
    dictionary.set(PDFName.of('Pg'), place.page);
    return place.page;
  }
  return undefined;
}
