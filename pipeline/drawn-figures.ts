import type { Element } from 'hast';
import { tidy } from '../templates/figures/tidy.ts';
import type { Book, Chapter, FigureWords, TargetKey } from './book.ts';
import { isOfKind } from './domain/facts.ts';
import type { FigureFacts } from './domain/figure.ts';
import { narrowWords } from './narrow-words.ts';
import { once } from './once.ts';

/** A figure whose words are sound and whose drawing is known, drawn. */
export type DrawnFigure = {
  /** The file of its words. */
  readonly figure: Chapter;
  readonly words: FigureWords;
  readonly wide: Element;
  /** For phones and letters; `undefined` where the wide one serves there too. */
  readonly narrow: Element | undefined;
  /** Small pictures of single things out of it, by what they show. */
  readonly details: ReadonlyMap<TargetKey, Element>;
  /** The keys of the labels that the drawing asked its words for. */
  readonly asked: ReadonlySet<string>;
};

/** Every figure of a book, drawn once for the checks and the editions, by its id. */
export const drawnFigures = once((book: Book): ReadonlyMap<string, DrawnFigure> => {
  const drawn = book.figures.flatMap((figure): readonly (readonly [string, DrawnFigure])[] => {
    const drawing = book.drawings.get(figure.id);
    if (drawing === undefined || !isOfKind<FigureFacts>(figure.facts, 'figure')) return [];
    const { words, asked } = watch(figure.facts);
    const wide = drawing.draw(book, words);
    const narrow = drawing.narrow?.(book, narrowWords(words));
    const details = drawing.details?.(book, words) ?? new Map();
    return [[figure.id, { figure, words: figure.facts, wide, narrow, details, asked }]];
  });
  return new Map(drawn);
});

/** The pictures of a figure as editions print them: no check needs them with short numbers and paths, which take time. */
export const printedPictures = once(
  ({ wide, narrow, details }: DrawnFigure): Pick<DrawnFigure, 'wide' | 'narrow' | 'details'> => ({
    wide: tidy(wide),
    narrow: narrow === undefined ? undefined : tidy(narrow),
    details: new Map([...details].map(([key, picture]) => [key, tidy(picture)])),
  }),
);

/** The words of a figure, and the keys of those labels that somebody has asked them for. */
function watch(words: FigureWords): { readonly words: FigureWords; readonly asked: ReadonlySet<string> } {
  const asked = new Set<string>();
  const labels = new Proxy(words.labels, {
    get(known, key) {
      if (typeof key === 'string') asked.add(key);
      return Reflect.get(known, key);
    },
  });
  return { words: { ...words, labels }, asked };
}
