import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { imageSize } from 'image-size';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Manifest, Publication, SourceFile } from '../../pipeline/book.ts';
import { epub } from '../../pipeline/editions/epub/index.ts';
import { unzip } from '../../pipeline/editions/epub/unzip.ts';
import { epubCheckJar } from './epub-check-jar.ts';
import { epubPages, foreignPage, hostilePage } from './epub-pages.ts';
import { smallPages } from './small-pages.ts';
import { builtSoFar, smallPublication } from './small-publication.ts';

const publication = smallPublication([...smallPages, ...epubPages]);
const artifacts = await epub.render(publication, builtSoFar());
const extract = await epub.read(artifacts, publication);
const files = await filesOf(publication);
const zone = process.env['TZ'];
const temporary = process.env['TMPDIR'];

afterEach(() => {
  vi.useRealTimers();
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  if (temporary === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = temporary;
});

describe('the EPUB', () => {
  it('is one file, named after the book', () => {
    expect(artifacts.map(({ path, mediaType }) => [path, mediaType])).toEqual([
      ['small-guide.epub', 'application/epub+zip'],
    ]);
  });

  it('has no error and no warning for epubcheck-ts', async () => {
    expect(await complaintsOf(publication)).toEqual([]);
  });

  it('has no error and no warning for EPUBCheck', { timeout: 60_000 }, async ({ skip }) => {
    const complaints = await epubCheckJar(artifacts[0]?.bytes ?? new Uint8Array());
    skip(complaints === undefined, 'EPUBCheck itself was not run: it needs `java`');
    expect(complaints).toEqual([]);
  });

  it('has the same bytes in another time zone and at another time', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('1999-12-31T23:59:59Z') });
    process.env['TZ'] = 'Pacific/Kiritimati';
    const [earlier] = await epub.render(publication, builtSoFar());
    vi.setSystemTime(new Date('2040-06-01T00:00:00Z'));
    process.env['TZ'] = 'America/Los_Angeles';
    const [later] = await epub.render(publication, builtSoFar());
    expect(Buffer.from(earlier?.bytes ?? '').equals(artifacts[0]?.bytes ?? Buffer.of(1))).toBe(true);
    expect(Buffer.from(later?.bytes ?? '').equals(artifacts[0]?.bytes ?? Buffer.of(1))).toBe(true);
  });

  it('names itself: title, language, a lasting identifier, and the edition date as the time of change', () => {
    expect(extract.metadata).toEqual({
      title: 'A small guide',
      subtitle: 'Two muscles and a step',
      language: 'en',
      identifier: 'urn:uuid:31b2c43b-16a9-5315-a4a9-8b6565aca54b',
      modified: '2026-11-22T00:00:00Z',
    });
  });

  it('claims no conformance, no certifier, no page list and no absence of hazards', () => {
    const opf = files('content.opf');
    expect(opf).toContain('<meta property="schema:accessibilityHazard">unknown</meta>');
    expect(opf).not.toMatch(/conformsTo|certifiedBy|pageBreak|pageNavigation/);
  });
});

describe('the links of the EPUB', () => {
  it('lead from one chapter to another, to the anchor', () => {
    expect(files('symptom-groin.xhtml')).toContain('href="step-groin.xhtml#step-groin"');
    expect(extract.links).toContainEqual({
      from: 'symptom-groin',
      to: 'muscle-iliopsoas',
      label: 'iliopsoas',
      where: 'OEBPS/symptom-groin.xhtml',
    });
  });

  it('all arrive', () => {
    expect(extract.links.filter(({ to }) => to === undefined)).toEqual([]);
    expect([...extract.anchors]).toEqual(expect.arrayContaining(['term-sit-bone', 'claim-groin', 'muscle-psoas']));
  });

  it('are found missing when they lead nowhere', async () => {
    const broken = smallPublication([
      { path: 'chapters/a.md', html: '<h1 id="section-a">A</h1><p><a href="#step-b">B</a></p>' },
    ]);
    const { links } = await epub.read(await epub.render(broken, builtSoFar()), broken);
    expect(links.filter(({ from }) => from === 'section-a')).toEqual([
      { from: 'section-a', to: undefined, label: 'B', where: 'OEBPS/section-a.xhtml' },
    ]);
  });

  it('lead from the marker of a note to the note of the same chapter and back', () => {
    const calf = files('muscle-calf.xhtml');
    expect(calf).toMatch(
      /href="#muscle-calf-user-content-fn-1" id="muscle-calf-user-content-fnref-1"[^>]* role="doc-noteref"/,
    );
    expect(calf).toMatch(/<aside id="muscle-calf-user-content-fn-1" epub:type="footnote" role="doc-footnote">/);
    expect(calf).toMatch(/<a href="#muscle-calf-user-content-fnref-1"[^>]* role="doc-backlink">Back<\/a>/);
    expect(files('symptom-groin.xhtml')).toContain('<aside id="user-content-fn-1"');
  });
});

