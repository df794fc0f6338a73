import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../pipeline/build.ts';
import { html } from '../pipeline/html.ts';
import { resolve } from '../pipeline/resolve.ts';
import { manuscriptFolder } from './manuscript-folder.ts';

/** The first chapter of a small health guide, resolved, as HTML. */
async function firstChapter(files: Readonly<Record<string, string>>) {
  const chapters = Object.keys(files).filter((path) => path.endsWith('.md'));
  const guide = `title: A\nprofile: health-guide\nchapters: [${chapters.join(', ')}]\n`;
  const { book } = await checkFolder(await manuscriptFolder({ 'guide.yaml': guide, ...files }));
  const [chapter] = book.chapters;
  if (chapter === undefined) throw new Error('the book has no chapter');
  const printed = html(chapter, resolve(book, chapter), book.words);
  return { html: toHtml(printed.html), arrivals: printed.arrivals, book };
}

const walk = ['protocol/walk.md', '# Walk\n\n## In short {#short}\n\nGo slowly, see [](step:walk).\n'] as const;

describe('resolve', () => {
  it('fills in the label of an empty reference and keeps the words of a full one', async () => {
    const { html: page } = await firstChapter({
      'chapters/a.md': '# A\n\nSee [](step:walk) or [go out](step:walk).\n',
      [walk[0]]: walk[1],
    });
    expect(page).toContain('See <a href="#step-walk" class="step">Step 0</a> or');
    expect(page).toContain('<a href="#step-walk" class="step">go out</a>');
  });

  it('gives the page and its headings the ids that references lead to', async () => {
    const { html: page } = await firstChapter({ 'chapters/a.md': '# A\n\n## Why? {#why}\n' });
    expect(page).toContain('<h1 id="section-a">A</h1>');
    expect(page).toContain('<h2 id="section-a.why">Why?</h2>');
  });

  it('repeats a part of another page without its ids, at the place where it is asked for', async () => {
    const { html: page, arrivals } = await firstChapter({
      'chapters/a.md': '# A\n\n::include{from="step:walk" part="short"}\n',
      [walk[0]]: walk[1],
    });
    expect(page).toContain('Go slowly');
    expect(page).not.toContain('id="section-walk.short"');
    expect(arrivals).toMatchObject([
      { from: 'section-a', to: 'step-walk', label: 'Step 0', place: { start: { line: 3 } } },
    ]);
  });

  it('gathers the marks of evidence at the end of their paragraph', async () => {
    const { html: page } = await firstChapter({
      'chapters/a.md': '# A\n\nIt stays short.[](claim:short) It pulls.[](claim:pulls) So it tips.\n\n::claims\n',
      'claims.yaml':
        '- { id: short, text: It stays short., level: author, checked: no }\n- { id: pulls, text: It pulls., level: textbook, checked: yes }\n',
    });
    expect(page).toContain(
      'It stays short. It pulls. So it tips. <span class="levels"><a href="#claim-short" class="claim level level-author">author’s view 1</a>, <a href="#claim-pulls" class="claim level level-textbook">textbook 2</a></span>',
    );
  });

  it('prints a routine in the order of the facts, each step with its dose', async () => {
    const step = (name: string, minutes: number): string =>
      `---\nname: ${name}\naction: move\ngoal: g\nwhat: [w]\ndose: { full: { time: ${minutes} min }, side: none, minutes: ${minutes} }\nbasis: { of: [ours], text: t }\nchecked: no\n---\n\n# ${name}\n`;
    const { html: page } = await firstChapter({
      'chapters/a.md': '---\nroutine: [step:warm-up, step:walk]\n---\n\n# A\n\n::routine\n',
      'protocol/warm-up.md': step('Warm up', 5),
      'protocol/walk.md': step('Walk', 1),
    });
    expect(page).toMatch(
      /Step 0<\/a> Warm up<span class="dose">: 5 minutes<\/span>.*Step 1<\/a> Walk<span class="dose">: 1 minute</s,
    );
  });

  it('joins the allowed tags of raw HTML, and lets everything else of it fall away', async () => {
    const { html: page } = await firstChapter({
      'chapters/a.md':
        '# A\n\nH<sub>2</sub>O <script>alert(1)</script> <b onclick="x">b</b>\n\n<!-- a --><iframe src="file:///etc/passwd"></iframe>\n',
    });
    expect(page).toContain('H<sub>2</sub>O alert(1) b');
    expect(page).not.toMatch(/script|onclick|iframe|passwd/);
  });

  it('leaves the Book as it was', async () => {
    const { book } = await firstChapter({ 'chapters/a.md': '# A\n\nSee [](section:a).\n' });
    expect(JSON.stringify(book.chapters[0]?.tree)).toContain('"url":"section:a"');
  });
});
