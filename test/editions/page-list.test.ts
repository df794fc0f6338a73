import { EpubCheck } from '@likecoin/epubcheck-ts';
import { describe, expect, it } from 'vitest';
import type { Artifact, Extract, PageText } from '../../pipeline/book.ts';
import { epub } from '../../pipeline/editions/epub/index.ts';
import { commonOrder } from '../../pipeline/editions/epub/page-list/common-order.ts';
import { pageSource } from '../../pipeline/printed-pages/page-source.ts';
import { unzip } from '../../pipeline/editions/epub/unzip.ts';
import { wordsIn } from '../../pipeline/printed-pages/words.ts';
import { builtSoFar, smallPublication } from './small-publication.ts';

/** A page of print; what opens on it is a chapter, unless its anchor says that only print has it. */
const page = (label: string, text: string, anchor?: string, beginsWithPicture = false): PageText => ({
  label,
  text,
  opened: anchor === undefined ? undefined : { kind: kinds[anchor] ?? 'chapter', anchor },
  beginsWithPicture,
});

const kinds: Readonly<Record<string, 'part' | 'list'>> = {
  'print-contents': 'list',
  'print-part-1': 'part',
  'print-index': 'list',
};

const long = 'You sit and it is held short, the author says. Then you stand, and it pulls at the low back.';

const times = (count: number): readonly string[] => Array.from({ length: count }, () => long);

const table = `<table><thead><tr><th>Day</th><th>What you do</th></tr></thead><tbody><tr><td>one</td><td>a walk in the park</td></tr><tr><td>two</td><td>a rest on the floor</td></tr></tbody></table>`;

const figure =
  '<figure id="figure-calf"><svg viewBox="0 0 1 1"></svg><figcaption>Figure 1. A calf.</figcaption></figure>';

/** What a chapter says below its title, and the pages that print has of it. The book is those of all, in this order. */
const chapters: Readonly<Record<string, { readonly html: string; readonly printed: readonly PageText[] }>> = {
  paragraph: {
    html: `<p>${long}</p>`,
    printed: [page('2', 'Title\nYou sit and it is held', 'section-paragraph'), page('3', `short, ${long.slice(31)}`)],
  },
  additions: {
    html: `<p>It goes with <a href="#section-start">the start</a> of each day.</p>${table}`,
    printed: [
      page('4', 'The routine · Muscle 1 of 1\nTitle\nIt goes with the start (page', 'section-additions'),
      page('5', '1) of each day.\nDay\nWhat you do\none\na walk in the park'),
      page('6', 'Day\nWhat you do\ntwo\na rest on the floor'),
    ],
  },
  signs: {
    html: `<p>${long} <em><a href="#section-start">Start here</a> then</em> “quoted words (in brackets)” end it.</p>`,
    printed: [
      page('7', `Title\n${long}`, 'section-signs'),
      page('8', 'Start here then'),
      page('9', '“quoted words'),
      page('10', '(in brackets)” end it.'),
    ],
  },
  moved: {
    html: `${figure}<p>${long}</p><p>What comes after it.</p>`,
    printed: [
      page('11', `Title\n${long}`, 'section-moved'),
      page('12', 'Figure 1. A calf.\nWhat comes after it.', undefined, true),
    ],
  },
  alone: {
    html: `<p>${long}</p><p><img src="images/dot.png" alt="A dot"></p><p>What comes after it.</p>`,
    printed: [
      page('13', `Title\n${long}`, 'section-alone'),
      page('14', '', undefined, true),
      page('15', 'What comes after it.'),
    ],
  },
  again: {
    html: times(60)
      .map((text) => `<p>${text}</p>`)
      .join(''),
    printed: [
      page('16', `Title\n${times(25).join('\n')}`, 'section-again'),
      page('17', times(35).join('\n')),
      page('18', ''),
    ],
  },
  shared: {
    html: `<p id="page-21">${long}</p>`,
    printed: [
      page('19', 'Contents\nCalf 6', 'print-contents'),
      page('20', 'Part 1\nThe routine', 'print-part-1'),
      page('21', `Title\n${long}`, 'section-shared'),
      page('22', 'Index\ncalf, 6', 'print-index'),
      page('23', ''),
    ],
  },
};

const publication = smallPublication([
  { path: 'chapters/start.md', html: '<h1 id="section-start">Start</h1><p>Read this first.</p>' },
  ...Object.entries(chapters).map(([name, { html }]) => ({
    path: `chapters/${name}.md`,
    html: `<h1 id="section-${name}">Title</h1>${html}`,
  })),
]);

const pdf: Extract = {
  edition: 'pdf',
  path: 'dist/small-guide.pdf',
  links: [],
  anchors: new Set(),
  text: '',
  metadata: { identity: '00112233445566778899aabbccddeeff' },
  pageTexts: [
    page('1', 'Start\nRead this first.', 'section-start'),
    ...Object.values(chapters).flatMap(({ printed }) => printed),
  ],
};

const artifacts = await epub.render(publication, { ...builtSoFar(), extracts: [pdf] });
const extract = await epub.read(artifacts, publication);
const files = await textsOf(artifacts);

async function textsOf([artifact]: readonly Artifact[]): Promise<ReadonlyMap<string, string>> {
  const found = await unzip(artifact?.bytes ?? new Uint8Array());
  const texts = [...found].filter(([name]) => /\.(opf|ncx|xhtml)$/.test(name));
  return new Map(texts.map(([name, bytes]) => [name.replace('OEBPS/', ''), new TextDecoder().decode(bytes)]));
}

