import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

/**
 * Gives the notes of a page their roles, so that a reading system can show a note in place. A note becomes an `aside`,
 * which has no number of its own, hence the number is written out.
 * See https://www.w3.org/TR/epub-ssv-11/#notes. Changes the tree it is given.
 */
export function markNotes(tree: Root): void {
  visit(tree, 'element', (element) => {
    if ('dataFootnoteRef' in element.properties) markReference(element);
    if ('dataFootnoteBackref' in element.properties) addRole(element, 'backlink');
    if (hasClass(element, 'footnotes')) markList(element);
  });
}

function markReference(link: Element): void {
  addRole(link, 'noteref');
  delete link.properties['ariaDescribedBy'];
}

function markList(section: Element): void {
  addRole(section, 'endnotes');
  section.children = section.children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName !== 'ol') return [child];
    return child.children.filter(isElement).map((note, position) => asNote(note, position + 1));
  });
}

function asNote(item: Element, number: number): Element {
  const note: Element = { ...item, tagName: 'aside' };
  addRole(note, 'footnote');
  const label: ElementContent = h('span.note-number', `${number}. `);
  const paragraph = note.children.find((child) => isElement(child) && child.tagName === 'p');
  if (paragraph !== undefined && isElement(paragraph)) paragraph.children.unshift(label);
  else note.children.unshift(label);
  return note;
}

function addRole(element: Element, role: string): void {
  element.properties['epub:type'] = role;
  element.properties['role'] = `doc-${role}`;
}

function hasClass(element: Element, name: string): boolean {
  const { className } = element.properties;
  return Array.isArray(className) && className.includes(name);
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element';
}
