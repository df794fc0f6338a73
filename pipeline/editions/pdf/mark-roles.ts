import type { Root } from 'hast';
import { h } from 'hastscript';
import { elementsIn } from './element.ts';

/** What an element is to Chromium's tags: a `figure` would be a second figure, without a description, around its picture. */
const roles: Readonly<Record<string, string>> = { figure: 'none', aside: 'complementary' };

/** Elements within a line whose language Chromium does not tell; it does of an `em`. */
const mute = new Set(['i', 'span', 'b', 'small', 'q', 'cite', 'abbr', 'dfn']);

/** Gives elements the roles from which Chromium makes sound tags, and words of other languages an element that says so. */
export function markRoles(page: Root): void {
  for (const element of elementsIn(page)) {
    const role = roles[element.tagName];
    if (role !== undefined) element.properties = { ...element.properties, role };
    const { lang } = element.properties;
    if (typeof lang !== 'string' || !mute.has(element.tagName)) continue;
    // It is told only of an element that has another language than the one around it.
    delete element.properties['lang'];
    element.children = [h('em', { lang, style: 'font: inherit' }, element.children)];
  }
}
