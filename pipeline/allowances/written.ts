import type { VFile } from 'vfile';
import type { Allowance } from '../book.ts';
import { location } from '../location.ts';

/** A comment's words: `guide-allow RULE: REASON`. */
const pattern = /^(\s*)(guide-allow(?![\w-])\s*)([^\s:]*)(?:\s*:([\s\S]*))?/;

/** The allowance that a comment writes down, `undefined` for any other comment. `words` stand in the file from `start` on. */
export function allowanceIn(
  file: VFile,
  words: string,
  start: number,
  lines: Allowance['lines'],
): Allowance | undefined {
  const found = pattern.exec(words);
  if (found === null) return undefined;
  const [, space = '', marker = '', rule = '', reason = ''] = found;
  const from = start + space.length + (rule === '' ? 0 : marker.length);
  const length = rule === '' ? marker.trimEnd().length : rule.length;
  const [at, end] = [location(file).toPoint(from), location(file).toPoint(from + length)];
  return { file, rule, reason: reason.trim(), place: at && end && { start: at, end }, lines };
}
