import type { Paragraph } from 'mdast';
import type { VFile } from 'vfile';
import { location } from '../../location.ts';
import type { Book, Finding } from '../../book.ts';

/** Lines that were meant as directives and are read as text: `::: caution`, `::figure {#id}`, a `:::` that closes nothing. */
export function* nearlyDirectives(file: VFile, book: Book, { position }: Paragraph): Iterable<Finding> {
  const from = position?.start.offset ?? 0;
  const toPoint = location(file).toPoint;
  const text = String(file).slice(from, position?.end.offset);
  for (const { 0: line, 1: colons = '', 2: name = '', index } of text.matchAll(/^(:{2,})[ \t]*([\w-]*).*$/gm)) {
    const isKnown = book.directives.some((one) => one.name === name);
    if (!isKnown && (name !== '' || colons.length < 3)) continue;
    const [start, end] = [toPoint(from + index), toPoint(from + index + line.trimEnd().length)];
    const note = isKnown
      ? 'No space stands behind the colons or before the brace, and nothing else in the line.'
      : 'No block is open here: delete the line, or open a block above.';
    yield {
      file,
      place: start && end && { start, end },
      reason: `Unexpected text \`${brief(line)}\`, expected a directive`,
      note,
    };
  }
}

function brief(line: string): string {
  const text = line.trimEnd();
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
