import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** What the links of a kind lead to, so that a reading system can show it in place. */
const kinds: Readonly<Record<string, string>> = { term: 'glossref', source: 'biblioref' };

/**
 * Gives the entries of the glossary, and the links that lead to it and to the sources, their roles.
 * See https://www.w3.org/TR/dpub-aria-1.1/#doc-glossref. Changes the tree it is given.
 */
export function markTerms(tree: Root): void {
  visit(tree, 'element', (element) => {
    const { className } = element.properties;
    if (!Array.isArray(className)) return;
    if (className.includes('entry')) markEntry(element);
    const kind = className.map((name) => kinds[String(name)]).find((name) => name !== undefined);
    if (element.tagName !== 'a' || kind === undefined || element.properties['href'] === undefined) return;
    element.properties['epub:type'] = kind;
    element.properties['role'] = `doc-${kind}`;
  });
}

function markEntry(entry: Element): void {
  const [name, meaning] = entry.children.filter((child) => child.type === 'element' && child.tagName === 'p');
  if (name?.type !== 'element' || meaning?.type !== 'element') return;
  Object.assign(name.properties, { 'epub:type': 'glossterm', role: 'term' });
  Object.assign(meaning.properties, { 'epub:type': 'glossdef', role: 'definition' });
}