describe('the contents list of the EPUB', () => {
  it('holds parts, their chapters and their sections, and no part for what comes before the body', () => {
    expect(outline(files('toc.xhtml'))).toEqual([
      '  Is this for you today?',
      '    Red: call now',
      '  The routine',
      '    Groin pain',
      '    Groin press',
      '    Which muscle ties your back to your leg?',
      '    Words',
      '    Calf & heel',
      '      What is done?',
    ]);
  });

  it('stands behind the pages that come first', () => {
    const order = [...files('content.opf').matchAll(/itemref idref="file-([^"]*)"/g)].map(([, file]) => file);
    expect(order.slice(0, 5)).toEqual([
      'cover.xhtml',
      'title-page.xhtml',
      'section-is-this-for-you-today.xhtml',
      'toc.xhtml',
      'symptom-groin.xhtml',
    ]);
  });

  it('names the landmarks', () => {
    const landmarks = [...files('toc.xhtml').matchAll(/<a epub:type="(\w+)" href="([^"]*)"/g)].map(
      ([, ...found]) => found,
    );
    expect(landmarks).toEqual([
      ['cover', 'cover.xhtml#cover'],
      ['titlepage', 'title-page.xhtml'],
      ['toc', '#toc'],
      ['bodymatter', 'section-is-this-for-you-today.xhtml'],
    ]);
  });
});

describe('the cover of the EPUB', () => {
  it('is the picture for shelves, and the first page, which describes it', async () => {
    const item =
      '<item id="file-fonts-cover.png" href="fonts/cover.png" media-type="image/png" properties="cover-image"/>';
    expect(files('content.opf')).toContain(item);
    expect(files('cover.xhtml')).toMatch(
      /<img src="fonts\/cover\.png" alt="Cover: A small guide\. [^"]+" role="doc-cover"\/>/,
    );
    const png = (await unzip(artifacts[0]?.bytes ?? new Uint8Array())).get('OEBPS/fonts/cover.png');
    expect(imageSize(png ?? new Uint8Array())).toMatchObject({ type: 'png', width: 1600, height: 2560 });
  });

  it('is left out of a book of another kind, which stays valid', async () => {
    const plain = smallPublication(smallPages.slice(1), [], { profile: 'book' });
    expect((await filesOf(plain))('content.opf')).not.toContain('cover');
    expect(await complaintsOf(plain)).toEqual([]);
  });
});

describe('a page of the EPUB', () => {
  const calf = files('muscle-calf.xhtml');

  it('says what it is and in which language', () => {
    expect(calf).toContain('lang="en" xml:lang="en"');
    expect(calf).toContain('<section epub:type="chapter" role="doc-chapter" aria-labelledby="muscle-calf">');
    expect(calf).toContain('<span lang="la" xml:lang="la">musculus</span>');
    expect(calf).toContain('<title>Calf &#x26; heel</title>');
  });

  it('keeps drawings and formulas in their namespaces, and the package says where they are', () => {
    expect(calf).toContain('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"');
    expect(calf).toContain('<linearGradient id="figure-calf-g"><stop offset="0" stop-color="#ddd"/>');
    expect(calf).toContain('<use xlink:href="#figure-calf-p" xmlns:xlink="http://www.w3.org/1999/xlink"/>');
    expect(calf).toContain('<math xmlns="http://www.w3.org/1998/Math/MathML">');
    expect(files('content.opf')).toContain(
      'href="muscle-calf.xhtml" media-type="application/xhtml+xml" properties="mathml svg"',
    );
  });

  it('shows tasks as signs and says what a heading cell heads', () => {
    expect(calf).toContain(
      '<li class="task-list-item">\u2611 pressed</li><li class="task-list-item">\u2610 walked</li>',
    );
    expect(calf).toContain('<th class="align-center" scope="col">Day</th><td/>');
    expect(calf).toContain('<th scope="row">1</th><td class="align-right">5 min</td>');
  });

  it('brings its image along', async () => {
    const all = await unzip(artifacts[0]?.bytes ?? new Uint8Array());
    const [, file = ''] = /<img src="([^"]*)" alt="A dot"\/>/.exec(files('symptom-groin.xhtml')) ?? [];
    expect(
      Buffer.from(all.get(`OEBPS/${file}`) ?? []).equals(
        publication.book.files.get('images/dot.png')?.bytes ?? Buffer.of(),
      ),
    ).toBe(true);
  });
});

