import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { ZodType } from 'zod';
import type { Chapter, Problem, SourceFile } from '../book.ts';
import type { GuideFacts } from '../domain/index.ts';
import { slugOf } from '../domain/slug.ts';
import { readFacts } from './facts.ts';
import { markdown } from './markdown.ts';
import { decode } from './text.ts';
import { parseYaml } from './yaml.ts';

/** A kind of Markdown file: its name and the schema of its facts. */
export type ChapterKind = { readonly kind: string; readonly facts: ZodType<GuideFacts> };

/** Reads one Markdown file. `taken` holds the anchors that earlier files have; a second `index.md` is named by its whole path. */
export function readChapter(
  source: SourceFile,
  { kind, facts: schema }: ChapterKind,
  taken: Set<string>,
): { readonly chapter: Chapter<GuideFacts>; readonly problems: readonly Problem[] } {
  const { file, problems } = decode(source);
  const { tree, problems: nested } = markdown(file);
  const front = tree.children[0];
  const yaml =
    front?.type === 'yaml' ? parseYaml(file, front.value, String(file).indexOf('\n') + 1) : parseYaml(file, '', 0);
  const { facts, problems: faults } = readFacts(file, yaml, schema);
  const heading = tree.children.find((node): node is Heading => node.type === 'heading' && node.depth === 1);
  const stem = file.stem ?? '';
  const prefix = kind === 'chapter' ? 'section' : kind;
  const order = `${kind}-${taken.size + 1}`;
  const candidates = [slugOf(stem, order), slugOf(source.path.replace(/\.md$/i, ''), order), slugOf(order, 'x')];
  const id = candidates.find((name) => !taken.has(`${prefix}-${name}`)) ?? slugOf(order, 'x');
  const anchor = `${prefix}-${id}`;
  taken.add(anchor);
  const title = heading === undefined ? stem : toString(heading).trim();
  return {
    chapter: { id, kind, anchor, title, facts, factPlace: yaml.place, factTexts: yaml.texts, tree, file },
    problems: [...problems, ...nested, ...faults],
  };
}
