import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { PrintedChapter, Publication } from '../book.ts';
import { word } from '../word.ts';
import { chapterAddress, pageFile, wayFrom, type PageAddress } from '../web-address.ts';

/** The contents list, by part, as it stands on one page: its links lead from there, and its own entry is marked. */
export function contentsList(publication: Publication, here: PageAddress): readonly ElementContent[] {
  const chapters = new Map(publication.chapters.map((printed) => [printed.chapter.file.path, printed]));
  return publication.book.manifest.parts.flatMap((part) => {
    const listed = part.files.flatMap((path) => chapters.get(path) ?? []);
    const title = part.matter === 'body' ? [h('p.part', part.title)] : [];
    const list = h(
      'ol',
      listed.map((printed) => entry(printed, here)),
    );
    return listed.length === 0 ? [] : [...title, list];
  });
}

/** The contents list in a box that opens without script; wide screens show it open at the side. */
export function contentsBox(publication: Publication, here: PageAddress): Element {
  return h('details', [h('summary', word(publication.book.words, 'contents')), ...contentsList(publication, here)]);
}

function entry(printed: PrintedChapter, here: PageAddress): Element {
  const address = chapterAddress(printed);
  const current = address === here ? { ariaCurrent: 'page' } : {};
  return h('li', h('a', { href: wayFrom(here, pageFile(address)), ...current }, printed.chapter.title));
}
