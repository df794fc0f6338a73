import type { Definition, FootnoteDefinition, Root } from 'mdast';
import type { Check, Finding } from '../book.ts';
import { nodesOf } from '../nodes-of.ts';
import { undefinedFootnotes, undefinedLabels } from './footnotes/undefined-references.ts';

type Defined = Definition | FootnoteDefinition;

/** Footnotes and link definitions: each used, each defined once. */
export const footnotes: Check = {
  id: 'footnotes',
  about: 'Footnotes and link definitions are defined once, and used.',
  chapter({ tree, file }) {
    const findings: Finding[] = [];
    const first = new Map<string, Defined>();
    const used = usedLabels(tree);
    for (const node of nodesOf(tree, 'footnoteDefinition', 'definition')) {
      const name = nameOf(node);
      const earlier = first.get(name);
      if (earlier === undefined) first.set(name, node);
      if (earlier !== undefined) {
        findings.push({
          file,
          place: node.position,
          reason: `Unexpected second definition of \`${name}\`, expected each label once`,
          note: 'Give it another label: the first definition is the one that counts.',
          related: [{ file, place: earlier.position, reason: 'It is defined here first' }],
        });
      } else if (!used.has(name) && !isComment(node)) {
        findings.push({
          file,
          place: node.position,
          reason: `Unexpected definition of \`${name}\`, which nothing uses, expected a reference to it`,
          note:
            node.type === 'definition'
              ? 'Write `[text][label]` somewhere, or delete it.'
              : `Write \`${name}\` somewhere, or delete it.`,
        });
      }
    }
    const footnoteLabels = [...first.values()].filter(({ type }) => type === 'footnoteDefinition').map(labelOf);
    const linkLabels = [...first.values()].filter(({ type }) => type === 'definition').map(labelOf);
    return [...findings, ...undefinedFootnotes(tree, file, footnoteLabels), ...undefinedLabels(tree, file, linkLabels)];
  },
};

function usedLabels(tree: Root): ReadonlySet<string> {
  return new Set([
    ...nodesOf(tree, 'footnoteReference').map(({ identifier }) => `[^${identifier}]`),
    ...nodesOf(tree, 'linkReference', 'imageReference').map(({ identifier }) => `[${identifier}]`),
  ]);
}

function nameOf(node: Defined): string {
  return node.type === 'definition' ? `[${node.identifier}]` : `[^${node.identifier}]`;
}

function labelOf({ label, identifier }: Defined): string {
  return label ?? identifier;
}

/** `[//]: # (a remark)` is how authors hide remarks in Markdown. */
function isComment(node: Defined): boolean {
  return node.type === 'definition' && (node.url === '#' || node.url === '');
}
