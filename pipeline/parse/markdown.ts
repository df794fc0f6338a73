import type { Heading, Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import type { Problem } from '../book.ts';
import { nodesOf } from '../nodes-of.ts';
import { leaveOutCostlyGfm, mayHoldCostlyGfm } from './costly-gfm.ts';
import { deepest, isStackFull, tooDeep } from './depth.ts';
import { laboriousPlace } from './laborious.ts';
import { withoutMerge } from './merge-markers.ts';
import { withoutOpenFacts } from './open-facts.ts';

declare module 'mdast' {
  interface HeadingData {
    /** The explicit id of `## Title {#id}`, taken out of the text. */
    id?: string;
  }
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(flowDirectives).freeze();
const quickParser = parser().use(quickly).freeze();

/**
 * The Markdown of one file as mdast: CommonMark, GFM, front matter, block directives, `{#id}` at the end of a heading.
 * Never throws: a text that is nested too deeply to walk, or would take minutes to read, is a problem, and its tree is empty.
 */
export function markdown(file: VFile): { readonly tree: Root; readonly problems: readonly Problem[] } {
  const labour = laboriousPlace(String(file));
  if (labour !== undefined) return unread(file, { line: labour.line, column: 1 }, labour.what);
  const tree = parsed(file);
  const deep = tree === undefined ? undefined : tooDeep(tree);
  if (tree === undefined || deep !== undefined) {
    return unread(file, deep?.position?.start, `nesting of more than ${deepest} levels`);
  }
  for (const heading of nodesOf(tree, 'heading')) takeExplicitId(heading);
  return { tree, problems: [] };
}

function unread(file: VFile, place: Point | undefined, what: string) {
  const problem: Problem = {
    rule: 'text-valid',
    file,
    place,
    reason: `Unexpected ${what}, expected a text that people can follow`,
    note: 'Divide it, or take out what stands inside one another; the whole file is left unread.',
  };
  const tree: Root = { type: 'root', children: [] };
  return { tree, problems: [problem] };
}

/** `undefined` when the nesting fills the parser's stack. */
function parsed(file: VFile): Root | undefined {
  try {
    const text = withoutOpenFacts(withoutMerge(String(file)));
    return (mayHoldCostlyGfm(text) ? parser : quickParser).parse(text);
  } catch (error) {
    if (isStackFull(error)) return undefined;
    throw error;
  }
}

/** Only the flow construct: as text directives, the colons of `10:30`, `3:1` or `L1:` would swallow what follows. */
function flowDirectives(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { flow: directive().flow ?? {} }];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), directiveFromMarkdown()];
}

function quickly(this: Processor): void {
  leaveOutCostlyGfm(this.data());
}

function takeExplicitId(heading: Heading): void {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return;
  const found = /^(.*?)\s*\{#([^{}\s]+)\}\s*$/su.exec(last.value);
  if (found === null) return;
  last.value = found[1] ?? '';
  heading.data = { ...heading.data, ...(found[2] === undefined ? {} : { id: found[2] }) };
}
