import type { Chapter, Drawing, Finding } from '../../book.ts';
import type { FigureFacts } from '../../domain/figure.ts';

/** A description is longer than a name and shorter than a page: in characters. */
const shortest = 40;
const longest = 600;

const note = 'Say what a reader who cannot see the picture has to know.';

/** What is wrong with the descriptions of a drawing: of its picture, and of the narrow one where that shows less. */
export function* descriptionFaults(
  figure: Chapter,
  facts: FigureFacts,
  drawing: Pick<Drawing, 'narrowLacks'> | undefined,
): Iterable<Finding> {
  const { id, file, factPlace } = figure;
  const { title, caption, description, 'narrow-description': narrow } = facts;
  yield* wordFaults(figure, 'description', description, [id, title, caption]);
  if (narrow !== undefined) {
    yield* wordFaults(figure, 'narrow-description', narrow, [id, title, caption, description]);
  } else if (drawing?.narrowLacks !== undefined) {
    yield {
      file,
      place: factPlace(['description']),
      reason: `Unexpected description alone, while the narrow picture lacks ${drawing.narrowLacks}, expected \`narrow-description\``,
      note: 'Letters and phones show the narrow picture: say what there is to see in it.',
    };
  }
}

function* wordFaults(
  { file, factPlace }: Chapter,
  key: 'description' | 'narrow-description',
  words: string,
  others: readonly string[],
): Iterable<Finding> {
  const place = factPlace([key]);
  const name = key.replace('-', ' ');
  if (others.some((other) => plain(other) === plain(words))) {
    const shown = key === 'description' ? 'the picture' : 'the narrow picture';
    const repeated = plain(others[3] ?? '') === plain(words) ? 'the wide one' : 'a name';
    yield { file, place, reason: `Unexpected ${name} that repeats ${repeated}, expected what ${shown} shows`, note };
  } else if (words.length < shortest || words.length > longest) {
    yield {
      file,
      place,
      reason: `Unexpected ${name} of ${words.length} characters, expected ${shortest} to ${longest}`,
      note,
    };
  }
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
