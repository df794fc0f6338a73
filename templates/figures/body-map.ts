import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Drawing, FigureWords } from '../../pipeline/book.ts';
import type { GuideBook, GuideFacts, SymptomFacts } from '../../pipeline/domain/index.ts';
import type { Point } from './arrow.ts';
import { drawBody, inPicture, type Body, type Stand } from './body/body.ts';
import { manBack, manFront } from './body/man.ts';
import { womanBack, womanFront } from './body/woman.ts';
import { paintOf, zonePatterns } from './body/zone-paints.ts';
import { backZones, frontZones, type Zone } from './body/zones.ts';
import { drawMapLegend, letterBox } from './body-map-legend.ts';
import { frame } from './frame.ts';
import { label } from './label.ts';
import { palette } from './palette.ts';
import { leader } from './press-marks.ts';
import { setMiddle, type TextStyle } from './text.ts';

type Panel = {
  readonly view: 'front' | 'back';
  readonly body: Body<unknown>;
  readonly zones: readonly Zone[];
  readonly stand: Stand;
};

const id = 'body-map';
const zonesOf = {
  manFront: frontZones(manFront),
  manBack: backZones(manBack),
  womanFront: frontZones(womanFront),
  womanBack: backZones(womanBack),
} as const;
/** The pains that have a patch. */
const shown: ReadonlySet<string> = new Set(
  Object.values(zonesOf)
    .flat()
    .map(({ symptom }) => symptom),
);
const side: TextStyle = { size: 21, weight: 700, fill: palette.teal, anchor: 'middle' };

/** Where the pains of the post are felt, on a woman and a man, with the muscles that the facts of each pain name. */
export const bodyMap: Drawing<GuideFacts> = {
  id,
  names: [...shown].map((symptom) => `symptom:${symptom}` as const),
  lacks: (book) =>
    book.chapters
      .filter(({ id: symptom, facts }) => facts?.kind === 'symptom' && !shown.has(symptom))
      .map(({ id: symptom }) => `patch for the pain \`${symptom}\``),
  draw(book, words) {
    const [y, scale, small] = [52, 0.38, 0.33];
    const panels: readonly Panel[] = [
      { view: 'front', body: womanFront, zones: zonesOf.womanFront, stand: { x: 120, y, scale: small } },
      { view: 'back', body: womanBack, zones: zonesOf.womanBack, stand: { x: 360, y, scale: small } },
      { view: 'front', body: manFront, zones: zonesOf.manFront, stand: { x: 613, y, scale } },
      { view: 'back', body: manBack, zones: zonesOf.manBack, stand: { x: 870, y, scale } },
    ];
    return picture(id, 1000, 2, panels, book, words, 562);
  },
  narrow(book, words) {
    const panels: readonly Panel[] = [
      { view: 'front', body: womanFront, zones: zonesOf.womanFront, stand: { x: 156, y: 56, scale: 0.455 } },
      { view: 'back', body: manBack, zones: zonesOf.manBack, stand: { x: 470, y: 56, scale: 0.51 } },
    ];
    return picture(`${id}-narrow`, 640, 1, panels, book, words, 740);
  },
  narrowLacks: '2 of the 4 bodies',
};

function picture(
  name: string,
  width: number,
  columns: number,
  panels: readonly Panel[],
  book: GuideBook,
  words: FigureWords,
  below: number,
): Element {
  const symptoms = book.chapters.flatMap(({ id: symptom, facts }) =>
    facts?.kind === 'symptom' ? [{ symptom, facts }] : [],
  );
  const factsOf = new Map(symptoms.map(({ symptom, facts }) => [symptom, facts]));
  const legend = drawMapLegend(
    book,
    symptoms.map(({ facts }) => facts),
    { width, top: below, columns, size: columns === 1 ? 23 : 20 },
    words,
  );
  return frame(
    {
      id: name,
      width,
      height: Math.ceil(legend.bottom + 14),
      definitions: zonePatterns(name),
      shapes: [
        ...panels.map(({ view, stand }) =>
          setMiddle(stand.x, 22, [label(words, view)], { ...side, size: columns === 1 ? 23 : 21 }),
        ),
        ...panels.flatMap((panel) => drawPanel(name, panel, factsOf, columns === 1 ? 22 : 20)),
        ...legend.shapes,
      ],
    },
    words,
  );
}

/** A thin line from a letter to its patch, with a dot at its end. */
function pointTo(from: Point, to: Point): readonly Element[] {
  return [
    ...leader(from, to),
    s('circle', { cx: to[0], cy: to[1], r: 3.6, fill: palette.ink, stroke: palette.paper, strokeWidth: 1.5 }),
  ];
}

/** A body with the patches of those symptoms that the book has, each with the letter of its chapter. */
function drawPanel(
  name: string,
  { body, zones, stand }: Panel,
  factsOf: ReadonlyMap<string, SymptomFacts>,
  size: number,
): readonly Element[] {
  const known = zones.flatMap((zone) => {
    const facts = factsOf.get(zone.symptom);
    return facts === undefined ? [] : [{ zone, facts }];
  });
  const patches = known.map(({ zone: { outlines, paint } }) =>
    s('path', {
      d: outlines.join(''),
      fill: paintOf(name, paint),
      stroke: palette.amberText,
      strokeWidth: 2.5,
      strokeLineJoin: 'round',
    }),
  );
  return [
    drawBody(body, stand, patches),
    ...known.flatMap(({ zone }) => pointTo(inPicture(body, stand, zone.letter), inPicture(body, stand, zone.to))),
    ...known.map(({ zone, facts }) => letterBox(inPicture(body, stand, zone.letter), facts.letter, size)),
  ];
}
