import type { Count, Extract, Finding, FoundLink, Publication } from '../../book.ts';
import { folioOf, number, pagePatterns, typedNumbers } from './page-words.ts';

/** Page numbers of a printed edition that are not those of the pages where things lie. */
export function* wrongPageNumbers(extract: Extract, publication: Publication): Iterable<Finding> {
  const { manifestFile: file } = publication.book;
  for (const { link, printed, folio } of named(extract, publication)) {
    if (printed === folio) continue;
    yield {
      file,
      reason: `${extract.path}, ${link.where}: Unexpected page ${printed} for \`${link.to ?? ''}\` behind “${link.label}”, expected page ${folio}`,
    };
  }
  for (const printed of lost(extract, publication)) {
    yield { file, reason: `${extract.path}: Unexpected “${printed}” behind no reference, expected it behind one` };
  }
}

/** How many page numbers of a printed edition are true. */
export function countPageNumbers(extract: Extract, publication: Publication): Count {
  const all = [...named(extract, publication)];
  return { found: all.filter(({ printed, folio }) => printed === folio).length, expected: all.length };
}

type Named = { readonly link: FoundLink; readonly printed: string; readonly folio: string };

function* named(extract: Extract, publication: Publication): Iterable<Named> {
  if (extract.pageOf === undefined) return;
  const { inSentence, atEnd } = pagePatterns(publication.book);
  const typed = typedNumbers(publication);
  for (const link of extract.links) {
    const folio = folioOf(extract, link.to);
    if (folio === undefined) continue;
    if (link.from === undefined) {
      const [printed, last] = link.to?.startsWith('print-index-') ? [] : numbersAtEnd(link.label);
      if (printed !== undefined) yield { link, printed, folio };
      if (last !== undefined) yield { link, printed: last, folio: endOf(link, last, extract, publication) };
      continue;
    }
    const behind = link.behind ?? '';
    const [sentence] = behind.matchAll(inSentence);
    const printed = sentence?.index === 0 ? sentence[1] : atEnd.exec(behind)?.[1];
    if (printed === undefined || (printed !== folio && typed.has(printed) && sentence?.index !== 0)) continue;
    yield { link, printed, folio };
  }
}

/** "Groin pain 27", "27", "55–56": the number, and the last one of a range. */
function numbersAtEnd(label: string): readonly string[] {
  const [, first, last] = new RegExp(String.raw`(?:^|\s)(${number})(?:–(${number}))?$`, 'u').exec(label) ?? [];
  return [first, last].filter((found) => found !== undefined);
}

/** Where a range of the index ends: with the chapter it begins with, or with another place of its entry. */
function endOf(link: FoundLink, printed: string, extract: Extract, { index }: Publication): string {
  const own = lastFolio(extract, link.to);
  const lists = index.flatMap(({ places, subs }) => [places, ...subs.map((sub) => sub.places)]);
  const ends = lists
    .filter((places) => places.some(({ anchor }) => anchor === link.to))
    .flat()
    .map(({ anchor, extent }) => (extent === 'chapter' ? lastFolio(extract, anchor) : folioOf(extract, anchor)));
  return ends.includes(printed) ? printed : own;
}

/** The folio of the last page of the chapter that begins at an anchor; an empty page before the next one is no part of it. */
function lastFolio({ pageOf, pages = [], pageTexts = [] }: Extract, anchor: string | undefined): string {
  const begin = pageOf?.get(anchor ?? '') ?? 0;
  const next = pages.findIndex(({ opened }, index) => index >= begin && opened !== undefined);
  const told = pageTexts.slice(0, next === -1 ? undefined : next);
  return told.findLast(({ text, beginsWithPicture }) => text !== '' || beginsWithPicture)?.label ?? '';
}

/** "(page 31)" in the text that stands behind none of its links, and that no author typed. */
function* lost(extract: Extract, publication: Publication): Iterable<string> {
  if (extract.pageOf === undefined) return;
  const { inSentence } = pagePatterns(publication.book);
  const waiting = new Map<string, number>();
  for (const { behind = '' } of extract.links) {
    const [found] = behind.matchAll(inSentence);
    if (found?.index === 0) waiting.set(found[0], (waiting.get(found[0]) ?? 0) + 1);
  }
  for (const [found, printed = ''] of extract.text.matchAll(inSentence)) {
    const key = found.replace(/\s/g, ' ');
    const left = waiting.get(key) ?? 0;
    if (left > 0) waiting.set(key, left - 1);
    else if (!typedNumbers(publication).has(printed)) yield key;
  }
}
