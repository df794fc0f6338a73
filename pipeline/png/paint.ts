import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../project.ts';
import { colours } from '../../templates/tokens.ts';
import type { TrueTypeFont } from './true-type-fonts.ts';

/** A painted picture: four bytes a pixel, red, green, blue and a fourth that is always 255. */
export type Pixels = { readonly width: number; readonly height: number; readonly rgba: Uint8Array };

type FontFile = Pick<TrueTypeFont, 'family' | 'name' | 'bytes'>;

/** Paints an SVG on white, so many pixels wide, with these fonts and no others. The native resvg reads fonts from files alone. */
export function paint(svg: string, fonts: readonly FontFile[], width: number): Pixels {
  const { Resvg }: typeof import('@resvg/resvg-js') = createRequire(join(projectFolder, 'package.json'))(
    '@resvg/resvg-js',
  );
  const folder = mkdtempSync(join(tmpdir(), 'guide-fonts-'));
  try {
    const fontFiles = fonts.map(({ name, bytes }) => {
      if (!isTrueType(bytes)) throw new Error(`${name} is no TrueType file: resvg would draw no text, and say nothing`);
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    });
    const image = new Resvg(svg, {
      font: { loadSystemFonts: false, fontFiles, defaultFontFamily: fonts[0]?.family ?? '' },
      background: colours.paper,
      fitTo: { mode: 'width', value: width },
    }).render();
    return { width: image.width, height: image.height, rgba: image.pixels };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** https://learn.microsoft.com/en-us/typography/opentype/spec/otff#table-directory */
function isTrueType(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 4)).readUInt32BE() === 0x00010000;
}
