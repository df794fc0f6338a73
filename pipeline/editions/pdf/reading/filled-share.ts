import type { PDFPageProxy } from 'pdfjs-dist';
import { page as measures } from '../../../../templates/tokens.ts';

const pointsPerInch = 72;

/** A page less full than this by its text is looked at for drawings, which takes longer. */
const sparse = 0.4;

/**
 * How far down a page reaches, as a share of what it holds: by the lowest of its lines of text, and where these end early
 * by what is drawn. `baselines` are those of its text without running head and folio, in points from below.
 */
export async function filledShare(page: PDFPageProxy, baselines: readonly number[]): Promise<number> {
  const [, , , paper = 0] = page.view;
  const top = paper - measures.top * pointsPerInch;
  const inside = top - measures.bottom * pointsPerInch;
  const share = (lowest: number): number => Math.max(0, (top - lowest) / inside);
  const byText = share(Math.min(top, ...baselines));
  return byText >= sparse ? byText : Math.max(byText, share(Math.min(top, ...(await drawnEdges(page, inside)))));
}

/** What is higher than this share of a page is its ground. */
const ground = 0.9;

/** The lower edges of what is drawn, but for the ground. */
async function drawnEdges(page: PDFPageProxy, inside: number): Promise<readonly number[]> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { fnArray, argsArray } = await page.getOperatorList();
  const edges: number[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [index, operator] of fnArray.entries()) {
    const given: readonly unknown[] = argsArray[index] ?? [];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = times(matrix, given.map(Number));
    else if (operator === OPS.paintImageXObject) edges.push(...edgeOf(matrix, [0, 0, 1, 1], inside));
    else if (operator === OPS.constructPath && given[0] !== OPS.endPath)
      edges.push(...edgeOf(matrix, numbersOf(given[2]), inside));
  }
  return edges;
}

type Matrix = readonly [number, number, number, number, number, number];

function times([a, b, c, d, e, f]: Matrix, [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0]: readonly number[]): Matrix {
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

function edgeOf(
  [, b, , d, , f]: Matrix,
  [left = 0, low = 0, right = 0, high = 0]: readonly number[],
  inside: number,
): readonly number[] {
  const heights = [left, right].flatMap((x) => [low, high].map((y) => b * x + d * y + f));
  const [lowest, highest] = [Math.min(...heights), Math.max(...heights)];
  return highest - lowest < ground * inside ? [lowest] : [];
}

function numbersOf(box: unknown): readonly number[] {
  return box instanceof Float32Array ? [...box] : [];
}
