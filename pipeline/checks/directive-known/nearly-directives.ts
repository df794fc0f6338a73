import type { Code, Paragraph } from 'mdast';
import type { VFile } from 'vfile';
import { location } from '../../location.ts';
import type { Book, DirectiveGrammar, Finding } from '../../book.ts';

/**
 * Lines that were meant as directives and are read as text: `::: caution`, `::figure {#id}`, `:routine`, a `:::` that closes
 * nothing, and `::routine` behind four spaces, which make it code.
 */
export function* nearlyDirectives(file: VFile, book: Book, { position, type }: Paragraph | Code): Iterable<Finding> {
  const from = position?.start.offset ?? 0;
  const toPoint = location(file).toPoint;
  const text = String(file).slice(from, position?.end.offset);
  if (type === 'code' && /^\s*(?:`{3}|~{3})/.test(text)) return;
  for (const { 0: whole, 1: indent = '', 2: colons = '', 3: name = '', index } of text.matchAll(nearly)) {
    const grammar = book.directives.find((one) => one.name === name);
    const isKnown = grammar !== undefined;
    const line = whole.slice(indent.length);
    const at = from + index + indent.length;
    const isSingle = colons.length === 1 && !alone.test(line);
    if (isSingle || (!isKnown && (name !== '' || colons.length < 3 || type === 'code'))) continue;
    const [start, end] = [toPoint(at), toPoint(at + line.trimEnd().length)];
    const turned = labelBehind(line, grammar);
    if (turned !== undefined) {
      const reason = `Unexpected attributes before the label of \`${name}\`, expected \`${turned}\``;
      const note = `Write the label before the attributes: \`${turned}\`.`;
      yield { file, place: start && end && { start, end }, reason, note };
      continue;
    }
    const note = isKnown
      ? 'It begins the line with two or three colons. No space stands behind them or before the brace, and nothing else in the line.'
      : 'No block is open here: delete the line, or open a block above.';
    yield {
      file,
      place: start && end && { start, end },
      reason: `Unexpected text \`${brief(line)}\`, expected a directive`,
      note,
    };
  }
}

/** A line behind spaces, its colons (a wide one is none) and its name. */
const nearly = /^([ \t]*)([:：]+)[ \t]*([\w-]*).*$/gm;

/** A name behind one colon, with nothing else in the line that a directive does not have. */
const alone = /^[:：][\w-]+[ \t]*(?:$|\[.*\]|\{.*\})/;

function brief(line: string): string {
  const text = line.trimEnd();
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** `:::table{#id}[Caption]` as it should be written; a directive without a label loses it. */
function labelBehind(line: string, grammar: DirectiveGrammar | undefined): string | undefined {
  const [, opening, attributes, label] = /^(:{2,}[\w-]+)[ \t]*(\{[^{}]*\})[ \t]*(\[.*\])[ \t]*$/.exec(line) ?? [];
  if (opening === undefined || grammar === undefined) return undefined;
  return `${opening}${grammar.label === 'none' ? '' : label}${attributes}`;
}
