import { assemble } from '../../pipeline/build.ts';
import { check, type Message, type Rule } from '../../pipeline/check.ts';
import { rules } from '../../pipeline/checks/index.ts';
import { read } from '../../pipeline/read.ts';
import { draftOf, withChanges, type Changes, type Draft } from './draft.ts';

/** The real manuscript, and what its rules find in it as it stands. */
export type Original = { readonly draft: Draft; readonly known: ReadonlySet<string> };

/** Reads the manuscript, once for each file of tests. */
export async function original(): Promise<Original> {
  const { files } = await read('manuscript');
  const draft = draftOf(files);
  return { draft, known: new Set(messagesAfter(draft, new Map(), rules).map(nameOf)) };
}

/** What some rules find after changes; files that stay are parsed and checked once, which the pipeline sees to itself. */
export function messagesAfter(draft: Draft, changes: Changes, some: readonly Rule[]): readonly Message[] {
  return check(assemble({ folder: 'manuscript', files: withChanges(draft, changes) }), some);
}

/** The messages that the manuscript as it stands does not have. */
export function newMessages({ draft, known }: Original, changes: Changes, some: readonly Rule[]): readonly Message[] {
  return messagesAfter(draft, changes, some).filter((message) => !known.has(nameOf(message)));
}

/** A message without its place, since an edit moves what stands below it. */
function nameOf({ message }: Message): string {
  return `${message.ruleId} ${message.file} ${message.reason}`;
}

/** A message for whoever reads a failing test. */
export function inWords({ message }: Message): string {
  return `${message.file}:${message.line ?? ''} ${message.ruleId}: ${message.reason}`;
}
