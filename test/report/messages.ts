import { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { Finding } from '../../pipeline/book.ts';
import { toMessage, type Message } from '../../pipeline/check.ts';
import type { ReportContext } from '../../pipeline/report/reporter.ts';

/** A message on the first place in a file where `marked` stands. */
export function messageOn(content: string, marked: string, more: Partial<Finding> = {}): Message {
  const reason = 'Unexpected reference to unknown muscle `iliopsaos`, expected a muscle';
  return toMessage('target-exists', 'error', { ...placeOf(content, marked), reason, ...more });
}

/** Where a text stands in a file of its own. */
export function placeOf(content: string, marked: string, path = 'a.md'): Required<Pick<Finding, 'file' | 'place'>> {
  const file = new VFile({ path, value: content });
  const { toPoint } = location(file);
  const at = content.indexOf(marked);
  const [start, end] = [toPoint(at), toPoint(at + marked.length)];
  if (at === -1 || start === undefined || end === undefined) throw new Error(`"${marked}" does not stand in the text`);
  return { file, place: { start, end } };
}

/** Reports of a command that was given the folder `manuscript`. */
export const context: ReportContext = {
  pathOf: ({ path = '' }) => `manuscript/${path}`,
  workingFolder: '/home/reader/guide',
  hasColours: false,
  exceptions: { lowered: ['orphan'], allowances: 2 },
  version: '1.2.3',
  rules: [
    { id: 'id-unique', about: 'No two targets share an id.', page: () => undefined },
    {
      id: 'target-exists',
      about: 'Every reference has a target.',
      page: () => '# target-exists\n\nWhy it is there.\n\n## reports a case\n\nA case.\n',
    },
  ],
};
