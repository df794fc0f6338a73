import type { EditionId } from '../book.ts';
import { build as buildBook } from '../build.ts';
import { dateAdvice } from '../edition-date.ts';
import { summary } from '../report/summary.ts';
import { tallyLine } from '../report/tally-line.ts';
import { UsageError } from '../usage-error.ts';
import type { Command } from './command.ts';
import { progress } from './progress.ts';
import { speak } from './reporting.ts';

const all = [
  'pdf',
  'large-print',
  'quick-card',
  'quick-card-letter',
  'diary',
  'epub',
  'web',
  'newsletter',
] as const satisfies readonly EditionId[];

/** `guide build [folder]`: the editions, published only when every check and every proof holds. */
export const build: Command = {
  name: 'build',
  usage: 'build [folder] [--out dist] [--only pdf,epub,...] [--format text|json|sarif|github]',
  about: 'Prove the manuscript, make the editions, read them back, and publish them.',
  takes: 1,
  async run([folder = 'manuscript'], { out = 'dist', only, frail, format }, terminal) {
    const speech = speak(format, terminal);
    const watch = progress(terminal);
    const note = (text: string): void => void terminal.error(`${text}\n`);
    const { book, messages, exceptions, published } = await buildBook(
      folder,
      out,
      editionsIn(only),
      frail,
      watch.next,
      note,
    );
    watch.end();
    speech.messages({ messages, exceptions }, book, { folder, out });
    if (published === undefined) {
      speech.summary(
        `${book.manifest.title}: ${summary(messages, exceptions)}; nothing was published, ${out} is as it was\n`,
      );
      return 1;
    }
    for (const { path, bytes } of published.artifacts) {
      if (/^[^/]+$|issue\.html$|^web\/index\.html$/.test(path)) speech.summary(`${out}/${path}  ${kilobytes(bytes)}\n`);
    }
    for (const tally of published.tallies) speech.summary(`${tallyLine(tally)}\n`);
    speech.summary(`${summary(messages, exceptions)}\n`);
    const undated = dateAdvice(book.manifest);
    if (undated !== undefined) speech.summary(`${undated}\n`);
    const { undecided } = book.manifest;
    if (undecided.length > 0)
      speech.summary(`before release, decide in guide.yaml: ${undecided.map(keyOf).join(', ')}\n`);
    return 0;
  },
};

/** A fact's key as `guide.yaml` writes it: `postal-address`. */
function keyOf(fact: string): string {
  return fact.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function editionsIn(only: string | undefined): readonly EditionId[] {
  if (only === undefined) return all;
  return only.split(',').map((name) => {
    const edition = all.find((id) => id === name.trim());
    if (edition !== undefined) return edition;
    throw new UsageError(
      `Unexpected edition \`${name}\`, expected some of ${all.join(', ')}`,
      'For example: --only pdf,web',
    );
  });
}

function kilobytes(bytes: Uint8Array): string {
  return `${Math.ceil(bytes.length / 1024)} KB`;
}
