import type { Book, Chapter, Finding } from '../../book.ts';
import { isOfKind } from '../../domain/facts.ts';
import type { FigureFacts } from '../../domain/figure.ts';
import { drawnFigures } from '../../drawn-figures.ts';
import { nearest } from '../../nearest.ts';
import { descriptionFaults } from './description-faults.ts';

/** What is wrong with the words of a drawing, in `figures/ID.md`. */
export function* drawingFaults(figure: Chapter, book: Book): Iterable<Finding> {
  const { id, facts } = figure;
  if (!isOfKind<FigureFacts>(facts, 'figure')) return;
  yield* descriptionFaults(figure, facts, book.drawings.get(id));
  const target = book.targetOf.get(`figure:${id}`);
  if (target === undefined) return;
  if (!book.references.some(({ target: named }) => named === target)) {
    yield {
      file: target.file,
      place: target.place,
      reason: `Unexpected figure \`${id}\` that the text does not mention, expected a reference to it`,
      note: `Write \`[](figure:${id})\` in the sentence that it belongs to.`,
    };
  }
  for (const missing of book.drawings.get(id)?.lacks?.(book) ?? []) {
    yield {
      file: target.file,
      place: target.place,
      reason: `Unexpected ${missing} without a place in the picture \`${id}\`, expected one`,
      note: 'Give it a place in the drawing, or change the book.',
    };
  }
  yield* labelFaults(figure, facts, book);
}

function* labelFaults({ id, file, factPlace }: Chapter, facts: FigureFacts, book: Book): Iterable<Finding> {
  const asked = drawnFigures(book).get(id)?.asked;
  if (asked === undefined) return;
  const known = Object.keys(facts.labels);
  const unused = known.filter((key) => !asked.has(key));
  for (const key of asked) {
    if (known.includes(key)) continue;
    yield {
      file,
      place: factPlace(['labels']),
      reason: `Unexpected labels without \`${key}\`, which the drawing prints, expected its words`,
      suggestion: nearest(key, unused),
    };
  }
  for (const key of unused) {
    yield {
      file,
      place: factPlace(['labels', key]),
      reason: `Unexpected label \`${key}\`, expected one that the drawing prints`,
      suggestion: nearest(
        key,
        [...asked].filter((other) => !known.includes(other)),
      ),
      note: 'Delete it: nobody would see these words.',
    };
  }
}
