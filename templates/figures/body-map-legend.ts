import type { Element } from 'hast';
import { s } from 'hastscript';
import type { FigureWords } from '../../pipeline/book.ts';
import type { GuideBook, SymptomFacts } from '../../pipeline/domain/index.ts';
import type { Point } from './arrow.ts';
import { label } from './label.ts';
import { muscleNumber } from './muscle-number.ts';
import { palette } from './palette.ts';
import { capHeight, heightOf, leading, setLines, setMiddle, wrap, type TextStyle } from './text.ts';

type Space = { readonly width: number; readonly top: number; readonly columns: number; readonly size: number };

/** The letter of a symptom's chapter, as on the tab of its page. */
export function letterBox([x, y]: Point, letter: string, size: number): Element {
  const half = size * 0.6;
  return s('g', [
    s('rect', {
      x: x - half,
      y: y - half,
      width: 2 * half,
      height: 2 * half,
      rx: 5,
      fill: palette.teal,
      stroke: palette.paper,
      strokeWidth: 2,
    }),
    setMiddle(x, y, [letter], { size, weight: 700, fill: palette.paper, anchor: 'middle' }),
  ]);
}

/** What the letters mean, and the muscles tied to each pain: first those that all of them share. */
export function drawMapLegend(
  book: GuideBook,
  symptoms: readonly SymptomFacts[],
  { width, top, columns, size }: Space,
  words: FigureWords,
): { readonly shapes: readonly Element[]; readonly bottom: number } {
  const shared = sharedBy(symptoms);
  const prose: TextStyle = { size };
  const bold: TextStyle = { size, weight: 700 };
  const across = width / columns;
  const indent = 2 + size * 1.9;
  const first = wrap(`${label(words, 'all')} ${listOf(book, shared)}.`, width - 40, prose);
  const head = heightOf(first, prose) + 34;
  const entries = symptoms.map((facts) => {
    const more = facts.muscles.map(({ muscle }) => muscle).filter((muscle) => !shared.includes(muscle));
    const text = more.length === 0 ? label(words, 'no-more') : `${label(words, 'may')} ${listOf(book, more)}`;
    return { facts, lines: wrap(text, across - indent - 20, prose) };
  });
  const rows = Math.ceil(entries.length / columns);
  const heights = Array.from({ length: rows }, (_, row) =>
    Math.max(
      ...entries.filter((_entry, at) => at % rows === row).map(({ lines }) => (lines.length + 1) * size * leading + 16),
    ),
  );
  const tops = heights.map(
    (_, row) => top + head + 20 + heights.slice(0, row).reduce((sum, height) => sum + height, 0),
  );
  const shapes = entries.flatMap(({ facts, lines }, at) => {
    const [x, y] = [2 + Math.floor(at / rows) * across, tops[at % rows] ?? 0];
    return [
      letterBox([x + size * 0.65, y + size * 0.65], facts.letter, size),
      setLines(x + indent, y + size * capHeight, [facts.name], bold),
      setLines(x + indent, y + size * (capHeight + leading), lines, prose),
    ];
  });
  return {
    shapes: [
      s('g', [
        s('rect', { x: 2, y: top, width: width - 4, height: head, rx: 10, fill: palette.card }),
        setLines(20, top + 17 + size * capHeight, first, prose),
      ]),
      ...shapes,
    ],
    bottom: top + head + 20 + heights.reduce((sum, height) => sum + height, 0) - 10,
  };
}

/** The muscles named for every one of the symptoms, in the order of the first. */
function sharedBy(symptoms: readonly SymptomFacts[]): readonly string[] {
  const [first, ...others] = symptoms.map((facts) => facts.muscles.map(({ muscle }): string => muscle));
  return (first ?? []).filter((muscle) => others.every((muscles) => muscles.includes(muscle)));
}

/** Names of muscles with the number that each has in every picture. */
function listOf(book: GuideBook, muscles: readonly string[]): string {
  return muscles
    .map((key) => {
      const id = key.replace(/^muscle:/, '');
      const facts = book.chapters.flatMap((chapter) =>
        chapter.facts?.kind === 'muscle' ? [{ id: chapter.id, facts: chapter.facts }] : [],
      );
      const group = facts.find((chapter) => chapter.id === id)?.facts.name;
      const part = facts.flatMap((chapter) => chapter.facts.parts).find((one) => one.id === id)?.name;
      const number = muscleNumber(book, id);
      return `${group ?? part ?? id}${number === undefined ? '' : `\u00a0(${number})`}`;
    })
    .join(', ');
}