/** A chapter of the finished EPUB with `[n]` for the marker of page n. */
const chapter = (name: string): string =>
  (files.get(`section-${name}.xhtml`) ?? '').replace(/<span id="page-([^"]*)"[^>]*>/g, '[$1]');

describe('the page list of the EPUB', () => {
  it('has a marker before the first word of each page of the PDF, within a paragraph too', () => {
    expect(chapter('paragraph')).toContain('[2]<h1 id="section-paragraph">');
    expect(chapter('paragraph')).toContain('it is held [3]short, the author');
  });

  it('leaves out what print alone has: the part above a title, page numbers, the head of a table that goes on', () => {
    expect(chapter('additions')).toContain('the start</a> [5]of each day');
    expect(chapter('additions')).toContain('<tr><td>[6]two</td>');
  });

  it('begins a page outside of the link, the emphasis and the brackets that its first word opens', () => {
    expect(chapter('signs')).toContain('[8]<em><a ');
    expect(chapter('signs')).toContain('[9]“quoted words [10](in brackets)”');
  });

  it('begins a page before its picture, which print may have moved over the text', () => {
    expect(chapter('moved')).toContain('[12]<figure');
  });

  it('begins a page of nothing but a picture before that', () => {
    expect(chapter('alone')).toMatch(/<p>\[14\]<img [^>]*><\/p><p>\[15\]What/);
  });

  it('tells pages apart that say the same over and over', () => {
    const [before = ''] = chapter('again').split('[17]');
    expect(before.split('You sit')).toHaveLength(26);
  });

  it('leads to a page without words where the next one begins, and to no list that only print has', () => {
    const entries = extract.pageList?.map(({ label, marker, announced }) => [label, marker, announced]) ?? [];
    expect(entries.slice(0, 2)).toEqual([
      ['1', 'page-1', ' Page 1. '],
      ['2', 'page-2', ' Page 2. '],
    ]);
    expect(entries.slice(-4)).toEqual([
      ['17', 'page-17', ' Page 17. '],
      ['18', 'page-21-', ' Page 21. '],
      ['20', 'page-21-', ' Page 21. '],
      ['21', 'page-21-', ' Page 21. '],
    ]);
  });

  it('takes no id that the book has', () => {
    expect(chapter('shared')).toContain('<p id="page-21">');
    expect(extract.pageMarkers?.at(-1)).toBe('page-21-');
  });

  it('is the same for older reading systems, where roman numbers stand before the others', () => {
    expect(extract.oldPageList).toEqual(extract.pageList?.map(({ label, marker }) => ({ label, marker })));
    expect(files.get('toc.ncx')).toContain('type="normal" value="21"');
  });

  it('names the file that its pages are of, and the features of a page list', () => {
    const source = 'urn:uuid:00112233-4455-8677-8899-aabbccddeeff';
    expect(files.get('content.opf')).toContain(`<meta property="pageBreakSource">${source}</meta>`);
    expect(files.get('content.opf')).toContain(`<dc:source id="pages">${source}</dc:source>`);
    expect(files.get('content.opf')).toMatch(/pageBreakMarkers[\s\S]*pageNavigation/);
  });

  it('has no error and no warning for epubcheck-ts', async () => {
    const { messages } = await EpubCheck.validate(artifacts[0]?.bytes ?? new Uint8Array());
    expect(messages.filter(({ severity }) => !['info', 'usage'].includes(severity))).toEqual([]);
  });

  it('is not there without a PDF, nor are its features', async () => {
    const plain = await epub.render(publication, builtSoFar());
    expect(await epub.read(plain, publication)).not.toHaveProperty('pageList');
    for (const text of (await textsOf(plain)).values())
      expect(text).not.toMatch(/pageBreak|pageNavigation|page-list|pageList/);
  });
});

describe('the words of a text', () => {
  it('are the same in print, which breaks, joins and parts letters in its own way', () => {
    expect(wordsIn('A hand’s width, co\u00adoper\u00adate: ﬁrst.')).toEqual(wordsIn("a hand's width cooperate first"));
    expect(wordsIn('well-\nbeing')).toEqual(wordsIn('well-being'));
    expect(wordsIn('腰の 痛み')).toEqual(wordsIn('腰の痛み'));
    expect(wordsIn('שלום, עולם')).toEqual(['שלום', 'עולם']);
  });
});

describe('the source of the pages', () => {
  it('is a UUID of version 8, and none where the file has no identity', () => {
    expect(pageSource('ffffffffffffffffffffffffffffffff')).toBe('urn:uuid:ffffffff-ffff-8fff-8fff-ffffffffffff');
    expect(pageSource('')).toBeUndefined();
  });
});

describe('the common order of two texts', () => {
  const words = (text: string) => text.split(' ');

  it('is the longest run of words that both have in the same order', () => {
    const pairs = commonOrder(words('a b c d e'), words('x a c b d e y'));
    expect(pairs).toHaveLength(4);
    expect(pairs.at(-1)).toEqual({ at: 4, atTo: 5 });
    expect(commonOrder([], words('a'))).toEqual([]);
    expect(commonOrder(words('a b'), words('c d'))).toEqual([]);
  });

  it('gives up on texts that differ in too much', () => {
    const many = (sign: string) => Array.from({ length: 2000 }, (_one, index) => `${sign}${index}`);
    expect(commonOrder([...many('a'), 'same'], [...many('b'), 'same'])).toEqual([]);
  });
});
