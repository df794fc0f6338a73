/** Where a character of a text begins and ends in its source. */
type Stand = readonly [number, number];

/**
 * Where in the source each character of a Markdown text stands: the source writes some of them longer, as `&amp;`, `\*`, or a
 * line end with the indentation and quote marks of the next line. Offsets into `source`, for each UTF-16 code unit of `value`.
 */
export function aligned(value: string, source: string): readonly Stand[] {
  const stands: Stand[] = [];
  let at = 0;
  while (stands.length < value.length) {
    const { skipped, length, units } = written(value, stands.length, source, at);
    const start = at + skipped;
    for (let unit = 0; unit < units; unit++) stands.push([start, start + length]);
    at = start + length;
  }
  return stands;
}

/**
 * How the source writes the next character: what is passed over, how long it is there, how many code units it means. Of the
 * blanks that begin a line, code keeps those behind the quote marks.
 */
function written(value: string, index: number, source: string, at: number) {
  const meant = value[index] ?? '';
  const begun = at + (isLineStart(source, at) ? lengthAt(lineStart, source, at) - lengthAt(blanks, value, index) : 0);
  const here = begun + (/[\r\n]/.test(meant) ? lengthAt(blanks, source, begun) : 0);
  const skipped = here - at;
  if (source[here] === '\\' && isPunctuation.test(meant) && source[here + 1] === meant) {
    return { skipped: skipped + 1, length: 1, units: 1 };
  }
  const length = lengthAt(characterReference, source, here);
  const isReference = length > 0 && (meant !== '&' || meansAmpersand.test(source.slice(here, here + length)));
  if (!isReference) return { skipped, length: 1, units: 1 };
  return { skipped, length, units: unitsOf(value, index, source[here + length]) };
}

function isLineStart(source: string, at: number): boolean {
  return source[at - 1] === '\n' || (source[at - 1] === '\r' && source[at] !== '\n');
}

/** Some references mean two code units: a character outside the basic plane, or a letter with a combining mark. */
function unitsOf(value: string, index: number, next: string | undefined): number {
  if ((value.codePointAt(index) ?? 0) > 0xffff) return 2;
  const [second, third] = [value[index + 1], value[index + 2]];
  return second !== undefined && /\p{M}/u.test(second) && second !== next && third === next ? 2 : 1;
}

const blanks = /[ \t]*/y;
const lineStart = /[ \t>]*/y;
const characterReference = /&(?:#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]*);/iy;
const meansAmpersand = /^&(?:amp|AMP|#0*38|#[xX]0*26);$/;
const isPunctuation = /^[!-/:-@[-`{-~]$/;

function lengthAt(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0].length ?? 0;
}
