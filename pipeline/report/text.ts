import type { Message } from '../check.ts';

/** Messages for people: where, what, what to do, and the line it stands in with the place marked below. */
export function text(messages: readonly Message[]): string {
  return messages.map(one).join('\n');
}

function one({ severity, finding, message }: Message): string {
  const where = whereOf(message);
  const lines = [`${where}: ${severity}: ${message.reason}${suggestion(message.expected)} (${message.ruleId ?? ''})`];
  lines.push(...frame(String(finding.file), message));
  if (typeof message.note === 'string') lines.push(`  ${message.note}`);
  for (const related of finding.related ?? []) {
    const at = related.place === undefined ? undefined : 'start' in related.place ? related.place.start : related.place;
    lines.push(`  ${related.file.path ?? ''}${at === undefined ? '' : `:${at.line}:${at.column}`}: ${related.reason}`);
  }
  return `${lines.join('\n')}\n`;
}

type Located = Message['message'];

function whereOf(message: Located): string {
  return [message.file, message.line, message.column].filter((part) => part !== undefined && part !== null).join(':');
}

function suggestion(expected: readonly string[] | null | undefined): string {
  return expected?.[0] === undefined ? '' : `; did you mean \`${expected[0]}\`?`;
}

/** The source line and a caret under the place; a line too long to show is left out. */
function frame(source: string, { line, column, place }: Located): string[] {
  if (line === undefined || column === undefined) return [];
  const content = source.split(/\r?\n/)[line - 1];
  if (content === undefined || content.length > 200) return [];
  const isRange = place !== undefined && 'end' in place && place.end.line === line;
  const width = isRange ? Math.max(1, place.end.column - column) : 1;
  return [`  ${content.replaceAll('\t', ' ')}`, `  ${' '.repeat(column - 1)}${'^'.repeat(width)}`];
}
