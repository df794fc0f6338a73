import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../pipeline/build.ts';
import { html } from '../pipeline/html.ts';
import { partNames, partOf } from '../pipeline/part-of.ts';
import { resolve } from '../pipeline/resolve.ts';
import { manuscriptFolder } from './manuscript-folder.ts';

const step = `---
name: Calf slide
action: press
goal: To ease the calf.
muscles: [muscle:calf]
where: Below the knee
how-hard: Gently
dose: { full: { time: 2 min }, side: each, at-most: 5 of 10, minutes: 4 }
stop-if: [Tingling in the foot., A pulse.]
basis: { of: [ours], text: A rule of ours. }
checked: in-part
---

# Calf slide

:::key-point
Slide slowly.
:::

## What you do

1. Sit down.

:::caution{#cramp}
Stop in a cramp.
:::

## At a glance {#facts}

::step-facts
`;

/** A page that takes in a part of the step, as HTML; and the step. */
async function including(part: string) {
  const files = {
    'guide.yaml': 'title: A\nprofile: health-guide\nchapters: [chapters/a.md, protocol/calf.md]\n',
    'chapters/a.md': `# A\n\n::include{from="step:calf" part="${part}"}\n`,
    'protocol/calf.md': step,
  };
  const { book, messages } = await checkFolder(await manuscriptFolder(files));
  const [page, calf] = book.chapters;
  if (page === undefined || calf === undefined) throw new Error('the book lacks a chapter');
  const printed = toHtml(html(page, resolve(book, page), book.words).html);
  return { printed, calf, reasons: messages.map(({ message }) => message) };
}

describe('a part of a page', () => {
  it('is a section by its id or by its words, a block by its id, or the key point', async () => {
    expect((await including('what-you-do')).printed).toContain('<li>Sit down.</li>');
    expect((await including('facts')).printed).toContain('Tingling in the foot.');
    expect((await including('cramp')).printed).toContain('Stop in a cramp.');
    const { printed, calf } = await including('key-point');
    expect(printed).toContain('Slide slowly.');
    expect(printed).not.toContain('Sit down.');
    expect(partNames(calf)).toEqual(['key-point', 'what-you-do', 'cramp', 'facts']);
  });

  it('is some rows of the facts of a step, which say below them what is not checked', async () => {
    const { printed } = await including('how-long stop-if');
    expect(printed).toContain('2 minutes. Each side.');
    expect(printed).toContain('A pulse.');
    expect(printed).not.toContain('Gently');
    expect(printed).toContain('<p class="checked">Not every detail here has been checked yet.</p>');
  });

  it('says what is not checked once, where the rows hold the basis', async () => {
    const { printed } = await including('stop-if basis');
    expect(printed.match(/Not every detail here/g)).toHaveLength(1);
    expect(printed).not.toContain('class="checked"');
  });

  it('is nothing, and is reported, when the page has none of that name', async () => {
    const { calf, reasons } = await including('stop-iff');
    expect(partOf(calf, 'stop-iff')).toEqual([]);
    expect(partOf(calf, '')).toEqual([]);
    expect(reasons.join('\n')).toContain('Unexpected part `stop-iff`, expected a part of `step:calf`');
  });
});
