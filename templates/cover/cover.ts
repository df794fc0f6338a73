import type { Element } from 'hast';
import { s } from 'hastscript';
import { tidy } from '../figures/tidy.ts';
import { faces } from './faces.ts';
import type { CoverFormat } from './formats.ts';
import { heightOf, letter, letterAlike, type Room, write } from './lettering.ts';
import { paints } from './paints.ts';
import { drawSpineAndHips } from './spine-and-hips.ts';

/** What a cover says; all of it comes from the book. */
export type CoverWords = {
  readonly title: string;
  readonly subtitle: string | undefined;
  /** Whose view the book explains. */
  readonly credit: string | undefined;
  /** A line each: first what the book is not. */
  readonly notes: readonly string[];
  /** The cover in a few words, for those who do not see it. */
  readonly description: string;
};

/** The cover as one picture: title, subtitle, the low spine with its muscle, and at the foot whose view it is. */
export function drawCover(words: CoverWords, format: CoverFormat): Element {
  const { width, height, picture, foot } = format;
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      ariaLabel: words.description,
    },
    [
      s('rect', { width, height, fill: paints.ground }),
      ...drawSpineAndHips(picture),
      s('rect', { y: height - foot.height, width, height: foot.height, fill: paints.foot }),
      ...drawTitle(words, format),
      ...drawFoot(words, format),
    ].map(tidy),
  );
}

function drawTitle({ title, subtitle }: CoverWords, format: CoverFormat): readonly Element[] {
  const { margin, title: room, subtitle: below } = format;
  const set = letter(title, faces.title, { ...room, leading: 1.06 });
  const top = room.top + heightOf(set) + below.gap;
  const rule = { x: margin, y: room.top - room.largest * 0.36, width: room.largest * 0.5, height: room.largest * 0.05 };
  return [
    s('rect', { ...rule, fill: paints.muscle }),
    write(set, [margin, room.top], paints.title),
    ...(subtitle === undefined ? [] : [write(letter(subtitle, faces.text, under(top)), [margin, top], paints.text)]),
  ];

  function under(from: number): Room {
    return { ...below, height: below.bottom - from, leading: 1.36 };
  }
}

/** Whose view it is; below that, what the book is not and which edition this is. */
function drawFoot({ credit, notes }: CoverWords, { width, height, margin, foot }: CoverFormat): readonly Element[] {
  const told = foot.isShort ? notes.slice(0, 1) : [...(credit === undefined ? [] : [credit]), ...notes];
  const sets = letterAlike(told, faces.text, {
    width: width - 2 * margin,
    height: (foot.height * 0.8) / told.length,
    largest: foot.largest,
    leading: 1.36,
  });
  const gap = foot.largest * 0.75;
  const high = sets.reduce((sum, set) => sum + heightOf(set) + gap, -gap);
  let top = height - (foot.height + high) / 2;
  return sets.map((set) => {
    const text = write(set, [margin, top], paints.text);
    top += heightOf(set) + gap;
    return text;
  });
}
