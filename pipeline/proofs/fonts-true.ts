import { createHash } from 'node:crypto';
import type { Extract, Finding, Proof, Publication } from '../book.ts';
import { addedFaces, fonts } from '../fonts.ts';
import { once } from '../once.ts';

/** A style sheet that takes one font for another shows bold for plain, or letters that its file does not have. */
export const fontsTrue: Proof = {
  id: 'fonts-true',
  about: 'Style sheets of the web edition and the EPUB take each font of the book from its own file, byte for byte.',
  *run(extracts, publication) {
    for (const extract of extracts) yield* untrue(extract, publication);
  },
};

function* untrue({ path, fontFaces }: Extract, { book }: Publication): Iterable<Finding> {
  if (fontFaces === undefined) return;
  for (const font of [...fonts(), ...addedFaces(book)]) {
    const { family, weight, name, unicodeRange } = font;
    const face = fontFaces.find(
      (one) => one.family === family && one.weight === String(weight) && one.range === unicodeRange,
    );
    if (face?.sha256 === hashOf(font)) continue;
    const found = face === undefined ? 'absence of a font' : `file in ${face.where}`;
    yield {
      file: book.manifestFile,
      reason: `${path}: Unexpected ${found} for ${family} ${weight}, expected \`${name}\``,
    };
  }
}

const hashOf = once(({ bytes }: ReturnType<typeof fonts>[number]): string =>
  createHash('sha256').update(bytes).digest('hex'),
);
