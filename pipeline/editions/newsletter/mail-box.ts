import type { Element } from 'hast';
import { h } from 'hastscript';
import { colours } from '../../../templates/tokens.ts';

/** What stands on a ground of its own, and its colour; what is special stands before what holds in general. */
const grounds: ReadonlyMap<string, string> = new Map([
  ['red-flags-same-day', colours.amberTint],
  ['red-flags-within-days', colours.amberTint],
  ['key-point', colours.card],
  ['caution', colours.amberTint],
  ['caution-line', colours.amberTint],
  ['red-flags', colours.clayTint],
  ['margin', colours.card],
  ['muscle-card', colours.card],
]);

/** The ground of an `aside` or a `div`, `undefined` where there is none. */
export function groundOf({ tagName, properties }: Element): string | undefined {
  if (tagName !== 'aside' && tagName !== 'div') return undefined;
  const classes = classesOf(properties);
  return [...grounds].find(([name]) => classes.includes(name))?.[1];
}

/** A box as a table of one cell: mail programs paint a ground behind a cell, and behind little else. */
export function mailBox({ properties, children }: Element, ground: string): Element {
  const layout = { role: 'presentation', width: '100%', cellPadding: '0', cellSpacing: '0', border: '0' };
  const { id } = properties;
  const anchor = typeof id === 'string' ? { id } : {};
  const cell = h('td', { className: ['box-cell'], bgColor: ground, align: 'left' }, children);
  return h('table', { ...layout, ...anchor, className: ['box', ...classesOf(properties)] }, [h('tr', [cell])]);
}

function classesOf({ className }: Element['properties']): readonly (string | number)[] {
  return Array.isArray(className) ? className : [];
}
