import type { VFile } from 'vfile';
import type { Message } from '../check.ts';
import { spanOf } from '../report/span.ts';
import { replacement } from './replacement.ts';

/** Puts one of our messages onto the file that an editor, or `remark`, will show. */
export function putMessage(onto: VFile, { severity, finding, message }: Message): void {
  const { file, place, reason, suggestion, note, related = [] } = finding;
  const near = suggestion === undefined ? '' : `; did you mean \`${suggestion}\`?`;
  const put = onto.message(reason + near, {
    ...(place === undefined ? {} : { place }),
    ...(message.ruleId === undefined ? {} : { ruleId: message.ruleId }),
    source: 'guide',
  });
  put.fatal = severity === 'error';
  const others = related.map((other) => {
    const { line, column } = spanOf(other.place) ?? {};
    const at = line === undefined ? [] : [line, column];
    return `${[other.file.path ?? '', ...at].join(':')}: ${other.reason}`;
  });
  const notes = [...(note === undefined ? [] : [note]), ...others];
  if (notes.length > 0) put.note = notes.join('\n');
  if (place === undefined || !('start' in place) || suggestion === undefined) return;
  const actual = String(file).slice(place.start.offset, place.end.offset);
  const expected = replacement(actual, suggestion);
  put.actual = actual;
  if (expected !== undefined) put.expected = [expected];
}
