import { styleText } from 'node:util';
import type { VFile } from 'vfile';
import type { Place } from '../book.ts';
import type { Message } from '../check.ts';
import { visible } from './cells.ts';
import { frame, lineReader } from './frame.ts';
import type { ReportContext, Reporter } from './reporter.ts';
import { spanOf } from './span.ts';

/** Messages for people: where, what, what to do, and the line it stands in with the place marked below. */
export const text: Reporter = {
  id: 'text',
  for: 'people',
  report(messages, context) {
    const lineOf = lineReader();
    return messages.map((message) => one(message, context, lineOf)).join('\n');
  },
};

type Style = Parameters<typeof styleText>[0];

function one({ severity, finding, message }: Message, context: ReportContext, lineOf: ReturnType<typeof lineReader>) {
  const style = (format: Style, words: string): string =>
    context.hasColours ? styleText(format, words, { validateStream: false }) : words;
  const level: Style = severity === 'error' ? 'red' : 'yellow';
  const quiet = (words: string): string => style('gray', words);
  const framed = (file: VFile, place: Place | undefined, mark: Style): string[] => {
    const span = spanOf(place);
    const line = span === undefined ? undefined : lineOf(file, span.line);
    if (span === undefined || line === undefined) return [];
    return frame(line, span, { gutter: quiet, mark: (marks) => style(mark, marks) });
  };
  const { file, place, reason, note, suggestion, related = [] } = finding;
  const near = suggestion === undefined ? '' : `; did you mean \`${suggestion}\`?`;
  const head = `${whereOf(context, file, place)}: ${style(level, severity)}: ${visible(reason + near)}`;
  const lines = [`${head} ${quiet(`(${message.ruleId ?? ''})`)}`, ...framed(file, place, level)];
  if (note !== undefined)
    lines.push(
      ...visible(note)
        .split('\n')
        .map((words) => `  ${words}`),
    );
  for (const other of related) {
    lines.push(`  ${whereOf(context, other.file, other.place)}: ${visible(other.reason)}`);
    lines.push(...framed(other.file, other.place, 'cyan'));
  }
  return `${lines.join('\n')}\n`;
}

/** `manuscript/a.md:3:5`, which terminals and editors make a link of. */
function whereOf(context: ReportContext, file: VFile, place: Place | undefined): string {
  const span = spanOf(place);
  return [visible(context.pathOf(file)), ...(span === undefined ? [] : [span.line, span.column])].join(':');
}
