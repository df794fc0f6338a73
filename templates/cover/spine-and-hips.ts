import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawTwice, type Flesh, type ShadedBone } from '../figures/anatomy/front-drawing.ts';
import { hipBoneFront, innerWallFront, pubicJoint, sacrumFront } from '../figures/anatomy/front-pelvis.ts';
import { frontSkin } from '../figures/anatomy/front-skin.ts';
import {
  discBelow,
  type FrontVertebra,
  frontVertebrae,
  rib11,
  rib12,
  sideArms,
  vertebralBody,
} from '../figures/anatomy/front-spine.ts';
import { thighBoneFront } from '../figures/anatomy/front-thigh.ts';
import { psoas } from '../figures/anatomy/iliopsoas.ts';
import { placed, type Place } from '../figures/anatomy/leg-back-drawing.ts';
import type { Point } from '../figures/arrow.ts';
import { smooth } from '../figures/curve.ts';
import { paints, toGround } from './paints.ts';

/** Where the middle line meets the height of the hip joints, and how many units are a millimetre. */
export type Stand = { readonly middle: Point; readonly scale: number };

/** The low spine, the hips and, in clay, the psoas on both sides: from the front, in the anatomy of the figures. */
export function drawSpineAndHips({ middle, scale }: Stand): readonly Element[] {
  const place = placed(middle, scale);
  const line = scale * 1.5;
  const twice = (id: string, shapes: readonly Element[]) => drawTwice(`cover-${id}`, middle[0], shapes);
  const half = [innerWallFront, thighBoneFront, hipBoneFront].map((bone) => drawBone(bone, place));
  return [
    fade(place),
    s('path', { d: smooth(frontSkin.map(place), true), fill: 'url(#cover-fade)' }),
    s('g', { stroke: paints.body, strokeWidth: line, strokeLineJoin: 'round', strokeLineCap: 'round' }, [
      ...twice('ribs', [drawBone(rib11, place, 0.65), drawBone(rib12, place, 0.25)]),
      ...frontVertebrae.slice(2).map((vertebra) => drawBone(sideArms(vertebra), place)),
      drawBone(sacrumFront, place),
      ...rising.flatMap(([vertebra, faded]) => [
        drawDisc(vertebra, place, faded),
        drawBone(vertebralBody(vertebra), place, faded),
      ]),
      ...twice('hip', half),
      s('path', { d: smooth(pubicJoint.map(place), true), fill: paints.gristle }),
      ...twice('psoas', [drawMuscle(psoas, place, line)]),
    ]),
  ];
}

/** The body comes out of the ground from the last ribs to the waist. */
function fade(place: Place): Element {
  const [, from] = place([0, -330]);
  const [, to] = place([0, -170]);
  return s('linearGradient', { id: 'cover-fade', gradientUnits: 'userSpaceOnUse', x1: 0, x2: 0, y1: from, y2: to }, [
    s('stop', { offset: 0, stopColor: paints.ground }),
    s('stop', { offset: 1, stopColor: paints.body }),
  ]);
}

/** The vertebrae and how far each has faded: upward, where the figures show no more of the spine, it goes into the ground. */
const rising: readonly (readonly [FrontVertebra, number])[] = [
  [{ name: 'T10', y: -341, half: 20.4, arm: [30, -8], thick: 7 }, 0.85],
  ...frontVertebrae.map((vertebra): readonly [FrontVertebra, number] => [
    vertebra,
    { T11: 0.65, T12: 0.35 }[vertebra.name] ?? 0,
  ]),
];

function drawDisc(vertebra: FrontVertebra, place: Place, faded: number): Element {
  return s('path', { d: smooth(discBelow(vertebra).map(place), true), fill: toGround(paints.gristle, faded) });
}

function drawBone({ outline, holes = [], shades = [], edges = [] }: ShadedBone, place: Place, faded = 0): Element {
  const rings = (lines: readonly (readonly Point[])[]) => lines.map((ring) => smooth(ring.map(place), true)).join('');
  const ridges = edges.map((points) => smooth(points.map(place))).join('');
  return s('g', [
    s('path', { d: rings([outline, ...holes]), fill: toGround(paints.bone, faded), fillRule: 'evenodd' }),
    ...(shades.length > 0 ? [s('path', { d: rings(shades), fill: paints.hollow, stroke: 'none' })] : []),
    ...(ridges === '' ? [] : [s('path', { d: ridges, fill: 'none', stroke: paints.ridge })]),
  ]);
}

function drawMuscle({ outline, fibres, tendons = [] }: Flesh, place: Place, line: number): Element {
  const d = smooth(outline.map(place), true);
  const ends = tendons.map((points) => smooth(points.map(place), true)).join('');
  return s('g', [
    s('path', { d, fill: paints.muscle, strokeWidth: line * 2 }),
    s('path', { d, fill: paints.muscle, stroke: 'none' }),
    s('path', {
      d: fibres.map((points) => smooth(points.map(place))).join(''),
      fill: 'none',
      stroke: paints.fibre,
      strokeWidth: line * 0.8,
    }),
    s('path', { d: ends, fill: paints.tendon, stroke: 'none' }),
  ]);
}
