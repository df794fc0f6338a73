import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Point } from '../arrow.ts';
import { smooth } from '../curve.ts';
import { palette } from '../palette.ts';
import { round } from '../text.ts';
import {
  disc,
  fibula,
  headRadius,
  hipBone,
  hipBoneRidges,
  kneecap,
  lastRib,
  obturatorHole,
  sacrum,
  sacrumLines,
  shinBone,
  sideArm,
  socketRadius,
  thighBone,
  thighBoneRidges,
  vertebraArch,
  vertebraBody,
} from './side-bones.ts';
import { sideMuscleShape } from './side-muscle-shapes.ts';
import type { SideMuscleId } from './side-muscles.ts';
import { onVertebra, sideSpine, type Vertebra } from './side-spine.ts';
import { turn } from './turn.ts';

/** How a muscle is painted: `fill` may name a pattern; `line` is the colour of its edge, `fibre` of the fine lines in it. */
export type Paint = { readonly fill: string; readonly line: string; readonly fibre: string };

/** Which muscles a side view shows, and how each is painted. */
export type Paints = Readonly<Partial<Record<SideMuscleId, Paint>>>;

const bone = '#fffaf0';
const tendonFill = '#efe6d2';
const boneLook = { fill: bone, stroke: palette.boneLine, strokeWidth: 2.2 } as const;
const cartilage = '#dfe7ea';

/** A muscle over everything else is drawn so that the bones show through. */
const onTop: ReadonlySet<SideMuscleId> = new Set<SideMuscleId>(['gluteus-maximus']);

/** The bones through which deeper muscles show, to be defined once in a picture. */
export function sideClips(prefix: string, tilt: number): readonly Element[] {
  return [
    s('clipPath', { id: `${prefix}-hip-bone` }, [s('path', { d: smooth(tippedPoints(hipBone, tilt), true) })]),
    s('clipPath', { id: `${prefix}-thigh-bone` }, [s('path', { d: smooth(thighBone, true) })]),
  ];
}

/**
 * Body, bones and muscles from the last rib to below the knee, from the farthest to the nearest, pelvis tipped by `tilt` degrees.
 * A bone is written as it lies in itself, and moved: pages write what is the same in two pictures once.
 */
export function drawSideBody(prefix: string, tilt: number, paints: Paints): readonly Element[] {
  const flesh = (id: SideMuscleId): Element[] => drawMuscle(id, tilt, paints);
  const hip = (...shapes: Element[]): Element => s('g', { ...turned(tilt) }, shapes);
  const through = (where: string, ...ids: readonly SideMuscleId[]): Element => {
    const muscles = ids.flatMap((id) => drawDeep(id, tilt, paints));
    return s('g', muscles.length === 0 ? {} : { clipPath: `url(#${prefix}-${where})` }, muscles);
  };
  const spine = sideSpine(tilt);
  const shapes = [
    s('g', [
      s('path', { d: smooth(skin(tilt), true), fill: palette.skin, stroke: palette.skinLine, strokeWidth: 2.5 }),
      hip(drawBone(sacrum), drawRidges(sacrumLines)),
      drawSpine(spine),
      ...flesh('quadratus-lumborum'),
      ...drawRib(spine),
      ...flesh('iliacus'),
      ...flesh('psoas'),
    ]),
    ...drawFar('hamstrings', tilt, paints),
    s('g', boneLook, [drawShape(shinBone), drawShape(fibula)]),
    hip(drawHipBone()),
    through('hip-bone', 'iliacus', 'psoas'),
    hip(drawRidges(hipBoneRidges)),
    s('g', { ...boneLook, strokeWidth: 1.6 }, [
      s('circle', { r: socketRadius, fill: tendonFill }),
      s('circle', { r: headRadius }),
    ]),
    ...flesh('hamstrings'),
    s('g', [drawBone(thighBone), drawRidges(thighBoneRidges)]),
    through('thigh-bone', 'psoas'),
    ...flesh('gluteus-maximus'),
    ...flesh('rectus-femoris'),
    hip(drawHidden(hipBone)),
    drawHidden(thighBone),
    drawBone(kneecap),
    ...flesh('tensor-fasciae-latae'),
  ];
  return [s('g', { strokeLineJoin: 'round' }, shapes)];
}

function tippedPoints(points: readonly Point[], tilt: number): readonly Point[] {
  return points.map((point) => turn(point, tilt));
}

/** Turns what stands in it about the hip joint. */
function turned(degrees: number): { readonly transform?: string } {
  return degrees === 0 ? {} : { transform: `rotate(${degrees})` };
}

function drawHipBone(): Element {
  const d = `${smooth(hipBone, true)}${smooth(obturatorHole, true)}`;
  return s('path', { d, fillRule: 'evenodd', ...boneLook });
}

function drawBone(outline: readonly Point[]): Element {
  return s('path', { d: smooth(outline, true), ...boneLook });
}

/** An outline that is painted as what is around it. */
function drawShape(outline: readonly Point[]): Element {
  return s('path', { d: smooth(outline, true) });
}

/** The edge of a bone, drawn once more over the muscles that lie on it. */
function drawHidden(outline: readonly Point[]): Element {
  const d = smooth(outline, true);
  return s('path', { d, fill: 'none', stroke: palette.boneLine, strokeWidth: 1.6 });
}

