import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Drawing, FigureWords } from '../../pipeline/book.ts';
import type { GuideBook, GuideFacts } from '../../pipeline/domain/index.ts';
import { manFront } from './body/man.ts';
import { womanBack } from './body/woman.ts';
import { frame } from './frame.ts';
import { capital, label } from './label.ts';
import { palette } from './palette.ts';
import { drawPressPanel, type Named, type PressPanel } from './press-panel.ts';
import {
  neverAtBack,
  neverAtFront,
  pressAtBack,
  pressAtFront,
  type NeverPlace,
  type PressPlace,
} from './press-places.ts';
import { drawOffLimits, drawPress } from './spot-mark.ts';
import { capHeight, heightOf, setLines, setMiddle, wrap, type TextStyle } from './text.ts';

const id = 'where-to-press';
const pressed = [...pressAtFront, ...pressAtBack].map(({ step }) => step);
const neverPressed = [...neverAtFront, ...neverAtBack].map((place) => place.never);

/**
 * Where the steps press, and where nobody should: the steps, their numbers and names come from the protocol, the names of the
 * other places from the chapter that lists them as `never-press`. One that has no place on the bodies is a fault.
 */
export const whereToPress: Drawing<GuideFacts> = {
  id,
  names: [...new Set(pressed)].map((step) => `step:${step}` as const),
  lacks: (book) => [
    ...book.chapters
      .filter(({ id: step, facts }) => facts?.kind === 'step' && facts.action === 'press' && !pressed.includes(step))
      .map(({ id: step }) => `press step \`${step}\``),
    ...[...neverNames(book).keys()]
      .filter((place) => !neverPressed.includes(place))
      .map((place) => `\`${place}\` of \`never-press\``),
  ],
  draw(book, words) {
    const size = 20;
    const front = { body: manFront, stand: { x: 284, y: 62, scale: 0.79 }, clip: `${id}-front-cut` };
    const back = { body: womanBack, stand: { x: 716, y: 62, scale: 0.73 }, clip: `${id}-back-cut` };
    const shapes = [
      setMiddle(284, 24, [label(words, 'front')], { size, weight: 700, fill: palette.teal, anchor: 'middle' }),
      setMiddle(716, 24, [label(words, 'back')], { size, weight: 700, fill: palette.teal, anchor: 'middle' }),
      ...key(2, 24, 'never', words, size),
      ...key(418, 24, 'press', words, size),
      ...key(848, 24, 'never', words, size),
      ...drawPressPanel({
        ...front,
        ...wordsAtFront(book, words),
        edges: [2, 492],
        columns: [165, 110],
        size,
      }),
      ...drawPressPanel({
        ...back,
        left: press(pressAtBack, book, words),
        right: never(neverAtBack, book),
        edges: [508, 998],
        columns: [110, 165],
        size,
      }),
    ];
    return picture(id, 1000, shapes, 796, words, size);
  },
  narrow(book, words) {
    const size = 23;
    const name = `${id}-narrow`;
    const panel = { edges: [2, 638], columns: [190, 190], size } as const;
    const shapes = [
      setMiddle(325, 22, [label(words, 'front')], { size, weight: 700, fill: palette.teal, anchor: 'middle' }),
      setMiddle(315, 780, [label(words, 'back')], { size, weight: 700, fill: palette.teal, anchor: 'middle' }),
      ...key(2, 22, 'never', words, size),
      ...key(470, 22, 'press', words, size),
      ...drawPressPanel({
        ...panel,
        body: manFront,
        stand: { x: 325, y: 60, scale: 0.79 },
        clip: `${name}-front-cut`,
        ...wordsAtFront(book, words),
      }),
      ...drawPressPanel({
        ...panel,
        body: womanBack,
        stand: { x: 315, y: 810, scale: 0.75 },
        clip: `${name}-back-cut`,
        left: never(neverAtBack, book),
        right: press(pressAtBack, book, words),
      }),
    ];
    return picture(name, 640, shapes, 1560, words, size);
  },
};

function picture(
  name: string,
  width: number,
  shapes: readonly Element[],
  below: number,
  words: FigureWords,
  size: number,
): Element {
  const prose: TextStyle = { size };
  const note = wrap(label(words, 'note'), width - 40, prose);
  const height = heightOf(note, prose) + 34;
  const box = s('g', [
    s('rect', { x: 2, y: below, width: width - 4, height, rx: 10, fill: palette.card }),
    setLines(20, below + 17 + size * capHeight, note, prose),
  ]);
  return frame({ id: name, width, height: Math.ceil(below + height + 8), shapes: [...shapes, box] }, words);
}

/** A sign with its word. */
function key(x: number, y: number, kind: 'press' | 'never', words: FigureWords, size: number): readonly Element[] {
  const mark = kind === 'press' ? drawPress([x + 17, y]) : drawOffLimits([x + 17, y], 13);
  const fill = kind === 'press' ? palette.green : palette.clay;
  return [mark, setMiddle(x + 42, y, [label(words, kind)], { size, weight: 700, fill })];
}

/** The places that the manuscript lists, by their ids. */
function neverNames(book: GuideBook): ReadonlyMap<string, string> {
  const groups = book.chapters.flatMap(({ facts }) => (facts?.kind === 'chapter' ? (facts['never-press'] ?? []) : []));
  return new Map(groups.flatMap(({ places }) => Object.entries(places)));
}

/** The listed places, with their words: one that is gone from the list leaves the picture. */
function never(places: readonly NeverPlace[], book: GuideBook): readonly Named[] {
  const names = neverNames(book);
  return places.flatMap((place) => {
    const text = names.get(place.never);
    return text === undefined ? [] : [{ ...place, kind: 'never' as const, text: capital(text) }];
  });
}

/** The words at the front: the places to keep off on the left, but for those that a line reaches from the right alone. */
function wordsAtFront(book: GuideBook, words: FigureWords): Pick<PressPanel, 'left' | 'right'> {
  const [left, right] = [false, true].map((isRight) =>
    never(
      neverAtFront.filter(({ isOnRight = false }) => isOnRight === isRight),
      book,
    ),
  );
  return { left: left ?? [], right: [...(right ?? []), ...press(pressAtFront, book, words)] };
}

/** The press steps of the book, under their numbers: a step that is gone leaves the picture with its place. */
function press(places: readonly PressPlace[], book: GuideBook, words: FigureWords): readonly Named[] {
  const protocol = book.chapters.filter(({ kind }) => kind === 'step');
  return places.flatMap((place) => {
    const number = protocol.findIndex(({ id: step }) => step === place.step);
    const facts = protocol[number]?.facts;
    if (facts?.kind !== 'step' || facts.action !== 'press') return [];
    return [{ ...place, kind: 'press' as const, strong: `${label(words, 'step')} ${number}`, text: facts.name }];
  });
}
