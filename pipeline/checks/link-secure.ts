import { visit } from 'unist-util-visit';
import type { Check, Finding } from '../book.ts';

/** Links use `https:`; what a source of `sources.yaml` has for an address stays as it is. */
export const linkSecure: Check = {
  id: 'link-secure',
  about: 'Links to the web use https, not http.',
  chapter({ tree, file }) {
    const findings: Finding[] = [];
    visit(tree, (node) => {
      if ((node.type !== 'link' && node.type !== 'definition') || !/^http:/i.test(node.url)) return;
      findings.push({
        file,
        place: node.position,
        reason: `Unexpected address \`${node.url}\`, expected \`https:\``,
        suggestion: node.url.replace(/^http:/i, 'https:'),
        note: 'On the way, anybody can change what readers get from an `http:` page.',
      });
    });
    return findings;
  },
};
