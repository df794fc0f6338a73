import type { Element, Nodes, Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import type { Publication } from '../book.ts';

/** What stands at a target, and whether warnings are among it. */
export type TargetText = { readonly words: string; readonly holdsWarnings: boolean };

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
        holdsWarnings: nodes.some(isWarning),
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
  if (!('children' in node)) return '';
  const href = node.type === 'element' && node.tagName === 'a' ? node.properties['href'] : undefined;
  if (typeof href === 'string' && href.startsWith('#')) return ` ${href} `;
  return node.children.map(wordsOf).join(node.type === 'element' && inline.has(node.tagName) ? '' : ' ');
}

const inline = new Set(['a', 'p', 'em', 'strong', 'code', 'span', 'sub', 'sup', 'del', 'h1', 'h2', 'h3', 'h4']);

/** A caution or a list of warning signs, or what holds one. */
function isWarning(node: Nodes): boolean {
  if (node.type !== 'element') return false;
  const { className } = node.properties;
  const names = Array.isArray(className) ? className : [];
  return names.some((name) => warnings.has(String(name))) || node.children.some(isWarning);
}

const warnings = new Set(['caution', 'caution-line', 'red-flags']);
