import type { Book, Chapter, Place } from '../../book.ts';
import { once } from '../../once.ts';
import { printedNodes } from '../../printed-nodes.ts';
import { word } from '../../word.ts';

/** Words about warning signs, or about whom to call, that a page or a letter has to print. */
export type SignText = { readonly page: Chapter; readonly text: string; readonly place: Place | undefined };

/** By the anchor of a page: what its warning signs and emergency numbers say, in order, as the manuscript has it. */
export const signsOf = once(
  (book: Book): ReadonlyMap<string, readonly SignText[]> =>
    new Map(
      [...book.chapters, ...book.issues].map((page) => {
        const signs = printedNodes(book, page).flatMap(({ node, place }): readonly SignText[] => {
          if (node.type !== 'leafDirective') return [];
          const texts =
            node.name === 'red-flags'
              ? groupTexts(book, node.attributes?.['group'] ?? '')
              : node.name === 'emergency-numbers'
                ? [numbersText(book)]
                : [];
          return texts.map((text) => ({ page, text, place }));
        });
        return [page.anchor, signs] as const;
      }),
    ),
);

function groupTexts({ lists }: Book, id: string): readonly string[] {
  const group = lists.redFlags.entries.find((one) => one.id === id);
  if (group === undefined) return [];
  return [group.title, ...(group.lead === undefined ? [] : [group.lead]), ...group.entries.map(({ text }) => text)];
}

function numbersText({ manifest, words }: Book): string {
  const numbers = manifest.emergencyNumbers.map(({ place, number }) => `${number} ${place}`).join(', ');
  return `${word(words, 'emergency-call')} (${numbers})`;
}
