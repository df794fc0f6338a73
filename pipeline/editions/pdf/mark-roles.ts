import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** What an element is to Chromium's tags: a `figure` would be a second figure, without a description, around its picture. */
const roles: Readonly<Record<string, string>> = { figure: 'none', aside: 'complementary' };

/** Gives elements the roles from which Chromium makes sound tags. */
export function markRoles(page: Root): void {
  visit(page, 'element', (element) => {
    const role = roles[element.tagName];
    if (role !== undefined) element.properties = { ...element.properties, role };
  });
}
