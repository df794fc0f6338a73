import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Check, Finding } from '../book.ts';
import { nodesOf } from '../nodes-of.ts';

/** A table says what it is about, above it, and what each column holds: who hears a table has nothing else to go by. */
export const tableDescribed: Check = {
  id: 'table-described',
  about: 'Every table has a caption, and words in its header row.',
  chapter({ tree, file }) {
    const findings: Finding[] = [];
    const captioned = new Set<object>();
    for (const node of nodesOf(tree, 'containerDirective', 'table')) {
      if (captioned.has(node)) continue;
      if (node.type === 'containerDirective') {
        if (node.name !== 'table') continue;
        for (const inner of nodesOf(node, 'containerDirective', 'table')) captioned.add(inner);
        const inner = node.children.filter((child): child is Table => child.type === 'table');
        const [label] = node.children;
        const isNamed = label?.type === 'paragraph' && label.data?.directiveLabel === true;
        if (isNamed && toString(label).trim() === '') {
          const reason = 'Unexpected empty caption of a table, expected what it shows';
          findings.push({
            file,
            place: label.position,
            reason,
            note: 'Write it in the brackets: `:::table[Caption]`.',
          });
        }
        if (inner.length !== 1) {
          const reason = `Unexpected \`table\` with ${inner.length} tables in it, expected 1`;
          findings.push({ file, place: node.position?.start, reason, note: 'One caption describes one table.' });
        }
        findings.push(...inner.flatMap((table) => headerFaults(table).map((fault) => ({ file, ...fault }))));
        continue;
      }
      const note = 'Put it between `:::table[Caption]{#id}` and `:::`.';
      const reason = 'Unexpected table without a caption, expected a `:::table` around it';
      findings.push({ file, place: node.children[0]?.position, reason, note });
      findings.push(...headerFaults(node).map((fault) => ({ file, ...fault })));
    }
    return findings;
  },
};

/** The first cell may be empty: below it stand the names of the rows. */
function headerFaults({ children: [header] }: Table): Pick<Finding, 'place' | 'reason' | 'note'>[] {
  const cells = header?.children ?? [];
  const note = 'Say in the first row what each column holds.';
  const empty = cells.filter((cell) => toString(cell).trim() === '');
  if (empty.length === cells.length) {
    return [{ place: header?.position, reason: 'Unexpected empty header row, expected words', note }];
  }
  return empty
    .filter((cell) => cell !== cells[0])
    .map(({ position }) => ({ place: position, reason: 'Unexpected empty header cell, expected words', note }));
}
