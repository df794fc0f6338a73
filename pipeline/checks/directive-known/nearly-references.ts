import type { Text } from 'mdast';
import type { VFile } from 'vfile';
import type { Book, Finding } from '../../book.ts';
import { location } from '../../location.ts';
import { once } from '../../once.ts';

/** References that are read as text: `[walk] (step:walk)`, `[walk](step: walk)`, `[[step:walk]]`. */
export function* nearlyReferences(file: VFile, book: Book, { position }: Text): Iterable<Finding> {
  const from = position?.start.offset ?? 0;
  const source = String(file).slice(from, position?.end.offset);
  if (!/[[\]]/.test(source)) return;
  for (const { 0: found, index, groups = {} } of source.matchAll(patternOf(book))) {
    const { gap, spaceid: space, bracketed, name, kind = bracketed ?? '', id = name ?? '' } = groups;
    const key = `${kind.toLowerCase()}:${id.toLowerCase()}`;
    const isClear = bracketed === undefined ? gap === '' || space === '' : found.startsWith('[[');
    if (!isClear && !book.targetOf.has(key)) continue;
    const opening = bracketed === undefined ? openingBefore(source, index) : index;
    const words = source.slice(opening, index).replace(/\s+/g, ' ');
    const fixed = `${bracketed === undefined ? `${words}]` : '[]'}(${key})`;
    const [start, end] = [opening, index + found.length].map((at) => location(file).toPoint(from + at));
    const text = source.slice(opening, index + found.length).replace(/\s+/g, ' ');
    yield {
      file,
      place: start && end && { start, end },
      reason: `Unexpected text \`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\`, expected a reference`,
      suggestion: fixed,
      note: 'A reference is words in square brackets and, without a space between or within, the kind and name in round ones.',
    };
  }
}

/** Words of a link are no longer, in characters. */
const longestWords = 300;

/** Where the words before a closing bracket begin, with their opening one; the bracket itself when there is none. */
function openingBefore(source: string, closing: number): number {
  const from = Math.max(0, closing - longestWords);
  const [words] = /\[[^[\]]*$/.exec(source.slice(from, closing)) ?? [];
  return closing - (words?.length ?? 0);
}

const patternOf = once((book: Book) => {
  const kinds = book.kinds.join('|');
  const key = (kind: string, id: string): string =>
    String.raw`(?<${kind}>${kinds})\s{0,3}[:：](?<space${id}>\s{0,3})(?<${id}>\w[\w.-]*)`;
  const behindWords = String.raw`(?<!\\)\](?<gap>\s{0,3})\(\s{0,3}${key('kind', 'id')}\s{0,3}\)?`;
  const alone = String.raw`(?<!\\)\[{1,2}\s{0,3}${key('bracketed', 'name')}\s{0,3}\]{1,2}`;
  return new RegExp(`${behindWords}|${alone}`, 'giu');
});
