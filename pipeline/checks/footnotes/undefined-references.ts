import type { Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { location } from '../../location.ts';
import type { Finding } from '../../book.ts';
import { nearest } from '../../nearest.ts';
import { nodesOf } from '../../nodes-of.ts';

/** `[^x]` left in the text: Markdown makes a footnote only of what is defined, and prints the rest as it stands. */
export function undefinedFootnotes(tree: Root, file: VFile, labels: readonly string[]): Finding[] {
  return matches(tree, file, /(?<!\\)\[\^([^\]\s[]+)\]/g).map(({ place, label }) => ({
    file,
    place,
    reason: `Unexpected reference to undefined footnote \`${label}\`, expected a definition \`[^${label}]: …\``,
    suggestion: nearest(label, labels),
    note: 'Define the footnote; where the text really means brackets, write `\\[^`.',
  }));
}

/**
 * `[words][label]` left in the text. Brackets are common in prose, so a lone `[label]` is found only when it is nearly one
 * that is defined, and two numbers in brackets, `[1][2]`, or an index behind a word, `row[i][j]`, are taken as they stand.
 */
export function undefinedLabels(tree: Root, file: VFile, labels: readonly string[]): Finding[] {
  const full = matches(tree, file, /(?<![\\\w\])])\[[^\][]+\]\[([^\][]*[^\][\d\s][^\][]*)\]/g);
  const alone = matches(tree, file, /(?<![\\\w\])])\[([^\][^\s][^\][]{4,})\](?![[(:])/g).filter(
    ({ label }) =>
      nearest(
        label.toLowerCase(),
        labels.map((one) => one.toLowerCase()),
      ) !== undefined,
  );
  return [...full, ...alone].map(({ place, label }) => ({
    file,
    place,
    reason: `Unexpected reference to undefined label \`${label}\`, expected a definition \`[${label}]: …\``,
    suggestion: nearest(label, labels),
    note: 'Define the label, or write the address in parentheses; where the text really means brackets, write `\\[`.',
  }));
}

/** Searches the text of a file, everything that is no text (code, addresses, HTML) blanked out, so that places stay true. */
function matches(tree: Root, file: VFile, pattern: RegExp): { place: Finding['place']; label: string }[] {
  const source = String(file);
  const texts = nodesOf(tree, 'text');
  // Most pages have no bracket in their text.
  const slice = ({ position }: Text): string => source.slice(position?.start.offset, position?.end.offset);
  if (!texts.some((text) => slice(text).includes('['))) return [];
  const toPoint = location(file).toPoint;
  const pieces: string[] = [];
  let at = 0;
  for (const { position } of texts) {
    const [start, end] = [position?.start.offset ?? at, position?.end.offset ?? at];
    if (start < at) continue;
    pieces.push(source.slice(at, start).replace(/[^\n]/g, ' '), source.slice(start, end));
    at = end;
  }
  return [...pieces.join('').matchAll(pattern)].map(({ 0: whole, 1: label = '', index }) => {
    const [start, end] = [toPoint(index), toPoint(index + whole.length)];
    return { place: start && end && { start, end }, label };
  });
}
