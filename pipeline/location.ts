import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { once } from './once.ts';

/** Where the characters of a file stand. */
export type Location = {
  /** The line and column of an offset, `undefined` outside the file. Takes as long for a big file as for a small one. */
  toPoint(offset: number): Point | undefined;
};

/** The lines of a file, found once: the package of this name looks through all lines above for each point. */
export const location = once((file: VFile): Location => {
  const text = String(file);
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ 0: end, index }) => index + end.length)];
  return {
    toPoint(offset) {
      if (!(offset >= 0 && offset <= text.length)) return undefined;
      let line = 0;
      for (let beyond = starts.length; beyond - line > 1;) {
        const middle = (line + beyond) >> 1;
        if ((starts[middle] ?? 0) <= offset) line = middle;
        else beyond = middle;
      }
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
    },
  };
});
