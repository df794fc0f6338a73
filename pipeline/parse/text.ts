import { VFile } from 'vfile';
import { location } from '../location.ts';
import type { Problem, SourceFile } from '../book.ts';
import { mergeMarkers } from './merge-markers.ts';

/** A text file decoded, and what is wrong with its characters. */
export type DecodedText = { readonly file: VFile; readonly problems: readonly Problem[] };

/** Characters that turn the direction of what follows without being seen (Unicode Bidi_Control), and NUL. */
const hidden = /[\0\u202a-\u202e\u2066-\u2069]/gu;

/** Bytes that a text file may have: some 170,000 words. */
const longest = 1_000_000;

/** Decodes UTF-8. What is not UTF-8 becomes U+FFFD and a problem; parsing goes on, so that one fault does not cascade. */
export function decode(source: SourceFile): DecodedText {
  if (source.bytes.length > longest) return tooLong(source);
  const text = new TextDecoder('utf-8').decode(source.bytes);
  const file = new VFile({ path: source.path, value: text });
  const toPoint = location(file).toPoint;
  const problems: Problem[] = [];
  const wrong = firstWrongByte(source.bytes, text);
  if (wrong !== undefined) {
    const before = new TextDecoder('utf-8').decode(source.bytes.subarray(0, wrong));
    problems.push({
      rule: 'text-valid',
      file,
      place: toPoint(before.length),
      reason: `Unexpected byte 0x${(source.bytes[wrong] ?? 0).toString(16)}, expected UTF-8`,
      note: 'Save the file as UTF-8 in your editor.',
    });
  }
  for (const found of text.matchAll(hidden)) {
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    problems.push({
      rule: 'text-valid',
      file,
      place: toPoint(found.index),
      reason: `Unexpected hidden control character U+${code}, expected visible text`,
      note: 'Delete it: it can show readers another text than the one that stands here.',
    });
  }
  const [marker, ...others] = mergeMarkers(text);
  if (marker !== undefined) {
    const [start, end] = [toPoint(marker.start), toPoint(marker.end)];
    problems.push({
      rule: 'text-valid',
      file,
      place: start && end && { start, end },
      reason: `Unexpected mark of an unfinished merge, \`${marker.sign}\`, expected one text`,
      note: `Choose what is to stand, and delete the mark.${others.length === 0 ? '' : ` The file holds ${others.length} more.`}`,
    });
  }
  if (source.entry === 'symbolic-link') {
    problems.push({
      rule: 'text-valid',
      file,
      reason: 'Unexpected symbolic link, expected a file inside the manuscript',
      note: 'Copy the file into the manuscript: links are never followed.',
    });
  }
  return { file, problems };
}

function tooLong({ path, bytes }: SourceFile): DecodedText {
  const file = new VFile({ path, value: '' });
  const reason = `Unexpected file of ${(bytes.length / 1e6).toFixed(1)} MB, expected at most ${longest / 1e6} MB of text`;
  const note = 'Divide it into several files; it is left unread.';
  return { file, problems: [{ rule: 'text-valid', file, reason, note }] };
}

function firstWrongByte(bytes: Uint8Array, text: string): number | undefined {
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const again = new TextEncoder().encode(text);
  for (let at = 0; at + bom < bytes.length || at < again.length; at++) {
    if (bytes[at + bom] !== again[at]) return at + bom;
  }
  return undefined;
}
