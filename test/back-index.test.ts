import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../pipeline/build.ts';
import { publicationOf } from '../pipeline/publication.ts';
import type { IndexEntry, Publication } from '../pipeline/book.ts';
import { manuscriptFolder } from './manuscript-folder.ts';

/** A small health guide with an index, as editions receive it. */
async function publicationWith(files: Readonly<Record<string, string>>): Promise<Publication> {
  const chapters = Object.keys(files).filter((path) => path.endsWith('.md'));
  const guide = `title: A\nprofile: health-guide\nchapters: [${chapters.join(', ')}]\n`;
  const { book } = await checkFolder(await manuscriptFolder({ 'guide.yaml': guide, ...files }));
  return publicationOf(book);
}

/** An entry in words: `calf, [muscle-calf], section-a; knee: symptom-knee. See also soleus`. */
function inWords({ heading, places, subs, see, seeAlso }: IndexEntry): string {
  const pages = (of: IndexEntry['places']) => of.map(({ anchor, isMain }) => (isMain ? `[${anchor}]` : anchor));
  const main = [heading, ...pages(places)].join(', ');
  const below = subs.map((sub) => `; ${sub.heading}: ${pages(sub.places).join(', ')}`).join('');
  const lead = (how: string, to: readonly string[]) => (to.length === 0 ? '' : `. ${how} ${to.join('; ')}`);
  return main + below + lead('See', see) + lead('See also', seeAlso);
}

const calf = `---
name: calf
plain-name: the heel lifter
card: { where: Below the knee, does: Lifts the heel, author: On the list, feel: Behind the shin }
parts:
  - { id: soleus, name: soleus, latin: musculus soleus, starts: The shin, ends: The heel, does: Lifts it, checked: yes }
steps: []
---

# Calf: what lifts your heel?

It lifts the heel.
`;

const page = `# A page

::index{term="walking" sub="each day"}
::index{term="strolling" see="walking"}

Go for a walk.

## Why? {#why}

The [calf](muscle:calf) and the [soleus](muscle:soleus) lift the heel, and the [calf](muscle:calf) is long.

## In short {#short}

::index{term="running"}

- Run.
`;

describe('the index', () => {
  it('holds what authors marked and what the facts name, with the sections that link there', async () => {
    const { index } = await publicationWith({ 'chapters/a.md': page, 'muscles/calf.md': calf });
    expect(index.map(inWords)).toEqual([
      'calf, [muscle-calf], mention-1. See also soleus',
      'heel lifter. See calf',
      'musculus soleus. See soleus',
      'running, index-section-a-3',
      'soleus, [muscle-soleus], mention-2',
      'strolling. See walking',
      'walking; each day: index-section-a-1',
    ]);
  });

  it('is empty in a book without a mark', async () => {
    const { index } = await publicationWith({ 'muscles/calf.md': calf });
    expect(index).toEqual([]);
  });

  it('has its marks in the text that follows them or the heading above, without a word to see', async () => {
    const { chapters } = await publicationWith({ 'chapters/a.md': page });
    const html = toHtml(chapters[0]?.html ?? { type: 'root', children: [] });
    expect(html).toContain('<p><span id="index-section-a-1" class="index-mark"></span>Go for a walk.</p>');
    expect(html).toContain('In short<span id="index-section-a-3" class="index-mark"></span></h2>');
    expect(html).not.toContain('strolling');
  });

  it('names a section once, however often it is included', async () => {
    const { chapters } = await publicationWith({
      'chapters/a.md': page,
      'chapters/b.md': '# B\n\n::include{from="section:a" part="short"}\n',
    });
    const html = toHtml(chapters[1]?.html ?? { type: 'root', children: [] });
    expect(html).toContain('Run.');
    expect(html).not.toContain('index-section-a');
  });
});
