import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Book } from '../book.ts';
import type { Exceptions, Judgement } from '../check.ts';
import { rules } from '../checks/index.ts';
import { nearest } from '../nearest.ts';
import { projectFolder, readOwnText } from '../project.ts';
import { proofs } from '../proofs/index.ts';
import { reporters } from '../report/index.ts';
import type { ReportContext, Reporter, ToldRule } from '../report/reporter.ts';
import { UsageError } from '../usage-error.ts';
import type { Terminal } from './command.ts';

/** Where a command's findings come from: the manuscript folder as it was given, and where editions go. */
export type Whereabouts = { readonly folder: string; readonly out: string };

/** How a command speaks: its findings in one format, and the rest, which never gets into what a program reads. */
export type Speech = {
  messages(judgement: Judgement, book: Book, where: Whereabouts): void;
  summary(text: string): void;
};

/** Speaks in the format of that name. Throws a `UsageError` when there is none. */
export function speak(format: string | undefined, terminal: Terminal): Speech {
  const reporter = reporterNamed(format);
  const isDocument = reporter.for === 'programs';
  const report = isDocument ? terminal.out : terminal.error;
  const summary = isDocument ? terminal.error : terminal.out;
  return {
    messages: ({ messages, exceptions }, book, where) =>
      report(reporter.report(messages, contextOf(book, where, exceptions, terminal))),
    summary,
  };
}

function reporterNamed(format = 'text'): Reporter {
  const found = reporters.find(({ id }) => id === format);
  if (found !== undefined) return found;
  const ids = reporters.map(({ id }) => id);
  const near = nearest(format, ids);
  throw new UsageError(
    `Unexpected format \`${format}\`, expected one of ${ids.join(', ')}`,
    near === undefined ? 'For example: --format json' : `Did you mean \`${near}\`?`,
  );
}

function contextOf(
  book: Book,
  { folder, out }: Whereabouts,
  exceptions: Exceptions,
  { hasColours }: Terminal,
): ReportContext {
  return {
    pathOf({ path = '' }) {
      const isFinished = !book.files.has(path) && path.startsWith('dist/');
      return isFinished ? join(out, path.slice('dist/'.length)) : join(folder, path);
    },
    workingFolder: process.cwd(),
    hasColours,
    exceptions,
    rules: [...rules.map(({ check }) => told(check, 'checks')), ...proofs.map((proof) => told(proof, 'proofs'))],
    version: String(JSON.parse(readOwnText('package.json')).version),
  };
}

function told({ id, about }: Pick<ToldRule, 'id' | 'about'>, folder: string): ToldRule {
  const path = `pipeline/${folder}/${id}.md`;
  return { id, about, page: () => (existsSync(join(projectFolder, path)) ? readOwnText(path) : undefined) };
}
