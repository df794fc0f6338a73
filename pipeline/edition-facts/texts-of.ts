import type { Element, Nodes, Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import type { Publication } from '../book.ts';

/** What stands at a target. */
export type TargetText = {
  /** Without the words of warnings. */
  readonly words: string;
  /** Which warnings stand there, in their order. */
  readonly warnings: string;
  readonly holdsSigns: boolean;
};

/** By its anchor, what every target of the book says: a section up to the next one of its level, anything else as a whole. */
export function textsOf({ chapters, book }: Pick<Publication, 'book' | 'chapters'>): ReadonlyMap<string, TargetText> {
  const anchors = new Set(book.targets.map(({ anchor }) => anchor));
  const texts = new Map<string, TargetText>();
  for (const { html } of chapters) {
    visitParents(html, 'element', (element, ancestors) => {
      const { id } = element.properties;
      if (typeof id !== 'string' || !anchors.has(id) || texts.has(id)) return;
      const nodes = levelOf(element) === undefined ? [element] : sectionOf(element, ancestors.at(-1) ?? html);
      texts.set(id, {
        words: nodes.map(wordsOf).join(' ').replace(/\s+/g, ' ').trim(),
        warnings: nodes.flatMap(warningsIn).join(' '),
        holdsSigns: nodes.flatMap(warningsIn).some((name) => name.includes('red-flags')),
      });
    });
  }
  return texts;
}

function sectionOf(heading: Element, { children }: Root | Element): readonly Nodes[] {
  const start = children.indexOf(heading);
  const level = levelOf(heading) ?? 1;
  const behind = children.slice(start + 1);
  const end = behind.findIndex((node) => (levelOf(node) ?? 9) <= level);
  return [heading, ...(end === -1 ? behind : behind.slice(0, end))];
}

function levelOf(node: Nodes): number | undefined {
  const [, level] = (node.type === 'element' && /^h([1-6])$/.exec(node.tagName)) || [];
  return level === undefined ? undefined : Number(level);
}

/** A reference counts as what it leads to: when a step gets another number, the pages that name it do not change. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (warningOf(node) !== undefined) return ' ';
  if (!('children' in node)) return '';
  const href = node.type === 'element' && node.tagName === 'a' ? node.properties['href'] : undefined;
  if (typeof href === 'string' && href.startsWith('#')) return ` ${href} `;
  return node.children.map(wordsOf).join(node.type === 'element' && inline.has(node.tagName) ? '' : ' ');
}

const inline = new Set(['a', 'p', 'em', 'strong', 'code', 'span', 'sub', 'sup', 'del', 'h1', 'h2', 'h3', 'h4']);

/** The warnings in a node: what each is, not what it says. */
function warningsIn(node: Nodes): readonly string[] {
  const own = warningOf(node);
  if (own !== undefined) return [own];
  return 'children' in node ? node.children.flatMap(warningsIn) : [];
}

/** The classes of a caution or a list of warning signs, and the id that it has where it was written. */
function warningOf(node: Nodes): string | undefined {
  if (node.type !== 'element') return undefined;
  const { className, id } = node.properties;
  const names = Array.isArray(className) ? className.map(String) : [];
  if (!names.some((name) => warnings.has(name))) return undefined;
  return [...names, ...(typeof id === 'string' ? [id] : [])].join('.');
}

const warnings = new Set(['caution', 'caution-line', 'red-flags']);
