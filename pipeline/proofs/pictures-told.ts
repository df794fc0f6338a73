import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Extract, Finding, PrintedChapter, Proof, Publication } from '../book.ts';
import { once } from '../once.ts';
import { toldChapters } from './telling/told-chapters.ts';

/** Whoever cannot see a picture hears what the manuscript says of it, and not what another one shows. */
export const picturesTold: Proof = {
  id: 'pictures-told',
  about: 'Every picture has its own description in every finished file, word for word.',
  *run(extracts, publication) {
    for (const extract of extracts) yield* mute(extract, publication);
  },
};

function* mute(extract: Extract, publication: Publication): Iterable<Finding> {
  const { chapters, issues } = publication;
  const narrow = narrowWords(publication);
  const printed = new Map([...chapters, ...issues].map((one) => [one.chapter.anchor, one]));
  for (const { chapter, where, pictures } of toldChapters(extract, publication)) {
    const page = printed.get(chapter);
    if (pictures === undefined || page === undefined) continue;
    const told = pictures.map(squeezed);
    for (const { element, words } of describedIn(page)) {
      const ways = [words, ...(narrow.get(words) ?? [])].map(squeezed);
      const found = told.findIndex((one) => ways.some((way) => one.endsWith(way)));
      if (found !== -1) told.splice(found, 1);
      else
        yield {
          file: page.chapter.file,
          place: element.position,
          reason: `Unexpected absence of the description “${words}” in ${extract.path}, ${where}, expected it on its picture`,
        };
    }
  }
}

/** By the description of a drawing, that of its form for phones, which large print may take. */
const narrowWords = once(({ figures }: Publication): ReadonlyMap<string, readonly string[]> => {
  return new Map(
    figures.map(({ wide, narrow }) => [descriptionOf(wide), narrow === undefined ? [] : [descriptionOf(narrow)]]),
  );
});

type Described = { readonly element: Element; readonly words: string };

/** The pictures of a page that the manuscript describes. */
function describedIn({ html }: PrintedChapter): readonly Described[] {
  return picturesIn(html).flatMap((element) => {
    const words =
      element.tagName === 'img'
        ? String(element.properties['alt'] ?? '')
            .replace(/\s+/g, ' ')
            .trim()
        : descriptionOf(element);
    return words === '' ? [] : [{ element, words }];
  });
}

function picturesIn(node: Root | Element): readonly Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'img' || child.tagName === 'svg' ? [child] : picturesIn(child);
  });
}

function descriptionOf({ children }: Element): string {
  const found = children.find((child) => child.type === 'element' && child.tagName === 'desc');
  return found?.type === 'element' ? toString(found).replace(/\s+/g, ' ').trim() : '';
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
