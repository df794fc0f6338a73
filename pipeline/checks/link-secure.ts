import type { Check } from '../book.ts';
import { nodesOf } from '../nodes-of.ts';

/** Links use `https:`; what a source of `sources.yaml` has for an address stays as it is. */
export const linkSecure: Check = {
  id: 'link-secure',
  about: 'Links to the web use https, not http.',
  *chapter({ tree, file }) {
    for (const { url, position } of nodesOf(tree, 'link', 'definition')) {
      if (!/^http:/i.test(url)) continue;
      yield {
        file,
        place: position,
        reason: `Unexpected address \`${url}\`, expected \`https:\``,
        suggestion: url.replace(/^http:/i, 'https:'),
        note: 'On the way, anybody can change what readers get from an `http:` page.',
      };
    }
  },
};
