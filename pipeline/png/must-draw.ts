import type { Element, Properties } from 'hast';
import type { TrueTypeFont } from './true-type-fonts.ts';

/** What a text inherits from the elements around it. */
type Style = { readonly family: string; readonly weight: number };

/**
 * resvg takes another font, draws boxes, or leaves a text out, and reports nothing. This throws first: where a family, a
 * weight or a letter is in no loaded file, where one text mixes two files, and at what resvg draws otherwise than browsers do.
 */
export function mustDraw(svg: Element, fonts: readonly TrueTypeFont[]): void {
  judge(svg, { family: '', weight: 400 }, undefined);

  function judge(element: Element, around: Style, text: { file?: TrueTypeFont } | undefined): void {
    refuseUnlike(element);
    const style = styleOf(element.properties, around);
    const inside = element.tagName === 'text' ? {} : text;
    for (const child of element.children) {
      if (child.type === 'element') judge(child, style, inside);
      if (child.type !== 'text' || inside === undefined || child.value.trim() === '') continue;
      const file = fileFor(child.value, style, fonts);
      if (inside.file !== undefined && inside.file !== file) {
        throw new Error(`The text at "${child.value}" mixes two fonts, expected a <text> for each: resvg may drop it`);
      }
      inside.file = file;
    }
  }
}

/** The file that a text is set in. Throws where there is none, or where it lacks a letter. */
function fileFor(text: string, { family, weight }: Style, fonts: readonly TrueTypeFont[]): TrueTypeFont {
  const file = fonts.find((font) => font.family === family && font.weight === weight);
  if (file === undefined) {
    const known = fonts.map((font) => `"${font.family}" ${font.weight}`).join(', ');
    throw new Error(`The text "${text}" is set in "${family}" ${weight}, expected one of ${known}`);
  }
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (file.characters.has(code) || /\s/.test(letter)) continue;
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    throw new Error(`The text "${text}" has the letter "${letter}" (${name}), which ${file.name} does not hold`);
  }
  return file;
}

function styleOf({ fontFamily, fontWeight, fontStyle }: Properties, around: Style): Style {
  if (fontStyle !== undefined && fontStyle !== 'normal') {
    throw new Error(`A text is "${String(fontStyle)}", expected upright letters`);
  }
  const [first = ''] = String(fontFamily ?? '').split(',');
  return {
    family: fontFamily === undefined ? around.family : first.trim().replace(/^(['"])(.*)\1$/, '$2'),
    weight: fontWeight === undefined ? around.weight : weightOf(String(fontWeight)),
  };
}

function weightOf(written: string): number {
  const named: Readonly<Record<string, number>> = { normal: 400, bold: 700 };
  return named[written] ?? Number(written);
}

/** What resvg leaves out or turns another way than browsers do, and what would hide a font from the search above. */
function refuseUnlike({ tagName, properties }: Element): void {
  if (tagName === 'foreignObject' || tagName === 'style') {
    throw new Error(`A picture has <${tagName}>, expected shapes and texts with attributes`);
  }
  if (properties['orient'] === 'auto-start-reverse') {
    throw new Error('A marker has orient="auto-start-reverse", which resvg does not turn, expected "auto"');
  }
  if (/\bfont/.test(String(properties['style'] ?? ''))) {
    throw new Error('A picture sets a font by style="...", expected attributes such as font-family');
  }
}
