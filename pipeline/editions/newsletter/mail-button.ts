import type { Element } from 'hast';
import { h } from 'hastscript';
import { colours } from '../../../templates/tokens.ts';
import type { NamedLink } from './issue-links.ts';

/** A button as a table of one cell: Outlook paints the ground of a cell, and not that of a link. */
export function mailButton({ label, url }: NamedLink): Element {
  const layout = { role: 'presentation', cellPadding: '0', cellSpacing: '0', border: '0' };
  const cell = h('td', { className: ['button-cell'], bgColor: colours.teal, align: 'center' }, [
    h('a', { className: ['button-link'], href: url }, label),
  ]);
  return h('table', { ...layout, className: ['button'] }, [h('tr', [cell])]);
}
