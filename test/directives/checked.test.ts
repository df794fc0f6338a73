import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../pipeline/build.ts';
import { html } from '../../pipeline/html.ts';
import { resolve } from '../../pipeline/resolve.ts';
import { manuscriptFolder } from '../manuscript-folder.ts';

const lists = {
  'red-flags.yaml': `groups:
  - { id: now, title: Call now, entries: [{ id: a, text: Chest pain., checked: no }, { id: b, text: A faint., checked: no }] }
  - { id: soon, title: Soon, entries: [{ id: c, text: Fever., checked: yes }] }
`,
  'glossary.yaml': `- { id: disc, term: disc, definition: A cushion., checked: no }
- { id: femur, term: femur, definition: A bone., checked: yes }
- { id: groin, term: groin, definition: A crease., checked: in-part }
`,
  'claims.yaml': '- { id: tip, text: It tips., level: plausible, checked: no }\n',
};

/** A page that holds these directives, as HTML. */
async function page(text: string): Promise<string> {
  const guide = 'title: A\nprofile: health-guide\nchapters: [chapters/a.md]\n';
  const files = { 'guide.yaml': guide, ...lists, 'chapters/a.md': `# A\n\n${text}\n` };
  const { book } = await checkFolder(await manuscriptFolder(files));
  const [chapter] = book.chapters;
  if (chapter === undefined) throw new Error('the book has no chapter');
  return toHtml(html(chapter, resolve(book, chapter), book.words).html);
}

describe('what is not checked', () => {
  it('is listed by kind, with how many and which', async () => {
    const list = await page('::not-checked');
    expect(list).toContain('<strong>Glossary, 3 in all.</strong> Not yet checked, 1: disc. Checked in part, 1: groin.');
    expect(list).toContain('<strong>Warning signs, 3 in all.</strong> Not yet checked, 2: Call now (2).');
    expect(list).not.toContain('Sources');
  });

  it('is marked in the glossary and in the ledger of claims', async () => {
    expect(await page('::glossary')).toMatch(
      /A cushion\. <span class="checked">\(not yet checked\)<\/span>.*A bone\.<\/p>/,
    );
    expect(await page('::claims')).toContain('It tips. (not yet checked)');
  });

  it('is said once behind the last group of warning signs on a page', async () => {
    const signs = await page('::red-flags{group="now"}\n\n::red-flags{group="soon"}');
    expect(signs.match(/Some of these lines are not yet checked/g)).toHaveLength(1);
    expect(signs).toMatch(/Some of these lines are not yet checked in a source\.<\/p>$/);
    expect(await page('::red-flags{group="soon"}')).not.toContain('not yet checked');
  });
});
