/** A line that a merge left behind, by its offsets. */
export type MergeMarker = { readonly start: number; readonly end: number; readonly sign: string };

/** Such lines of a text; none of those in a fence, where a book may well show them. */
export function mergeMarkers(text: string): readonly MergeMarker[] {
  if (!mayHold.test(text)) return [];
  const markers: MergeMarker[] = [];
  let fence: string | undefined;
  let before = '';
  for (const { 0: line, index } of text.matchAll(/^.*$/gm)) {
    const [, ticks] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (ticks !== undefined && (fence === undefined || ticks.startsWith(fence)))
      fence = fence === undefined ? ticks : undefined;
    const [sign] = marker.exec(line) ?? [];
    const isMarker =
      sign !== undefined && fence === undefined && !(sign === '=======' && isTitle(before) && markers.length === 0);
    if (isMarker) markers.push({ start: index, end: index + line.trimEnd().length, sign });
    before = line;
  }
  return markers;
}

/** The text with white space for each marker and for what the other side of a merge says, so that one side is read in its place. */
export function withoutMerge(text: string): string {
  const pieces: string[] = [];
  let read = 0;
  let isOther = false;
  for (const { start, end, sign } of mergeMarkers(text)) {
    const isEnd = sign === '>>>>>>>' && isOther;
    pieces.push(isEnd ? blank(text.slice(read, start)) : text.slice(read, start), blank(text.slice(start, end)));
    read = end;
    isOther = sign === '=======';
  }
  return read === 0 ? text : [...pieces, text.slice(read)].join('');
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

const mayHold = /^(?:<{7}|>{7}|={7}|\|{7})/m;
const marker = /^(?:<{7}|>{7}|\|{7})(?=\s|$)|^={7}(?=\s*$)/;

/** Under a line of text that is no sentence, seven equals signs make a title. */
function isTitle(before: string): boolean {
  return /[^\s.!:;,]\s*$/.test(before) && !/^\s*(?:[-*+>|#:]|\d+[.)])/.test(before);
}
