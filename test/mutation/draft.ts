import type { SourceFile } from '../../pipeline/book.ts';
import { sourceFile } from '../../pipeline/source-file.ts';
import type { Random } from './random.ts';

/** The manuscript as texts, to be changed in one place. */
export type Draft = {
  readonly files: ReadonlyMap<string, SourceFile>;
  /** The text of a file. */
  text(path: string): string;
  /** The paths that a pattern names, in their order. */
  paths(pattern: RegExp): readonly string[];
};

/** What stands at a place of a file: a match of a pattern, and its line. */
export type Site = {
  readonly path: string;
  readonly at: number;
  readonly line: number;
  readonly found: string;
  readonly groups: readonly string[];
};

/** Files that take the place of others; `undefined` for one that is deleted. */
export type Changes = ReadonlyMap<string, string | SourceFile | undefined>;

/** A manuscript as a draft. */
export function draftOf(files: ReadonlyMap<string, SourceFile>): Draft {
  const texts = new Map<string, string>();
  return {
    files,
    text(path) {
      const text = texts.get(path) ?? new TextDecoder().decode(files.get(path)?.bytes);
      texts.set(path, text);
      return text;
    },
    paths: (pattern) => [...files.keys()].filter((path) => pattern.test(path)),
  };
}

/** Every match of a pattern in the files that another names; `within` chooses a part of each. */
export function sites(draft: Draft, paths: RegExp, pattern: RegExp, within: 'all' | 'front' | 'body' = 'all'): Site[] {
  return draft.paths(paths).flatMap((path) => {
    const text = draft.text(path);
    const body = bodyStart(text);
    return [...text.matchAll(pattern)]
      .filter(({ index }) => within === 'all' || (within === 'body') === index >= body)
      .map((match) => {
        const [found, ...groups] = match;
        return { path, at: match.index, line: lineAt(text, match.index), found, groups };
      });
  });
}

/** One site of many: first a file, then a place in it, so that short files have their turn too. */
export function anySite(random: Random, all: readonly Site[]): Site {
  const path = random.pick([...new Set(all.map((site) => site.path))]);
  return random.pick(all.filter((site) => site.path === path));
}

/** The file with another text at a site. */
export function replaced(draft: Draft, { path, at, found }: Pick<Site, 'path' | 'at' | 'found'>, by: string): Changes {
  const text = draft.text(path);
  return new Map([[path, text.slice(0, at) + by + text.slice(at + found.length)]]);
}

/** A place below a heading, where a block may stand, and the line it will begin on. */
export function belowHeading(random: Random, draft: Draft, paths: RegExp): Site {
  const { path, at, found, line } = anySite(random, sites(draft, paths, /^#{1,2} .*\n/gm, 'body'));
  return { path, at: at + found.length, line: line + 2, found: '', groups: [] };
}

/** A block put below a heading. */
export function withBlock(draft: Draft, below: Site, block: string): Changes {
  return replaced(draft, below, `\n${block}\n`);
}

/** The files of a draft with some of them changed; what stays is the same object, which the pipeline knows again. */
export function withChanges({ files }: Draft, changes: Changes): ReadonlyMap<string, SourceFile> {
  const all = new Map(files);
  for (const [path, change] of changes) {
    if (change === undefined) all.delete(path);
    else all.set(path, typeof change === 'string' ? sourceFile(path, new TextEncoder().encode(change)) : change);
  }
  return new Map([...all].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The line of an offset, counted from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Where the front matter ends. */
export function bodyStart(text: string): number {
  return text.startsWith('---\n') ? text.indexOf('\n---\n') + 5 : 0;
}
