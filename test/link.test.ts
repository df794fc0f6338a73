import { describe, expect, it } from 'vitest';
import { checkFolder } from '../pipeline/build.ts';
import { manuscriptFolder } from './manuscript-folder.ts';

/** What each reference of a small book leads to: `written -> anchor`. */
async function leadsOf(files: Readonly<Record<string, string>>) {
  const { book } = await checkFolder(await manuscriptFolder(files));
  return book.references.map(({ written, target }) => `${written} -> ${target?.anchor ?? 'nothing'}`);
}

describe('link', () => {
  it('finds a heading by its id, by its words, and from another file', async () => {
    const leads = await leadsOf({
      'a.md': '# A\n\n[1](section:b.where) [2](./b.md#where) [3](b.md#what-does-it-do) [4](b.md) [5](#a)\n',
      'b.md': '# B\n\n## Where is it? {#where}\n\n## What does it do?\n',
    });
    expect(leads).toEqual([
      'section:b.where -> section-b.where',
      './b.md#where -> section-b.where',
      'b.md#what-does-it-do -> section-b.what-does-it-do',
      'b.md -> section-b',
      '#a -> section-a',
    ]);
  });

  it('tells headings apart that read alike, as GitHub does', async () => {
    const leads = await leadsOf({ 'a.md': '# A\n\n## Why?\n\n## Why?\n\n[1](#why) [2](#why-1)\n' });
    expect(leads).toEqual(['#why -> section-a.why', '#why-1 -> section-a.why-2']);
  });

  it('decodes file names and keeps anchors ASCII', async () => {
    const leads = await leadsOf({ 'über uns.md': '# Über uns\n', 'a.md': '# A\n\n[1](%C3%BCber%20uns.md)\n' });
    expect(leads).toEqual(['%C3%BCber%20uns.md -> section-uber-uns']);
  });

  it('reads references in YAML, and leaves other texts with a colon alone', async () => {
    const { book } = await checkFolder(
      await manuscriptFolder({
        'guide.yaml': 'title: A\nprofile: health-guide\nchapters: [chapters/a.md, protocol/walk.md]\n',
        'chapters/a.md': '---\npage: start\nroutine: [step:walk, "step:run"]\n---\n\n# A\n',
        'protocol/walk.md': '# Walk\n\nAt 10:30.\n',
      }),
    );
    expect(book.references.map(({ form, written, target, place }) => [form, written, target?.label, place])).toEqual([
      ['value', 'step:walk', 'Step 0', expect.objectContaining({ start: { line: 3, column: 11, offset: 26 } })],
      ['value', 'step:run', undefined, expect.anything()],
    ]);
  });

  it('gives each chapter an anchor of its own, though a muscle and a step share a name', async () => {
    const { book } = await checkFolder(
      await manuscriptFolder({
        'guide.yaml': 'title: A\nprofile: health-guide\nchapters: [muscles/calf.md, protocol/calf.md]\n',
        'muscles/calf.md': '# The calf\n\n## Where?\n',
        'protocol/calf.md': '# Calf slide\n\n## Where?\n',
      }),
    );
    const anchors = book.targets.map(({ anchor }) => anchor);
    expect(anchors).toEqual(['section-muscle-calf.where', 'section-step-calf.where', 'muscle-calf', 'step-calf']);
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});
