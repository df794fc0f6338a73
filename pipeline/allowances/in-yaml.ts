import type { VFile } from 'vfile';
import { location } from '../location.ts';
import { Lexer } from 'yaml';
import type { Allowance } from '../book.ts';
import { allowanceIn } from './written.ts';

/**
 * Allowances in comments of YAML that stands in `file` from `offset` on: behind a value, for that line; on a line of its
 * own, for the line below and what is indented under it.
 */
export function* allowancesInYaml(file: VFile, text: string, offset: number): Iterable<Allowance> {
  if (!text.includes('guide-allow')) return;
  const toPoint = location(file).toPoint;
  const lines = text.split('\n');
  const first = toPoint(offset)?.line ?? 1;
  for (const { words, start } of commentsIn(text)) {
    const index = text.slice(0, start).split('\n').length - 1;
    const isAlone = lines[index]?.trimStart().startsWith('#') === true;
    const [from, to] = isAlone ? linesBelow(lines, index) : [index, index];
    const allowance = allowanceIn(file, words, offset + start + 1, { from: first + from, to: first + to });
    if (allowance !== undefined) yield allowance;
  }
}

/** The comments of a YAML text, without their `#`. The lexer announces the text of a scalar by a control character. */
function* commentsIn(text: string): Iterable<{ readonly words: string; readonly start: number }> {
  let start = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (/^[\x02\x18\x1f]$/.test(token)) {
      isScalar = token === '\x1f';
      continue;
    }
    if (!isScalar && token.startsWith('#')) yield { words: token.slice(1), start };
    isScalar = false;
    start += token.length;
  }
}

/** From the next line that is neither empty nor a comment to the last one that is indented under it. */
function linesBelow(lines: readonly string[], index: number): readonly [number, number] {
  const from = lines.findIndex((line, at) => at > index && !/^\s*(?:#|$)/.test(line));
  if (from === -1) return [index, index];
  const indent = indentOf(lines[from] ?? '');
  const next = lines.findIndex((line, at) => at > from && line.trim() !== '' && indentOf(line) <= indent);
  return [from, (next === -1 ? lines.length : next) - 1];
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
