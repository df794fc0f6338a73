import { posix } from 'node:path';
import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import type { ZodType } from 'zod';
import type { Chapter, Id, Problem, SourceFile } from '../book.ts';
import type { GuideFacts } from '../domain/index.ts';
import { slugOf } from '../domain/slug.ts';
import { once } from '../once.ts';
import { readFacts } from './facts.ts';
import { markdown } from './markdown.ts';
import { openFacts } from './open-facts.ts';
import { decode } from './text.ts';
import { parseYaml } from './yaml.ts';

/** A kind of Markdown file: its name and the schema of its facts. */
export type ChapterKind = { readonly kind: string; readonly facts: ZodType<GuideFacts> };

/** Reads one Markdown file. `taken` holds the anchors that earlier files have; a second `index.md` is named by its whole path. */
export function readChapter(
  source: SourceFile,
  kind: ChapterKind,
  taken: Set<string>,
): { readonly chapter: Chapter<GuideFacts>; readonly problems: readonly Problem[] } {
  const { problems, named } = contentOf(kind)(source);
  const prefix = kind.kind === 'chapter' ? 'section' : kind.kind;
  const order = `${kind.kind}-${taken.size + 1}`;
  const stem = posix.basename(source.path, posix.extname(source.path));
  const candidates = [slugOf(stem, order), slugOf(source.path.replace(/\.md$/i, ''), order), slugOf(order, 'x')];
  const id = candidates.find((name) => !taken.has(`${prefix}-${name}`)) ?? slugOf(order, 'x');
  taken.add(`${prefix}-${id}`);
  return { chapter: named(id, `${prefix}-${id}`), problems };
}

/** What a file holds depends on its bytes and its kind alone, so that a book with one changed file parses one file. */
const contentOf = once((kind: ChapterKind) => once((source: SourceFile) => readContent(source, kind)));

function readContent(source: SourceFile, { kind, facts: schema }: ChapterKind) {
  const { file, problems } = decode(source);
  const { tree, problems: nested } = source.tree === undefined ? markdown(file) : { tree: source.tree, problems: [] };
  const front = tree.children[0];
  const open = openFacts(String(file));
  const [text, offset] =
    open !== undefined
      ? [String(file).slice(open.start, open.end), open.start]
      : front?.type === 'yaml'
        ? [front.value, String(file).indexOf('\n') + 1]
        : ['', 0];
  const yaml = parseYaml(file, text, offset);
  const { facts, problems: faults } = readFacts(file, yaml, schema);
  const heading = tree.children.find((node): node is Heading => node.type === 'heading' && node.depth === 1);
  const title = heading === undefined ? (file.stem ?? '') : toString(heading).trim();
  const content = { kind, title, facts, factPlace: yaml.place, factTexts: yaml.texts, tree, file };
  const chapters = new Map<string, Chapter<GuideFacts>>();
  const named = (id: Id, anchor: string): Chapter<GuideFacts> => {
    const chapter = chapters.get(anchor) ?? { id, anchor, ...content };
    chapters.set(anchor, chapter);
    return chapter;
  };
  return { problems: [...problems, ...nested, ...(open === undefined ? [] : [unclosed(file)]), ...faults], named };
}

function unclosed(file: VFile): Problem {
  return {
    rule: 'yaml-valid',
    file,
    place: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 4, offset: 3 } },
    reason: 'Unexpected facts that nothing closes, expected a line `---` behind them',
    note: 'Write `---` on a line of its own between the facts and the text.',
  };
}
