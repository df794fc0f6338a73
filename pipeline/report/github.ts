import type { Message } from '../check.ts';
import { fromHere } from './from-here.ts';
import type { ReportContext, Reporter } from './reporter.ts';
import { spanOf } from './span.ts';

/**
 * Messages as annotations of a GitHub Actions run.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
export const github: Reporter = {
  id: 'github',
  for: 'programs',
  report: (messages, context) => messages.map((message) => `${one(message, context)}\n`).join(''),
};

function one({ severity, finding, message }: Message, context: ReportContext): string {
  const { line, column, endLine, endColumn } = spanOf(finding.place) ?? {};
  // GitHub takes columns only for a place within one line.
  const isOneLine = endLine === undefined || endLine === line;
  const properties = Object.entries({
    file: pathOf(finding, context),
    line,
    endLine,
    col: isOneLine ? column : undefined,
    endColumn: isOneLine ? endColumn : undefined,
    title: message.ruleId ?? '',
  }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]));
  return `::${severity} ${properties.join(',')}::${escapeText(wordsOf(finding, context))}`;
}

function wordsOf({ reason, suggestion, note, related = [] }: Message['finding'], context: ReportContext): string {
  const near = suggestion === undefined ? '' : `; did you mean \`${suggestion}\`?`;
  const others = related.map((other) => {
    const { line, column } = spanOf(other.place) ?? {};
    const place = line === undefined ? [] : [line, column];
    return `${[pathOf(other, context), ...place].join(':')}: ${other.reason}`;
  });
  return [reason + near, ...(note === undefined ? [] : [note]), ...others].join('\n');
}

function pathOf({ file }: Pick<Message['finding'], 'file'>, context: ReportContext): string {
  return fromHere(context.pathOf(file), context.workingFolder);
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(value: string): string {
  return escapeText(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
