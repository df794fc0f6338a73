import type { Element, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { drawing as drawn } from '../../../templates/tokens.ts';
import type { Chapter, Publication } from '../../book.ts';
import { hasClass, isElement } from './element.ts';

/**
 * Sets the small picture of what a page is about, in place: into its card, where it has one, else beside the list that
 * tells what to do.
 */
export function addDetailPicture(page: Root, { kind, id }: Chapter, { figures }: Publication): void {
  const [picture] = figures.flatMap(({ details }) => details?.get(`${kind}:${id}`) ?? []);
  if (picture === undefined) return;
  const card = page.children.find((node) => hasClass(node, 'muscle-card'));
  if (isElement(card)) putInto(card, structuredClone(picture));
  else page.children = besideList(page.children, structuredClone(picture));
}

function putInto(card: Element, picture: Element): void {
  const table = card.children.findIndex((child) => isElement(child) && child.tagName === 'table');
  if (table === -1) return;
  card.children.splice(
    table,
    1,
    h('div.card-inside', [h('div.card-picture', [picture]), ...card.children.slice(table, table + 1)]),
  );
}

/** The picture, and with it the heading of the list, what stands between, and the list. */
function besideList(content: readonly RootContent[], picture: Element): RootContent[] {
  const list = content.findIndex((node) => isElement(node) && node.tagName === 'ol');
  const heading = content.slice(0, Math.max(0, list)).findLastIndex((node) => isElement(node) && node.tagName === 'h2');
  if (heading === -1) return [...content];
  const together = content.slice(heading, list + 1).filter((node) => node.type !== 'doctype');
  return content.toSpliced(
    heading,
    together.length,
    h('div.step-do', [h('div.step-picture', [sized(picture)]), ...together]),
  );
}

/** At the size it was made for. */
function sized(picture: Element): Element {
  const [, , units = 0] = String(picture.properties['viewBox'] ?? '')
    .split(/[\s,]+/)
    .map(Number);
  return {
    ...picture,
    properties: { ...picture.properties, style: `width:${(units * drawn.pointsPerUnit).toFixed(1)}pt` },
  };
}
