import { EpubCheck } from '@likecoin/epubcheck-ts';
import { describe, expect, it } from 'vitest';
import type { Publication } from '../../pipeline/book.ts';
import { epub } from '../../pipeline/editions/epub/index.ts';
import { unzip } from '../../pipeline/editions/epub/unzip.ts';
import { smallPages } from './small-pages.ts';
import { builtSoFar, smallPublication } from './small-publication.ts';

const glossary = 'chapters/glossary.md';
const publication: Publication = {
  ...smallPublication(smallPages, [], {
    profile: 'book',
    parts: [
      { title: 'All', files: smallPages.map(({ path }) => path).filter((path) => path !== glossary), matter: 'body' },
      { title: 'Back', files: [glossary], matter: 'back' },
    ],
  }),
  index: [
    { heading: 'hip bender', places: [], subs: [], see: ['iliopsoas'], seeAlso: [] },
    {
      heading: 'iliopsoas',
      places: [
        {
          anchor: 'muscle-iliopsoas',
          title: 'Which muscle ties your back to your leg?',
          extent: 'chapter',
          isMain: true,
        },
        { anchor: 'section-is-this-for-you-today.call-now', title: 'Red: call now', extent: 'point', isMain: false },
      ],
      subs: [
        {
          heading: 'Groin pain',
          places: [{ anchor: 'symptom-groin', title: 'Groin pain', extent: 'point', isMain: false }],
        },
      ],
      see: [],
      seeAlso: ['hip bender'],
    },
  ],
};
const artifacts = await epub.render(publication, builtSoFar());
const bytes = artifacts[0]?.bytes ?? new Uint8Array();
const files = await unzip(bytes);
const file = (name: string): string => new TextDecoder().decode(files.get(`OEBPS/${name}`));

describe('the back of the EPUB', () => {
  it('is valid', async () => {
    expect((await EpubCheck.validate(bytes)).messages).toEqual([]);
  });

  it('has an index whose places are links named by chapter and section', () => {
    const index = file('index.xhtml');
    expect(index).toContain('<section epub:type="index" role="doc-index" aria-labelledby="back-index">');
    expect(index).toContain(
      '<strong><a href="muscle-iliopsoas.xhtml#muscle-iliopsoas" epub:type="index-locator">Which muscle ties your back to your leg?</a></strong>',
    );
    expect(index).toContain('>Is this for you today? – Red: call now</a>');
    expect(index).toContain('Groin pain: <a href="symptom-groin.xhtml#symptom-groin"');
    expect(index).toContain('<em>See</em> <a href="#back-index-2" epub:type="index-xref-preferred">iliopsoas</a>');
    expect(index).toContain('<em>See also</em> <a href="#back-index-1" epub:type="index-xref-related">hip bender</a>');
  });

  it('is listed in both contents, last', () => {
    expect(file('toc.xhtml')).toMatch(/<a href="index\.xhtml">Index<\/a><\/li><\/ol><\/nav>/);
    expect(file('toc.ncx')).toMatch(
      /<text>Index<\/text>\s*<\/navLabel>\s*<content src="index\.xhtml"\/>\s*<\/navPoint>\s*<\/navMap>/,
    );
  });

  it('has a glossary that says so, and links to it that can be shown in place', () => {
    expect(file('section-glossary.xhtml')).toContain('<section epub:type="glossary" role="doc-glossary"');
    expect(file('section-glossary.xhtml')).toContain(
      '<p class="entry-name" epub:type="glossterm" role="term">sit bone</p><p epub:type="glossdef" role="definition">',
    );
    expect(file('symptom-groin.xhtml')).toMatch(
      /href="section-glossary\.xhtml#term-sit-bone"[^>]* epub:type="glossref" role="doc-glossref"/,
    );
    expect(file('toc.xhtml')).toContain('<a epub:type="glossary" href="section-glossary.xhtml">Words</a>');
  });

  it('adds no link of its own to those of the chapters', async () => {
    const { links } = await epub.read(artifacts, publication);
    expect(links.filter(({ where, from }) => where.endsWith('index.xhtml') && from !== undefined)).toEqual([]);
    expect(links.filter(({ to }) => to === undefined)).toEqual([]);
  });
});
