import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Point } from '../arrow.ts';
import { smooth } from '../curve.ts';
import { palette } from '../palette.ts';
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
const boneEdge = { stroke: palette.boneLine, strokeWidth: 2.2, strokeLineJoin: 'round' } as const;
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

/** Body, bones and muscles from the last rib to below the knee, from the farthest to the nearest, pelvis tipped by `tilt` degrees. */
export function drawSideBody(prefix: string, tilt: number, paints: Paints): readonly Element[] {
  const flesh = (id: SideMuscleId): readonly Element[] => drawMuscle(id, tilt, paints);
  const pelvis = (points: readonly Point[]): readonly Point[] => tippedPoints(points, tilt);
  const through = (where: string, ...ids: readonly SideMuscleId[]): Element =>
    s(
      'g',
      { clipPath: `url(#${prefix}-${where})` },
      ids.flatMap((id) => drawThrough(id, tilt, paints)),
    );
  return [
    s('path', { d: smooth(skin(tilt), true), fill: palette.skin, stroke: palette.skinLine, strokeWidth: 2.5 }),
    drawBone(pelvis(sacrum)),
    ...sacrumLines.map((line) => drawRidge(pelvis(line))),
    ...sideSpine(tilt).flatMap((vertebra, index, spine) => drawVertebra(vertebra, spine[index + 1])),
    ...flesh('quadratus-lumborum'),
    ...drawRib(sideSpine(tilt)),
    ...flesh('iliacus'),
    ...flesh('psoas'),
    ...drawFar('hamstrings', tilt, paints),
    drawBone(shinBone),
    drawBone(fibula),
    drawHipBone(pelvis),
    through('hip-bone', 'iliacus', 'psoas'),
    ...hipBoneRidges.map((ridge) => drawRidge(pelvis(ridge))),
    s('circle', { r: socketRadius, fill: tendonFill, ...boneEdge, strokeWidth: 1.6 }),
    s('circle', { r: headRadius, fill: bone, ...boneEdge, strokeWidth: 1.6 }),
    ...flesh('hamstrings'),
    drawBone(thighBone),
    ...thighBoneRidges.map(drawRidge),
    through('thigh-bone', 'psoas'),
    ...flesh('gluteus-maximus'),
    ...flesh('rectus-femoris'),
    drawHidden(pelvis(hipBone)),
    drawHidden(thighBone),
    drawBone(kneecap),
    ...flesh('tensor-fasciae-latae'),
  ];
}

function tippedPoints(points: readonly Point[], tilt: number): readonly Point[] {
  return points.map((point) => turn(point, tilt));
}

function drawHipBone(pelvis: (points: readonly Point[]) => readonly Point[]): Element {
  const d = `${smooth(pelvis(hipBone), true)}${smooth(pelvis(obturatorHole), true)}`;
  return s('path', { d, fill: bone, fillRule: 'evenodd', ...boneEdge });
}

function drawBone(outline: readonly Point[]): Element {
  return s('path', { d: smooth(outline, true), fill: bone, ...boneEdge });
}

/** The edge of a bone, drawn once more over the muscles that lie on it. */
function drawHidden(outline: readonly Point[]): Element {
  const d = smooth(outline, true);
  return s('path', { d, fill: 'none', stroke: palette.boneLine, strokeWidth: 1.6 });
}

function drawRidge(line: readonly Point[]): Element {
  return s('path', {
    d: smooth(line),
    fill: 'none',
    stroke: palette.skinLine,
    strokeWidth: 1.8,
    strokeLineCap: 'round',
  });
}

/** A vertebra with the disc above it, when there is one. */
function drawVertebra(vertebra: Vertebra, above: Vertebra | undefined): readonly Element[] {
  const here = (points: readonly Point[]): readonly Point[] => points.map((point) => onVertebra(vertebra, point));
  return [
    drawBone(here(vertebraArch)),
    ...(above === undefined ? [] : [drawDisc(vertebra, above)]),
    drawBone(here(vertebraBody)),
    drawBone(here(sideArm)),
  ];
}

function drawDisc(lower: Vertebra, upper: Vertebra): Element {
  const middle: Point = [(lower.middle[0] + upper.middle[0]) / 2, (lower.middle[1] + upper.middle[1]) / 2];
  const points = disc.map((point) => onVertebra({ ...lower, middle, lean: (lower.lean + upper.lean) / 2 }, point));
  return s('path', { d: smooth(points, true), fill: cartilage, ...boneEdge, strokeWidth: 1.4 });
}

function drawRib(spine: readonly Vertebra[]): readonly Element[] {
  return spine.slice(-1).flatMap((vertebra) => {
    const line = smooth(lastRib.map((point) => onVertebra(vertebra, point)));
    const round = { d: line, fill: 'none', strokeLineCap: 'round' } as const;
    return [
      s('path', { ...round, stroke: palette.boneLine, strokeWidth: 11 }),
      s('path', { ...round, stroke: bone, strokeWidth: 7 }),
    ];
  });
}

/** Tendon, flesh with a white casing that parts it from its neighbours, fibres. */
function drawMuscle(id: SideMuscleId, tilt: number, paints: Paints): readonly Element[] {
  const paint = paints[id];
  if (paint === undefined) return [];
  const { flesh, fibres, tendons } = sideMuscleShape(id, tilt);
  const fibre = { fill: 'none', stroke: paint.fibre, strokeWidth: 1.1, strokeLineCap: 'round' } as const;
  return [
    ...tendons.map((d) => s('path', { d, fill: tendonFill, stroke: paint.line, strokeWidth: 1.4 })),
    ...drawFlesh(flesh, paint, onTop.has(id) ? 0.5 : 1),
    ...fibres.map((d) => s('path', { d, ...fibre })),
  ];
}

function drawFar(id: SideMuscleId, tilt: number, paints: Paints): readonly Element[] {
  const paint = paints[id];
  return paint === undefined ? [] : drawFlesh(sideMuscleShape(id, tilt).far ?? [], paint, 1);
}

function drawFlesh(flesh: readonly string[], { fill, line }: Paint, fillOpacity: number): readonly Element[] {
  const edge = { strokeLineJoin: 'round' } as const;
  return [
    ...flesh.map((d) => s('path', { d, fill: 'none', ...edge, stroke: palette.paper, strokeWidth: 6 })),
    ...flesh.map((d) => s('path', { d, fill, fillOpacity, ...edge, stroke: line, strokeWidth: 2 })),
  ];
}

/** A muscle that lies behind a bone, shown faintly through it. */
function drawThrough(id: SideMuscleId, tilt: number, paints: Paints): readonly Element[] {
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
