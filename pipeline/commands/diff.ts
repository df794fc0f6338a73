import { changesAsMarkdown } from '../edition-changes/changes-as-markdown.ts';
import { changesAsText } from '../edition-changes/changes-as-text.ts';
import { editionChanges } from '../edition-changes/edition-changes.ts';
import { readRecord } from '../edition-changes/read-record.ts';
import { UsageError } from '../usage-error.ts';
import { wordsFor } from '../words.ts';
import type { Command } from './command.ts';

/** `guide diff OLD NEW`: what readers of an earlier edition ought to know about a later one. */
export const diff: Command = {
  name: 'diff',
  usage: 'diff OLD NEW [--format text|markdown|json]',
  about: 'Tell what changed between two editions, from their records (edition.json).',
  takes: 2,
  async run([old, later], { format = 'text' }, terminal) {
    if (old === undefined || later === undefined) {
      throw new UsageError('Unexpected end after `guide diff`, expected two records', example);
    }
    const then = await readRecord(old);
    const now = await readRecord(later);
    const changes = editionChanges(then, now);
    if (format === 'json')
      terminal.out(`${JSON.stringify({ from: then.edition, to: now.edition, changes }, null, 2)}\n`);
    else if (format === 'markdown') terminal.out(changesAsMarkdown(then, now, changes, wordsFor('en')));
    else if (format === 'text') terminal.out(changesAsText(then, now, changes));
    else throw new UsageError(`Unexpected format \`${format}\`, expected text, markdown or json`, example);
    return 0;
  },
};

const example = 'For example: guide diff manuscript/editions/0.1.json dist/edition.json --format markdown';
