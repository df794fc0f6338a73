import { join } from 'node:path';
import type { Book, Place, Target } from '../book.ts';
import { checkFolder } from '../build.ts';
import type { Edge } from '../directive-edges.ts';
import { countKinds, edgesOf, neighboursOf } from '../graph.ts';
import { nearest } from '../nearest.ts';
import { spanOf } from '../report/span.ts';
import { UsageError } from '../usage-error.ts';
import type { Command } from './command.ts';

/** `guide graph [folder] [TARGET]`: what refers to what, in the whole book or around one target. */
export const graph: Command = {
  name: 'graph',
  usage: 'graph [folder] [kind:id] [--format text|json]',
  about: 'Tell what refers to what; with a target, who refers to it and what it refers to.',
  takes: 2,
  async run(words, { format = 'text' }, terminal) {
    if (format !== 'text' && format !== 'json') {
      throw new UsageError(`Unexpected format \`${format}\`, expected text or json`, 'For example: --format json');
    }
    const key = words.find((word) => /^[a-z]{2,}:[^/\\]*$/.test(word));
    const folder = words.find((word) => word !== key) ?? 'manuscript';
    const { book } = await checkFolder(folder);
    const target = key === undefined ? undefined : book.targetOf.get(key);
    if (key !== undefined && target === undefined) {
      const near = nearest(key, book.targetOf.keys());
      terminal.error(`Unexpected target \`${key}\`, expected one that the book has`);
      terminal.error(`${near === undefined ? '' : `; did you mean \`${near}\`?`}\n`);
      return 1;
    }
    const print = format === 'json' ? asJson : asText;
    terminal.out(print(book, target, folder));
    return 0;
  },
};

function asText(book: Book, target: Target | undefined, folder: string): string {
  const lines = target === undefined ? countLines(book) : neighbourLines(book, target, folder);
  return lines.map((line) => `${line}\n`).join('');
}

function countLines(book: Book): readonly string[] {
  const width = Math.max(...book.kinds.map((kind) => kind.length));
  const counts = countKinds(book).map(({ kind, targets, references, broken }) => {
    const lost = broken === 0 ? '' : `, ${broken} of them to nothing`;
    return `${kind.padEnd(width)}  ${targets} targets, ${references} references${lost}`;
  });
  return [...counts, `${book.targets.length} targets, ${edgesOf(book).length} references`];
}

function neighbourLines(book: Book, target: Target, folder: string): readonly string[] {
  const { from, to } = neighboursOf(book, target);
  const line = (reference: Edge, what: string): string => `  ${where(reference, folder)}  ${reference.form}  ${what}`;
  return [
    `${target.key}  ${target.title}  ${where(target, folder)}`,
    `referred to from ${from.length}:`,
    ...from.map((reference) => line(reference, `in ${reference.owner}`)),
    `refers to ${to.length}:`,
    ...to.map((reference) => line(reference, reference.target?.key ?? `${reference.written}, which is not there`)),
  ];
}

/** The whole graph, or a target and its neighbours; `to` is `null` when a reference leads nowhere. */
function asJson(book: Book, target: Target | undefined, folder: string): string {
  const node = (one: Target) => {
    const { key, kind, id, label, title, anchor, owner } = one;
    return { key, kind, id, label, title, anchor, owner, ...placeOf(one, folder) };
  };
  const edge = (one: Edge) => {
    const { owner, form, written } = one;
    return { from: owner, to: one.target?.key ?? null, form, written, ...placeOf(one, folder) };
  };
  const around = target === undefined ? undefined : neighboursOf(book, target);
  const shown =
    target === undefined || around === undefined
      ? { kinds: countKinds(book), targets: book.targets.map(node), references: edgesOf(book).map(edge) }
      : { target: node(target), referredFrom: around.from.map(edge), refersTo: around.to.map(edge) };
  return `${JSON.stringify({ version: 1, ...shown }, null, 2)}\n`;
}

type Standing = { readonly file: { readonly path?: string }; readonly place: Place | undefined };

function placeOf({ file, place }: Standing, folder: string) {
  const { line, column } = spanOf(place) ?? {};
  return { file: join(folder, file.path ?? ''), line: line ?? null, column: column ?? null };
}

function where(standing: Standing, folder: string): string {
  const { file, line, column } = placeOf(standing, folder);
  return [file, line, column].filter((part) => part !== null).join(':');
}
