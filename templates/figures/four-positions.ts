import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Drawing, FigureWords } from '../../pipeline/book.ts';
import type { GuideBook, GuideFacts } from '../../pipeline/domain/index.ts';
import type { Point } from './arrow.ts';
import { frame } from './frame.ts';
import { label } from './label.ts';
import { palette } from './palette.ts';
import { pointer } from './pointer.ts';
import { outline } from './posture/person.ts';
import { scenes, type Note, type Scene, type Tone } from './posture/scenes.ts';
import { leader } from './press-marks.ts';
import { padlock } from './signs.ts';
import { capHeight, heightOf, round, setLines, setMiddle, widthOf, wrap, type TextStyle } from './text.ts';

/** A panel in a picture: its top left corner, its size, and how much larger than in its own units it is drawn. */
type Place = {
  readonly corner: Point;
  readonly width: number;
  readonly height: number;
  readonly larger: number;
  readonly size: number;
};

const id = 'four-positions';
/** The width that scenes are laid out for. */
const usual = 490;
/** The step under lock: it comes last, or not at all (content.md, rule 7). */
const last = 'hamstrings-stretch';

const tones = { press: palette.green, stretch: palette.blue, posture: palette.teal } as const satisfies Record<
  Tone,
  string
>;

/** Four people in the positions that carry the protocol; the steps, their numbers, names and actions come from the book. */
export const fourPositions: Drawing<GuideFacts> = {
  id,
  names: scenes.map(({ step }) => `step:${step}` as const),
  draw(book, words) {
    const rows = [scenes.slice(0, 2), scenes.slice(2)];
    const heights = rows.map((row) => Math.max(...row.map(({ height }) => height)));
    const panels = rows.flatMap((row, index) =>
      row.flatMap((scene, column) => {
        const top = heights.slice(0, index).reduce((sum, height) => sum + height + 16, 2);
        const corner: Point = [2 + column * 506, top];
        return drawPanel(
          scene,
          { corner, width: usual, height: heights[index] ?? 0, larger: 1, size: 20 },
          book,
          words,
        );
      }),
    );
    const bottom = heights.reduce((sum, height) => sum + height + 16, 2);
    return picture({ id, width: 1000, bottom, size: 20 }, panels, words);
  },
  narrow(book, words) {
    const larger = 1.16;
    const tops = scenes.map((_, index) =>
      scenes.slice(0, index).reduce((sum, { height }) => sum + height * larger + 16, 2),
    );
    const panels = scenes.flatMap((scene, index) => {
      const place = {
        corner: [2, tops[index] ?? 0],
        width: 636,
        height: scene.height * larger,
        larger,
        size: 22,
      } as const;
      return drawPanel(scene, place, book, words);
    });
    const bottom = scenes.reduce((sum, { height }) => sum + height * larger + 16, 2);
    return picture({ id: `${id}-narrow`, width: 640, bottom, size: 22 }, panels, words);
  },
  details: (book, words) =>
    new Map(scenes.map((scene) => [`step:${scene.step}` as const, drawOne(scene, book, words)])),
};

/** One of the positions, for the page of its step. */
function drawOne(scene: Scene, book: GuideBook, words: FigureWords): Element {
  const place: Place = { corner: [2, 2], width: usual, height: scene.height, larger: 1, size: 20 };
  const description = scene.notes.map((note) => label(words, note.label)).join('; ');
  return frame(
    {
      id: `${id}-${scene.step}`,
      width: usual + 4,
      height: scene.height + 4,
      shapes: drawPanel(scene, place, book, words),
    },
    { ...words, title: book.targetOf.get(`step:${scene.step}`)?.title ?? words.title, description },
  );
}

type Sheet = { readonly id: string; readonly width: number; readonly bottom: number; readonly size: number };

/** The panels, and below them a word of caution. */
function picture({ id: own, width, bottom, size }: Sheet, panels: readonly Element[], words: FigureWords): Element {
  const prose: TextStyle = { size };
  const note = wrap(label(words, 'note'), width - 44, prose);
  const height = heightOf(note, prose) + 34;
  const box = [
    s('rect', { x: 2, y: bottom, width: width - 4, height, rx: 10, fill: palette.card }),
    setLines(22, bottom + 17 + size * capHeight, note, prose),
  ];
  return frame({ id: own, width, height: Math.ceil(bottom + height + 2), shapes: [...panels, ...box] }, words);
}

function drawPanel(scene: Scene, place: Place, book: GuideBook, words: FigureWords): readonly Element[] {
  const { corner, width, height, larger, size } = place;
  const middle = (width - usual * larger) / 2;
  const hip: Point = [corner[0] + middle + scene.hip[0] * larger, corner[1] + scene.hip[1] * larger];
  const unit = scene.scale * larger;
  const at = ([x, y]: Point): Point => [hip[0] + x * unit, hip[1] + y * unit];
  return [
    s('rect', {
      x: corner[0],
      y: corner[1],
      width,
      height,
      rx: 12,
      fill: 'none',
      stroke: palette.rule,
      strokeWidth: 2,
    }),
    s(
      'g',
      { transform: `translate(${hip.map(round).join(' ')}) scale(${Math.round(unit * 1000) / 1000})`, ...outline },
      [...scene.shapes],
    ),
    ...scene.arrows.map(({ points, tone }) => pointer(points.map(at), tones[tone], 6)),
    ...scene.notes.flatMap((note) => drawNote(note, at, words, place)),
    ...drawHead(scene, place, book, words, size),
  ];
}

/** The label of the step, its name and what it is. */
function drawHead(
  { step }: Scene,
  { corner: [x, y], width }: Place,
  book: GuideBook,
  words: FigureWords,
  size: number,
): readonly Element[] {
  const protocol = book.chapters.filter(({ kind }) => kind === 'step');
  const count = protocol.findIndex(({ id: own }) => own === step);
  const facts = protocol[count]?.facts;
  const number = `${label(words, 'step')} ${count}`;
  const bold: TextStyle = { size: size + 2, weight: 700 };
  const first = x + 16;
  const base = y + 18 + bold.size * capHeight;
  const after = first + widthOf(`${number} `, bold) + 4;
  const name = facts?.kind === 'step' ? facts.name : step;
  const action = facts?.kind === 'step' ? facts.action : 'press';
  const lock: Point = [x + width - 92, y + 32];
  return [
    setLines(first, base, [number], { ...bold, fill: palette.teal }),
    setLines(after, base, [name], bold),
    setLines(first, base + size * 1.3, [label(words, action)], {
      size,
      fill: action === 'stretch' ? palette.blue : palette.green,
    }),
    ...(step === last
      ? [padlock(...lock), setMiddle(lock[0] + 30, lock[1], [label(words, 'last')], { ...bold, fill: palette.clay })]
      : []),
  ];
}

/** Words, with a line from them to what they tell of where they have one. */
function drawNote(
  note: Note,
  at: (point: Point) => Point,
  words: FigureWords,
  { larger, size }: Place,
): readonly Element[] {
  const { anchor, tone, to } = note;
  const style: TextStyle = tone === undefined ? { size, anchor } : { size, anchor, weight: 700, fill: tones[tone] };
  const [x, y] = at(note.at);
  const lines = wrap(label(words, note.label), note.width * larger, style);
  const text = setMiddle(round(x), y, lines, style);
  if (to === undefined) return [text];
  const [toX, toY] = at(to);
  const gap = anchor === 'end' ? 7 : -7;
  return [...leader([x + gap, y], [toX, toY]), s('circle', { cx: toX, cy: toY, r: 4.5, fill: palette.ink }), text];
}
