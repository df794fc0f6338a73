import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { colourOf } from '../../picture/colour.ts';
import { elementsOf } from '../../picture/elements-of.ts';
import type { Fault } from './fault.ts';
import type { Picture } from './picture-of.ts';

/** What one edition or another draws wrongly or not at all, and why. */
const unwanted: Readonly<Record<string, string>> = {
  foreignObject: 'Letters and most readers of EPUBs leave it out: set text as `text`.',
  script: 'Nothing runs in a picture.',
  image: 'Pictures are drawn, so that they print at any size.',
  style: 'Rules would hold for the whole page: set attributes.',
  textPath: 'Words on a curve cannot be measured, nor read with ease.',
  animate: 'Nothing moves in a picture.',
};

const unwantedProperties: Readonly<Record<string, string>> = {
  paintOrder: 'Chromium would print the words twice: give leader lines a white casing.',
  style: 'Styles are attributes here, which can be checked.',
  className: 'Style sheets of the editions do not reach into pictures: set attributes.',
};

const paints = new Set(['fill', 'stroke', 'stopColor']);

/** What makes a picture an image with a name, alone with its ids, on white, made of what every edition can draw. */
export function* structureFaults(picture: Picture): Iterable<Fault> {
  const { id, element: svg, name } = picture;
  yield* frameFaults(picture);
  const ids = new Set<string>();
  const named: string[] = [];
  const faults: Fault[] = [];
  for (const { tagName, properties } of elementsOf(svg)) {
    const why = unwanted[tagName];
    if (why !== undefined) faults.push({ reason: `Unexpected \`${tagName}\` in ${name}, expected none`, note: why });
    for (const [property, value] of Object.entries(properties)) {
      const note = unwantedProperties[property];
      if (note !== undefined) faults.push({ reason: `Unexpected \`${property}\` in ${name}, expected none`, note });
      const meant = meantBy(property, String(value));
      if (meant !== undefined) named.push(meant.replace(/^#/, ''));
      if (paints.has(property) && !isPaint(String(value))) {
        faults.push({ reason: `Unexpected colour \`${String(value)}\` in ${name}, expected one such as \`#1d2b33\`` });
      }
    }
    const own = properties['id'];
    if (own === undefined) continue;
    if (!String(own).startsWith(`${id}-`)) {
      const note = 'Several pictures stand on one page, and ids are shared by all of it.';
      faults.push({
        reason: `Unexpected id \`${String(own)}\` in ${name}, expected one that begins with \`${id}-\``,
        note,
      });
    }
    if (ids.has(String(own)))
      faults.push({ reason: `Unexpected second id \`${String(own)}\` in ${name}, expected one` });
    ids.add(String(own));
    if (tagName === 'marker' && properties['orient'] === 'auto-start-reverse') {
      const note = 'Letters would show it unturned: draw a marker for each end.';
      faults.push({ reason: `Unexpected \`auto-start-reverse\` in ${name}, expected \`auto\``, note });
    }
  }
  for (const one of named) {
    if (!ids.has(one)) faults.push({ reason: `Unexpected \`#${one}\` in ${name}, expected an id that it defines` });
  }
  yield* faults;
}

function* frameFaults({ id, element: svg, name, width, height, painted }: Picture): Iterable<Fault> {
  if (svg.tagName !== 'svg' || !(width > 0) || !(height > 0) || !String(svg.properties['viewBox']).startsWith('0 0 ')) {
    yield { reason: `Unexpected frame of ${name}, expected an \`svg\` with a \`viewBox\` from 0 0` };
  }
  const [title, description] = ['title', 'desc'].map((tag) => childOf(svg, tag));
  const names = [svg.properties['ariaLabelledBy'] ?? []].flat().flatMap((one) => String(one).split(' '));
  const isNamed = [title, description].every((one) => one !== undefined && toString(one).trim() !== '');
  const namedBy = [title, description].map((one) => String(one?.properties['id'] ?? ''));
  if (svg.properties['role'] !== 'img' || !isNamed || namedBy.join(' ') !== names.join(' ')) {
    const note = 'It is `role="img"` and `aria-labelledby` its `title` and `desc`: `frame` sees to that.';
    yield { reason: `Unexpected picture \`${id}\` without a name for those who hear it, expected one`, note };
  }
  const paper = painted[0];
  const isPaper = paper?.kind === 'shape' && /^#fff(fff)?$/i.test(paper.fill) && paper.opacity.fill === 1;
  const { left = 1, top = 1, right = 0, bottom = 0 } = paper?.kind === 'shape' ? paper.box : {};
  if (!isPaper || left > 0 || top > 0 || right < width || bottom < height) {
    const note = 'Dark letters on nothing vanish in a dark mail program.';
    yield { reason: `Unexpected ground of ${name}, expected white from edge to edge`, note };
  }
}

function childOf({ children }: Element, tag: string): Element | undefined {
  return children.filter((child) => child.type === 'element').find(({ tagName }) => tagName === tag);
}

/** The id that a property names: in a web address, or as a paint, clip or marker. */
function meantBy(property: string, value: string): string | undefined {
  if (/href/i.test(property)) return value;
  return value.startsWith('url(#') ? /^url\(#(.*)\)$/.exec(value)?.[1] : undefined;
}

function isPaint(value: string): boolean {
  return value === 'none' || value.startsWith('url(#') || colourOf(value) !== undefined;
}
