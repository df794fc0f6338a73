import { round } from './text.ts';

type Read = { readonly letter: string; readonly numbers: readonly number[] };

/** How many numbers follow a letter, https://www.w3.org/TR/SVG11/paths.html#PathData */
const counts: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/**
 * Path data that draws the same in fewer letters: from point to point, each rounded to one decimal where it lies, so that no
 * error adds up, and without the signs that a reader of SVG can do without.
 */
export function shortPath(d: string): string {
  let [x, y] = [0, 0];
  let start: readonly [number, number] = [0, 0];
  let [before, written] = ['', ''];
  for (const { letter, numbers } of pieces(d)) {
    const kind = letter.toUpperCase();
    const [offX, offY] = letter === kind ? [0, 0] : [x, y];
    const far = numbers.map((number, at) =>
      isMeasure(kind, at) ? number : round(number + (isDown(kind, at) ? offY : offX)),
    );
    const near = far.map((number, at) => (isMeasure(kind, at) ? number : round(number - (isDown(kind, at) ? y : x))));
    const own = kind === 'M' ? { letter: kind, numbers: far } : plainest(kind.toLowerCase(), near);
    written +=
      own.letter === before && kind !== 'M' ? spaced(written, own.numbers) : own.letter + spaced('', own.numbers);
    before = own.letter;
    if (kind === 'Z') [x, y] = start;
    else if (kind === 'H') x = far[0] ?? x;
    else if (kind === 'V') y = far[0] ?? y;
    else [x, y] = [far.at(-2) ?? x, far.at(-1) ?? y];
    if (kind === 'M') start = [x, y];
  }
  return written;
}

/** A curve that does not bend is a line, and one along an axis needs a single number. */
function plainest(letter: string, numbers: readonly number[]): Read {
  const [x = 0, y = 0] = numbers.slice(-2);
  const [fromX, fromY, toX, toY] = numbers;
  const isLine = letter === 'l' || (letter === 'c' && fromX === 0 && fromY === 0 && toX === x && toY === y);
  if (!isLine) return { letter, numbers };
  if (y === 0) return { letter: 'h', numbers: [x] };
  return x === 0 ? { letter: 'v', numbers: [y] } : { letter: 'l', numbers: [x, y] };
}

/** Radii, angle and flags of an arc stay as they are. */
function isMeasure(kind: string, at: number): boolean {
  return kind === 'A' && at < 5;
}

function isDown(kind: string, at: number): boolean {
  return kind === 'V' || (kind !== 'H' && at % 2 === (kind === 'A' ? 0 : 1));
}

/** Letters with their numbers; a letter that is left out is written, and further points of an `M` are lines. */
function pieces(d: string): readonly Read[] {
  return [...d.matchAll(/([a-df-z])([^a-df-z]*)/gi)].flatMap(([, letter = '', rest = '']): readonly Read[] => {
    const all =
      letter.toUpperCase() === 'A' ? arcNumbers(rest) : (rest.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []);
    const count = counts[letter.toUpperCase()] ?? 0;
    if (count === 0) return [{ letter, numbers: [] }];
    const line = letter === 'M' ? 'L' : letter === 'm' ? 'l' : letter;
    return Array.from({ length: Math.floor(all.length / count) }, (_, at) => ({
      letter: at === 0 ? letter : line,
      numbers: all.slice(at * count, (at + 1) * count).map(Number),
    }));
  });
}

/** The two flags of an arc may stand without a space around them. */
function arcNumbers(rest: string): readonly string[] {
  const number = String.raw`[-+]?(?:\d+\.?\d*|\.\d+)`;
  const arc = new RegExp(
    `(${number})[\\s,]*(${number})[\\s,]*(${number})[\\s,]*([01])[\\s,]*([01])[\\s,]*(${number})[\\s,]*(${number})`,
    'g',
  );
  return [...rest.matchAll(arc)].flatMap((found) => found.slice(1, 8));
}

/** Numbers one after the other: a sign, or a point after a number with a point, parts them as well as a space. */
function spaced(before: string, numbers: readonly number[]): string {
  let last = /[\d.]*$/.exec(before)?.[0] ?? '';
  return numbers
    .map((number) => {
      const short = String(number).replace(/^(-?)0\./, '$1.');
      const parts = last === '' || short.startsWith('-') || (short.startsWith('.') && last.includes('.'));
      last = short;
      return parts ? short : ` ${short}`;
    })
    .join('');
}
