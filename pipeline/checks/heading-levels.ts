import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Check, Finding } from '../book.ts';
import { nodesOf } from '../nodes-of.ts';

/** One title a file, no skipped level, no empty heading: readers who hear a page find their way by its headings. */
export const headingLevels: Check = {
  id: 'heading-levels',
  about: 'Headings begin at level 1, skip no level, and are not empty; a file has one title.',
  chapter({ tree, file }) {
    const findings: Finding[] = [];
    let title: Heading | undefined;
    let before = 0;
    for (const heading of nodesOf(tree, 'heading')) {
      const { depth, position: place } = heading;
      if (toString(heading).trim() === '') {
        const note = 'Give it words, or delete it.';
        findings.push({ file, place, reason: 'Unexpected empty heading, expected words', note });
      }
      if (depth === 1 && title !== undefined) {
        findings.push({
          file,
          place,
          reason: 'Unexpected second heading of level 1, expected one title a file',
          note: 'Make it level 2, or begin a file of its own.',
          related: [{ file, place: title.position, reason: 'The title of the file stands here' }],
        });
      } else if (depth > before + 1) {
        const note = before === 0 ? 'A file begins with its title, `# Title`.' : 'Levels go down one by one.';
        findings.push({
          file,
          place,
          reason: `Unexpected heading of level ${depth}, expected level ${before + 1}${before > 1 ? ' or less' : ''}`,
          note,
        });
      }
      if (depth === 1) title ??= heading;
      before = depth;
    }
    return findings;
  },
};
