import type { Heading, Image, Paragraph, TableCell } from 'mdast';
import type { VFile } from 'vfile';
import type { Place } from '../../book.ts';
import { location } from '../../location.ts';
import { nodesOf } from '../../nodes-of.ts';

/** Words that are printed outside of running prose: headings, cells, captions of blocks, texts that stand for pictures. */
export type Phrase = { readonly text: string; place(start: number, end: number): Place | undefined };

/** The words of such a node in one string, and where in the file each stretch of them stands. */
export function phraseOf(node: Heading | Image | Paragraph | TableCell, file: VFile): Phrase {
  const stretches: { readonly at: number; readonly offset: number; readonly length: number }[] = [];
  let text = '';
  const take = (value: string, offset: number, length: number): void => {
    stretches.push({ at: text.length, offset, length });
    text += value.replace(/\s/g, ' ');
  };
  if (node.type === 'image') take(node.alt ?? '', (node.position?.start.offset ?? 0) + 2, (node.alt ?? '').length);
  for (const inner of nodesOf(node, 'text', 'inlineCode', 'break')) {
    const { start, end } = inner.position ?? {};
    if (inner.type === 'break') text += ' ';
    else take(inner.value, start?.offset ?? 0, (end?.offset ?? 0) - (start?.offset ?? 0));
  }
  const { toPoint } = location(file);
  const offsetOf = (index: number): number => {
    const stretch = stretches.findLast(({ at }) => at <= index) ?? stretches[0];
    return stretch === undefined ? 0 : stretch.offset + Math.min(index - stretch.at, stretch.length);
  };
  const place = (from: number, to: number): Place | undefined => {
    const [start, end] = [toPoint(offsetOf(from)), toPoint(offsetOf(Math.max(from, to - 1)) + 1)];
    return start && end && { start, end };
  };
  return { text, place };
}