describe('the EPUB of any other book', () => {
  const path = 'deep/size.md';
  const book = withDrawings(smallPublication([foreignPage], [], { language: 'de', ...onePart(path) }), {
    'images/drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>A</title></svg>',
    'images/wild.svg': '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  });

  it('is valid in any script, with notes named by words, and with a drawing as an image', async () => {
    expect(await complaintsOf(book)).toEqual([]);
    const page = (await filesOf(book))('section-size.xhtml');
    expect(page).toContain('alt="A drawing"/> <span class="missing-image">A wild drawing</span>');
    expect(page).toContain('<p dir="rtl" lang="he" xml:lang="he">');
    expect(page).toContain('href="https://example.org/a%20b?c=d&#x26;e=f"');
  });

  it('leads to a note named by a word', async () => {
    const { links } = await epub.read(await epub.render(book, builtSoFar()), book);
    expect(links.filter(({ from }) => from !== undefined).map(({ label, to }) => [label, to])).toEqual([
      ['1', 'section-size-section-size-fn--C3-A4'],
      ['back', 'section-size-section-size-fnref--C3-A4'],
    ]);
  });

  it('lists its chapters on the first level when it has no parts', async () => {
    expect(outline((await filesOf(book))('toc.xhtml'))).toEqual(['  Größe und 大きさ', '    אלף']);
  });
});

describe('a hostile page of the EPUB', () => {
  it('fetches nothing, from the network or from the disk, and leaves no file behind', async () => {
    await inFolder(async (folder) => {
      process.env['TMPDIR'] = folder;
      const secret = join(folder, 'secret.png');
      await writeFile(secret, 'a secret of this machine');
      const { address, requests, close } = await countingServer();
      const hostile = smallPublication([
        hostilePage([`${address}a.png`, pathToFileURL(secret).href, 'file:///etc/hostname', '../../etc/hostname']),
      ]);
      const [artifact] = await epub.render(hostile, builtSoFar());
      close();
      expect(requests()).toBe(0);
      expect(await lentFolders(folder)).toEqual([]);
      const all = await unzip(artifact?.bytes ?? new Uint8Array());
      const everything = Buffer.concat([...all.values()]).toString('latin1');
      expect(everything).not.toMatch(
        /a secret of this machine|127\.0\.0\.1|javascript:|file:|onclick|<script|etc\/hostname/,
      );
      expect(everything).toContain('A picture from elsewhere');
      expect(everything).toContain('&#x3C;%= process.exit(1) %>');
      expect(everything).toContain('href="mailto:a@example.org"');
      expect(await complaintsOf(hostile)).toEqual([]);
    });
  });
});

function onePart(path: string): Pick<Manifest, 'parts'> {
  return { parts: [{ title: 'All', files: [path], matter: 'body' }] };
}

function withDrawings(of: Publication, drawings: Readonly<Record<string, string>>): Publication {
  const images = Object.entries(drawings).map(([path, drawing]): [string, SourceFile] => {
    const image = { type: 'svg', width: 1, height: 1 };
    return [path, { path, bytes: Buffer.from(drawing), sha256: '', entry: 'file', image }];
  });
  return { ...of, book: { ...of.book, files: new Map(images) } };
}

async function filesOf(of: Publication): Promise<(name: string) => string> {
  const [artifact] = await epub.render(of, builtSoFar());
  const all = await unzip(artifact?.bytes ?? new Uint8Array());
  return (name) => new TextDecoder().decode(all.get(`OEBPS/${name}`));
}

async function complaintsOf(of: Publication): Promise<readonly string[]> {
  const [artifact] = await epub.render(of, builtSoFar());
  const { messages } = await EpubCheck.validate(artifact?.bytes ?? new Uint8Array());
  return messages.map(({ id, message, location }) => `${location?.path ?? ''} ${id} ${message}`);
}

/** The labels of the contents list, indented by their depth. */
function outline(page: string): readonly string[] {
  const [toc = ''] = page.split('<nav id="landmarks"');
  let depth = 0;
  return [...toc.matchAll(/<(\/?ol|a|span)\b[^>]*>([^<]*)/g)].flatMap(([, name, label = '']) => {
    if (name === 'ol') depth += 1;
    else if (name === '/ol') depth -= 1;
    else return [`${'  '.repeat(depth)}${label.replace('&#x26;', '&')}`];
    return [];
  });
}

async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'epub-test-'));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function lentFolders(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => name.startsWith('guide-epub-'));
}

async function countingServer() {
  let count = 0;
  const server = createServer((_, response) => {
    count += 1;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  const port = typeof at === 'object' && at !== null ? at.port : 0;
  return { address: `http://127.0.0.1:${port}/`, requests: () => count, close: () => server.close() };
}
