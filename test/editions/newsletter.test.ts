import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { Artifact } from '../../pipeline/book.ts';
import { newsletter } from '../../pipeline/editions/newsletter/index.ts';
import { web } from '../../pipeline/editions/web/index.ts';
import { smallPages } from './small-pages.ts';
import { builtSoFar, smallIssue, smallPublication } from './small-publication.ts';

const caution: RootContent = {
  type: 'containerDirective',
  name: 'caution',
  data: { hName: 'aside', hProperties: { className: ['caution'] } },
  children: [
    {
      type: 'paragraph',
      data: { hProperties: { className: ['caution-title'] } },
      children: [{ type: 'text', value: 'Take care' }],
    },
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: 'Stretch the back of the thigh last, or not at all, and never on the first day.' },
      ],
    },
  ],
};

const first = smallIssue(
  'the-thigh-first',
  `# The thigh first

Press before you stretch: [Step 1](#step-groin) says how. It takes one minute on each side, and you can sit while you do it.

## What do you need?

- a firm chair
- the [iliopsoas](#muscle-iliopsoas) in mind, and [the source](https://example.org/post)

1. Sit down.
2. Lean in.

| Step | Start | Full |
| :--- | ----: | ---: |
| [Step 1](#step-groin) | 1 min | 2 min |

![A dot](images/dot.png)

It is a press [\\[2\\]](https://example.org/study).

Some rest does no harm.[^rest]

[^rest]: A day, not a week.
`,
  [caution],
);
const second = smallIssue(
  'two-weeks-on',
  '# Two weeks on\n\nBetter, the same, or worse? See [the words](#section-glossary).',
);
const publication = smallPublication(smallPages, [first, second]);
const pages = await web.render(publication, builtSoFar());
const artifacts = await newsletter.render(publication, builtSoFar(pages));
const html = textOf('newsletter/the-thigh-first/issue.html');
const plain = textOf('newsletter/the-thigh-first/issue.txt');

