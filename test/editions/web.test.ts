import { imageSize } from 'image-size';
import { describe, expect, it } from 'vitest';
import type { Artifact } from '../../pipeline/book.ts';
import { web } from '../../pipeline/editions/web/index.ts';
import { smallPages } from './small-pages.ts';
import { builtSoFar, smallPublication } from './small-publication.ts';

const publication = smallPublication(smallPages);
const artifacts = await web.render(publication, builtSoFar());

describe('the web edition', () => {
  it('has the download page, a page a chapter, a stylesheet, its fonts and the images shown', () => {
    expect(artifacts.map(({ path }) => path).filter((path) => !path.startsWith('web/fonts/'))).toEqual([
      'web/index.html',
      'web/section-is-this-for-you-today/index.html',
      'web/symptom-groin/index.html',
      'web/step-groin/index.html',
      'web/muscle-iliopsoas/index.html',
      'web/section-glossary/index.html',
      'web/style.css',
      'web/media/images/dot.png',
      'web/cover.png',
    ]);
  });

  it('leads from a chapter to the page of the anchor, also when a symptom and a step share an id', async () => {
    const { links } = await web.read(artifacts, publication);
    expect(links).toContainEqual({
      from: 'section-is-this-for-you-today',
      to: 'step-groin',
      label: 'Step 1',
      where: 'web/section-is-this-for-you-today/index.html',
    });
    expect(page('symptom-groin')).toContain('<a class="step" href="../step-groin/index.html#step-groin">');
  });

  it('carries every anchor of the book and has no dead link', async () => {
    const { anchors, links } = await web.read(artifacts, publication);
    expect([...anchors]).toEqual(
      expect.arrayContaining(['term-sit-bone', 'claim-groin', 'muscle-psoas', 'table-doses', 'source-the-post']),
    );
    expect(links.filter(({ to }) => to === undefined)).toEqual([]);
  });

  it('counts contents, header and the way to the next page as generated', async () => {
    const { links } = await web.read(artifacts, publication);
    const next = { from: undefined, to: 'symptom-groin', label: 'Next Groin pain' };
    expect(links).toContainEqual({ ...next, where: 'web/section-is-this-for-you-today/index.html' });
  });

  it('puts "When to get help" before everything one can take along, with the way to the warning signs', () => {
    const front = page('');
    expect(front.indexOf('When to get help')).toBeLessThan(front.indexOf('Take it with you'));
    expect(front).toContain('href="section-is-this-for-you-today/index.html#section-is-this-for-you-today"');
  });

  it('offers the files of this build with their sizes, and none that was not built', async () => {
    const epub = { path: 'small-guide.epub', mediaType: 'application/epub+zip', bytes: new Uint8Array(120_400) };
    const pages = await web.render(publication, builtSoFar([epub]));
    const front = page('', pages);
    expect(front).toContain(
      '<a class="button" href="../small-guide.epub" download="small-guide-1.0.epub">EPUB, 121 kB</a>',
    );
    expect(front).not.toContain('small-guide.pdf');
    expect((await web.read([epub, ...pages], publication)).links.filter(({ to }) => to === undefined)).toEqual([]);
  });

  it('offers large print, the card for both papers and the diary with their sizes and pages', async () => {
    const files = ['-large-print', '-quick-card', '-quick-card-letter', '-diary'].map((name, index) => ({
      path: `small-guide${name}.pdf`,
      mediaType: 'application/pdf',
      bytes: new Uint8Array(2_000),
      pages: 4 - index,
    }));
    const front = page('', await web.render(publication, builtSoFar(files)));
    const labels = [...front.matchAll(/small-guide-1\.0([\w-]*)\.pdf">([^<]*)</g)].map(([, name, label]) => [
      name,
      label,
    ]);
    expect(labels).toEqual([
      ['-large-print', 'Large print, 2 kB, 4 pages'],
      ['-quick-card', 'Two-page card, A4, 2 kB, 3 pages'],
      ['-quick-card-letter', 'Two-page card, Letter, 2 kB, 2 pages'],
      ['-diary', 'Diary page, 2 kB, 1 page'],
    ]);
  });

  it('says what the publisher has not decided, and that nobody has reviewed it', () => {
    expect(page('')).toContain('Publisher: not yet decided.');
    expect(page('')).toContain('Not yet reviewed by a clinician.');
    expect(page('')).not.toContain('canonical');
  });

  it('says nothing of help and clinicians in a book that is not about health', async () => {
    const book = smallPublication(smallPages.slice(1), [], { profile: 'book' });
    const pages = await web.render(book, builtSoFar());
    expect(page('', pages)).not.toMatch(/When to get help|clinician|diagnosis/);
  });

  it('names its address once that is decided', async () => {
    const decided = smallPublication(smallPages, [], { baseUrl: 'https://book.example.org/', undecided: [] });
    const pages = await web.render(decided, builtSoFar());
    expect(page('step-groin', pages)).toContain('<link rel="canonical" href="https://book.example.org/step-groin/">');
  });

  it('shows the cover in link previews, from an address that is whole', async () => {
    const decided = smallPublication(smallPages, [], { baseUrl: 'https://book.example.org/guide/', undecided: [] });
    const pages = await web.render(decided, builtSoFar());
    const described = 'content="Cover: A small guide. ';
    for (const address of ['', 'step-groin'] as const) {
      const html = page(address, pages);
      expect(html).toContain('<meta property="og:image" content="https://book.example.org/guide/cover.png">');
      expect(html).toContain('<meta property="og:image:width" content="1200">');
      expect(html).toContain('<meta property="og:image:height" content="630">');
      expect(html).toContain(`<meta property="og:image:alt" ${described}`);
      expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
      expect(html).toContain('<meta name="twitter:image" content="https://book.example.org/guide/cover.png">');
      expect(html).toContain(`<meta name="twitter:image:alt" ${described}`);
    }
    const picture = pages.find(({ path }) => path === 'web/cover.png');
    expect(imageSize(picture?.bytes ?? new Uint8Array())).toMatchObject({ type: 'png', width: 1200, height: 630 });
  });

  it('names no picture in a book without a cover', async () => {
    const plain = smallPublication(smallPages.slice(1), [], { profile: 'book' });
    const pages = await web.render(plain, builtSoFar());
    expect(page('', pages)).not.toContain('cover.png');
    expect(pages.map(({ path }) => path)).not.toContain('web/cover.png');
  });

  it('runs nothing, loads nothing from elsewhere and names no path of this machine', async () => {
    const { metadata } = await web.read(artifacts, publication);
    expect(metadata).toMatchObject({ withScript: '', loadedFromElsewhere: '', language: 'en', title: 'A small guide' });
    for (const artifact of artifacts) expect(text(artifact)).not.toContain(process.cwd());
  });

  it('keeps a page and its stylesheet under 60 KB', async () => {
    const { metadata } = await web.read(artifacts, publication);
    expect(Number(metadata['heaviestPageBytes'])).toBeLessThan(60_000);
  });

  it('is the same to the byte when built twice', async () => {
    expect(await web.render(publication, builtSoFar())).toEqual(artifacts);
  });

  it('finds a planted fault: a link whose anchor is gone, and a page that is missing', async () => {
    const broken = artifacts
      .filter(({ path }) => path !== 'web/muscle-iliopsoas/index.html')
      .map((artifact) => replace(artifact, 'index.html#step-groin', 'index.html#step-gone'));
    const dead = (await web.read(broken, publication)).links.filter(({ to }) => to === undefined);
    expect(dead).toContainEqual({
      from: 'symptom-groin',
      to: undefined,
      label: 'iliopsoas',
      where: 'web/symptom-groin/index.html',
    });
    expect(dead.map(({ label }) => label)).toContain('Step 1');
  });
});

function page(anchor: string, pages: readonly Artifact[] = artifacts): string {
  const path = anchor === '' ? 'web/index.html' : `web/${anchor}/index.html`;
  const artifact = pages.find((one) => one.path === path);
  return artifact === undefined ? '' : text(artifact);
}

function text({ bytes }: Artifact): string {
  return new TextDecoder().decode(bytes);
}

function replace(artifact: Artifact, before: string, after: string): Artifact {
  if (artifact.mediaType !== 'text/html') return artifact;
  return { ...artifact, bytes: new TextEncoder().encode(text(artifact).replaceAll(before, after)) };
}
