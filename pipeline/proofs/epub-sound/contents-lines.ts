import type { Element } from 'xast';
import type { JudgedPage, Placed } from './condition.ts';
import { has, wordsOf } from './elements.ts';
import { resolveWay } from './ways.ts';

/** A line of a contents list that leads somewhere. */
export type Line = { readonly label: string; readonly file: string; readonly id: string | undefined };

/** The lines of a list of the contents page that lead somewhere. */
export function linesOf(page: JudgedPage | undefined, type: string): readonly Line[] {
  return inNav(page, type)
    .filter(({ name }) => name === 'a')
    .map((link) => ({ label: wordsOf(link), ...resolveWay(link.attributes['href'] ?? '', page?.name ?? '') }));
}

/** The elements of a list of the contents page. */
export function inNav(page: JudgedPage | undefined, type: string): readonly Element[] {
  const isInside = ({ around }: Placed) => around.some((one) => one.name === 'nav' && has(one, 'epub:type', type));
  return (page?.elements ?? []).filter(isInside).map(({ element }) => element);
}