describe('the newsletter edition', () => {
  it('writes each issue as HTML, as plain text, as a message and as a page of the web edition, and a feed of them', () => {
    expect(artifacts.map(({ path }) => path)).toEqual([
      'newsletter/the-thigh-first/issue.html',
      'newsletter/the-thigh-first/issue.txt',
      'newsletter/the-thigh-first/issue.eml',
      'web/newsletter/the-thigh-first/index.html',
      'newsletter/two-weeks-on/issue.html',
      'newsletter/two-weeks-on/issue.txt',
      'newsletter/two-weeks-on/issue.eml',
      'web/newsletter/two-weeks-on/index.html',
      'web/feed.xml',
    ]);
  });

  it('leads each reference to its place in the web edition, under the same label', async () => {
    expect(html).toContain('href="https://guide.example/step-groin/#step-groin"');
    const { links } = await newsletter.read([...pages, ...artifacts], publication);
    const where = 'newsletter/the-thigh-first/issue.html';
    expect(links.filter(({ from }) => from === 'issue-the-thigh-first')).toEqual([
      { from: 'issue-the-thigh-first', to: 'step-groin', label: 'Step 1', where },
      { from: 'issue-the-thigh-first', to: 'muscle-iliopsoas', label: 'iliopsoas', where },
      { from: 'issue-the-thigh-first', to: 'step-groin', label: 'Step 1', where },
      { from: 'issue-the-thigh-first', to: 'issue-the-thigh-first-fn-rest', label: '1', where },
      { from: 'issue-the-thigh-first', to: 'issue-the-thigh-first-fnref-rest', label: '↩', where },
    ]);
    expect(links.filter(({ to }) => to === undefined)).toEqual([]);
  });

  it('writes plain text in short lines, with numbered links at the end and a word of warning before a caution', () => {
    expect(plain).toContain('Press before you stretch: Step 1 [1] says how.');
    expect(plain).toContain('[1] https://guide.example/step-groin/#step-groin');
    expect(plain).toContain('WARNING: Stretch the back of the thigh last, or not at all, and never on\nthe first day.');
    expect(plain).toContain('[Image: A dot]');
    expect(plain).toContain('Some rest does no harm. (note rest)\n\n(note rest) A day, not a week.');
    expect(plain).toContain('Step        Start  Full\n----------  -----  -----\nStep 1 [1]  1 min  2 min');
    const lines = plain.split('\n').filter((line) => !/^\[\d+\] /.test(line));
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(76);
  });

  it('says what it is not, its edition, where to read it in a browser and how to leave', () => {
    for (const part of [html, plain]) {
      expect(part).toContain('not a diagnosis');
      expect(part).toContain('Edition 1.0, November 22, 2026.');
      expect(part).toContain('{{view_in_browser_url}}');
      expect(part).toContain('{{unsubscribe_url}}');
    }
  });

  it('writes a citation as the number of its link alone', () => {
    expect(plain).toContain('It is a press [4].');
  });

  it('names its feed on its page of the web edition', () => {
    expect(textOf('web/newsletter/the-thigh-first/index.html')).toContain(
      '<link rel="alternate" type="application/atom+xml" href="../../feed.xml">',
    );
  });

  it('keeps the preheader in the HTML alone', () => {
    expect(html).toMatch(
      /<div class="preheader" style="[^"]*display: ?none[^"]*">What stands behind the subject\.<\/div>/,
    );
    expect(plain).not.toContain('behind the subject');
  });

  it('is mail-safe: small, without script, its styles in its elements and its boxes painted by attributes', async () => {
    const { metadata } = await newsletter.read([...pages, ...artifacts], publication);
    expect(Number(metadata['issue-the-thigh-first bytes'])).toBeLessThan(60_000);
    expect(metadata['issue-the-thigh-first elements']).not.toMatch(/\b(script|svg|link|form|iframe)\b/);
    expect(html).toMatch(/<td class="box-cell" align="left" bgcolor="#fff6df" style="[^"]*border-left/);
    expect(html).toContain('role="presentation"');
    expect(html).not.toContain('var(--');
    expect(html).toMatch(
      /<img src="https:\/\/guide\.example\/media\/images\/dot\.png" alt="A dot" border="0" width="1" height="1"/,
    );
  });

  it('offers the files of this build, where they lie beside the web edition', async () => {
    const built = builtSoFar([{ path: 'small-guide.pdf', mediaType: 'application/pdf', bytes: new Uint8Array(9) }]);
    const [mail] = await newsletter.render(publication, built);
    expect(new TextDecoder().decode(mail?.bytes)).toContain('href="https://guide.example/small-guide.pdf"');
    expect(html).not.toContain('small-guide.pdf');
  });

  it('is the same to the byte when built twice, and names no path of this machine', async () => {
    expect(await newsletter.render(publication, builtSoFar(pages))).toEqual(artifacts);
    for (const { bytes } of artifacts) expect(new TextDecoder().decode(bytes)).not.toContain(process.cwd());
  });

  it('finds planted faults: another page, an address only the text has, a dead way in the archive', async () => {
    const broken = artifacts.map((artifact) => {
      if (artifact.path.endsWith('.txt')) return replace(artifact, '/step-groin/#', '/step-knee/#');
      if (artifact.path.startsWith('web/')) return replace(artifact, '../step-groin/', '../step-knee/');
      return replace(artifact, 'https://guide.example/step-groin/', 'https://guide.example/symptom-groin/');
    });
    const { links, repeatedLinks = [] } = await newsletter.read([...pages, ...broken], publication);
    const dead = [...links, ...repeatedLinks]
      .filter(({ to }) => to === undefined)
      .map(({ label, where }) => `${where}: ${label}`);
    expect(new Set(dead)).toEqual(
      new Set([
        'newsletter/the-thigh-first/issue.html: Step 1',
        'newsletter/the-thigh-first/issue.txt: [1] https://guide.example/step-knee/#step-groin',
        'web/newsletter/the-thigh-first/index.html: Step 1',
        'web/newsletter/the-thigh-first/index.html: Groin press',
        'web/newsletter/two-weeks-on/index.html: Groin press',
      ]),
    );
  });
});

function textOf(path: string): string {
  const artifact = artifacts.find((one) => one.path === path);
  return new TextDecoder().decode(artifact?.bytes);
}

function replace(artifact: Artifact, before: string, after: string): Artifact {
  const text = new TextDecoder().decode(artifact.bytes).replaceAll(before, after);
  return { ...artifact, bytes: new TextEncoder().encode(text) };
}
