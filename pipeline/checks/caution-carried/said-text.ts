import type { Link, LinkReference, Nodes } from 'mdast';
import type { Book, Target } from '../../book.ts';
import { once } from '../../once.ts';

/** What the links of the book lead to, also those to files and by a label. */
export const targetsOfLinks = once((book: Book): ((link: Nodes) => Target | undefined) => {
  const led = new Map<Nodes | object, Target>();
  for (const { node, target } of book.references) if (node !== undefined && target !== undefined) led.set(node, target);
  return (link) => led.get(link) ?? ('url' in link ? book.targetOf.get(link.url) : undefined);
});

/** The words of a block as readers get them: a link without words reads as its label, and one to a muscle names it. */
export function saidText(book: Book, node: Nodes): string {
  const targetOf = targetsOfLinks(book);
  return read(node);

  function read(inner: Nodes): string {
    if (inner.type === 'html' || inner.type === 'delete') return '';
    if (inner.type === 'break') return ' ';
    if (inner.type === 'link' || inner.type === 'linkReference') return labelled(inner);
    if (inner.type === 'image') return ` ${inner.alt ?? ''} `;
    if ('value' in inner) return inner.value;
    return 'children' in inner ? inner.children.map(read).join('') : '';
  }

  function labelled(link: Link | LinkReference): string {
    const words = link.children.map(read).join('');
    const target = targetOf(link);
    if (target === undefined || target.kind === 'claim' || target.kind === 'source') return words;
    if (words === '') return target.label;
    return target.kind === 'muscle' && isDemonstrative.test(words) ? `${words} ${target.title}` : words;
  }
}

/** "Press [this](muscle:calf)", "[the muscle](muscle:calf)". */
const isDemonstrative = /^(?:it|this|that|these|those|them|here|there|(?:the|this|that) (?:muscles?|one))$/i;