function drawRidges(lines: readonly (readonly Point[])[]): Element {
  const d = lines.map((line) => smooth(line)).join('');
  return s('path', { d, fill: 'none', stroke: palette.skinLine, strokeWidth: 1.8, strokeLineCap: 'round' });
}

/** The discs, and over them the vertebrae from below: arch, body, side arm. */
function drawSpine(spine: readonly Vertebra[]): Element {
  const discs = spine.slice(1).map((upper, index) => drawDisc(spine[index] ?? upper, upper));
  const bones = spine.map((vertebra) =>
    s('g', standing(vertebra), [drawShape(vertebraArch), drawShape(vertebraBody), drawShape(sideArm)]),
  );
  return s('g', boneLook, [s('g', { fill: cartilage, strokeWidth: 1.4 }, discs), ...bones]);
}

/** Where a thing that is counted from the middle of a vertebra stands. */
function standing({ middle, lean }: Pick<Vertebra, 'middle' | 'lean'>): { readonly transform: string } {
  return { transform: `translate(${middle.map(round).join(' ')})rotate(${round(lean)})` };
}

function drawDisc(lower: Vertebra, upper: Vertebra): Element {
  const middle: Point = [(lower.middle[0] + upper.middle[0]) / 2, (lower.middle[1] + upper.middle[1]) / 2];
  return s('path', { ...standing({ middle, lean: (lower.lean + upper.lean) / 2 }), d: smooth(disc, true) });
}

function drawRib(spine: readonly Vertebra[]): Element[] {
  return spine.slice(-1).flatMap((vertebra) => {
    const line = smooth(lastRib.map((point) => onVertebra(vertebra, point)));
    const rib = { d: line, fill: 'none', strokeLineCap: 'round' } as const;
    return [
      s('path', { ...rib, stroke: palette.boneLine, strokeWidth: 11 }),
      s('path', { ...rib, stroke: bone, strokeWidth: 7 }),
    ];
  });
}

/** Tendon, flesh with a white casing that parts it from its neighbours, fibres. */
function drawMuscle(id: SideMuscleId, tilt: number, paints: Paints): Element[] {
  const paint = paints[id];
  if (paint === undefined) return [];
  const { flesh, fibres, tendons } = sideMuscleShape(id, tilt);
  const fibre = { fill: 'none', stroke: paint.fibre, strokeWidth: 1.1, strokeLineCap: 'round' } as const;
  const shapes = [
    ...tendons.map((d) => s('path', { d, fill: tendonFill, stroke: paint.line, strokeWidth: 1.4 })),
    ...drawFlesh(flesh, paint, onTop.has(id) ? 0.5 : 1),
    ...(fibres.length === 0 || paint.fibre === 'none' ? [] : [s('path', { d: fibres.join(''), ...fibre })]),
  ];
  return [s('g', shapes)];
}

function drawFar(id: SideMuscleId, tilt: number, paints: Paints): readonly Element[] {
  const paint = paints[id];
  return paint === undefined ? [] : drawFlesh(sideMuscleShape(id, tilt).far ?? [], paint, 1);
}

function drawFlesh(flesh: readonly string[], { fill, line }: Paint, fillOpacity: number): readonly Element[] {
  const look = { fill, stroke: line, strokeWidth: 2, ...(fillOpacity === 1 ? {} : { fillOpacity }) };
  return [
    ...flesh.map((d) => s('path', { d, fill: 'none', stroke: palette.paper, strokeWidth: 6 })),
    ...flesh.map((d) => s('path', { d, ...look })),
  ];
}

/** Muscles that lie behind a bone, shown faintly through it. */
function drawDeep(id: SideMuscleId, tilt: number, paints: Paints): readonly Element[] {
  const paint = paints[id];
  if (paint === undefined) return [];
  const look = { fill: paint.fill, fillOpacity: 0.55, stroke: paint.line, strokeWidth: 1.8, strokeDashArray: '6 4' };
  return sideMuscleShape(id, tilt).flesh.map((d) => s('path', { d, ...look }));
}

/** The outline of the body; it goes with the pelvis and with the spine. */
function skin(tilt: number): readonly Point[] {
  const spine = sideSpine(tilt);
  const back = (index: number, out: number): Point[] =>
    spine.slice(index, index + 1).map((vertebra) => onVertebra(vertebra, [-out, 4]));
  const onPelvis = (...points: readonly Point[]): readonly Point[] => tippedPoints(points, tilt);
  return [
    ...back(5, 92).map(([x]): Point => [x - 6, -420]),
    ...back(5, 92),
    ...back(3, 90),
    ...back(1, 92),
    ...onPelvis([-128, -92], [-152, -30], [-150, 40]),
    [-112, 118],
    [-88, 190],
    [-76, 290],
    [-60, 370],
    [-58, 430],
    [-70, 530],
    [60, 530],
    [58, 450],
    [74, 386],
    [82, 320],
    [102, 220],
    [108, 120],
    [102, 40],
    ...onPelvis([102, -10], [108, -70]),
    [118 + tilt * 0.6, -160],
    [108 + tilt, -250],
    [96 + tilt * 0.5, -330],
    [100, -420],
  ];
}
