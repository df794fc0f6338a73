import { describe, expect, it } from 'vitest';
import type { Publication } from '../../pipeline/book.ts';
import { epub } from '../../pipeline/editions/epub/index.ts';
import { conditions, epubSound } from '../../pipeline/proofs/epub-sound.ts';
import { proofs } from '../../pipeline/proofs/index.ts';
import { smallPages } from '../editions/small-pages.ts';
import { builtSoFar, smallPublication, type SmallPage } from '../editions/small-publication.ts';
import { plantInEpub, type SpoiltEpub } from './plant-in-epub.ts';

const heel: SmallPage = {
  path: 'muscles/heel.md',
  html: `<h1 id="muscle-heel">Heel</h1>
<p>A <i lang="la">musculus</i>.<sup><a href="#fn-1" id="fnref-1" data-footnote-ref>1</a></sup></p>
<math alttext="x is 2"><mi>x</mi><mo>=</mo><mn>2</mn></math>
<section class="footnotes" data-footnotes><h2 id="notes">Notes</h2><ol><li id="fn-1"><p>Note. <a href="#fnref-1" data-footnote-backref>Back</a></p></li></ol></section>`,
};

const place = { anchor: 'muscle-heel', title: 'Heel', extent: 'chapter', isMain: true } as const;
const publication: Publication = {
  ...smallPublication([...smallPages, heel]),
  index: [{ heading: 'heel', places: [place], subs: [], see: [], seeAlso: [] }],
};
const [artifact] = await epub.render(publication, builtSoFar());
const bytes = artifact?.bytes ?? new Uint8Array();

async function findingsOf(spoilt: Uint8Array, book = publication): Promise<readonly string[]> {
  const file = { path: 'small-guide.epub', mediaType: 'application/epub+zip', bytes: spoilt };
  return [...epubSound.run([await epub.read([file], book)], book)].map(({ reason, note }) => `${reason}. ${note}`);
}

/** A fault: `from` becomes `to` in a file. */
const swap =
  (name: string, from: string | RegExp, to: string) =>
  ({ rewrite }: SpoiltEpub): void =>
    rewrite(name, (text) => text.replace(from, to));

const [groin, toc, opf, css] = ['symptom-groin.xhtml', 'toc.xhtml', 'content.opf', 'style.css'] as const;
const marker = '<span epub:type="pagebreak" role="doc-pagebreak" id="page-1"/>';
const pageList = (entries: string): string =>
  `<nav epub:type="page-list" role="doc-pagelist" hidden="hidden"><ol>${entries}</ol></nav></body>`;
const entry = '<li><a href="step-groin.xhtml#step-groin">1</a></li>';

/** A fault for every condition, and what is said of it. */
const planted: readonly (readonly [string, string, (spoilt: SpoiltEpub) => void])[] = [
  ['media-type-first', 'Unexpected first file `mimetype`', ({ compressAll }) => compressAll()],
  ['names-safe', 'name `OEBPS/größe.css`', ({ replace }) => replace('OEBPS/größe.css', new Uint8Array())],
  ['well-formed', 'symptom-groin.xhtml: Unexpected XML', swap(groin, '</h1>', '')],
  ['well-formed', 'symptom-groin.xhtml: Unexpected XML', swap(groin, 'Groin pain</h1>', 'Groin&nbsp;pain</h1>')],
  ['well-formed', 'there is no such file', ({ replace }) => replace(`OEBPS/${groin}`, undefined)],
  ['well-formed', 'not UTF-8', ({ replace }) => replace(`OEBPS/${groin}`, Buffer.from([0x3c, 0xff]))],
  ['book-size', 'expected at most 20000000', ({ replace }) => replace('OEBPS/big.css', new Uint8Array(21_000_000))],
  ['files-listed', 'file `OEBPS/more.css`', ({ replace }) => replace('OEBPS/more.css', new Uint8Array())],
  ['files-listed', 'entry `OEBPS/gone.css`', swap(opf, 'href="style.css"', 'href="gone.css"')],
  [
    'files-listed',
    'listed twice',
    swap(opf, '<item id="ncx"', '<item id="more" href="style.css" media-type="text/css"/><item id="ncx"'),
  ],
  ['pages-in-order', 'page out of the reading order', swap(opf, /<itemref idref="file-step-groin.xhtml"\/>/, '')],
  ['pages-in-order', 'Unexpected `gone`', swap(opf, 'idref="file-step-groin.xhtml"', 'idref="gone"')],
  ['pages-in-order', 'beside the reading order', swap(opf, '<itemref ', '<itemref linear="no" ')],
  [
    'media-types',
    'media type `image/gif`, expected `image/png`',
    swap(opf, 'media-type="image/png"', 'media-type="image/gif"'),
  ],
  ['properties', 'properties “”, expected “svg”', swap(opf, 'properties="svg"', '')],
  ['identity', 'title “Another”', swap(opf, '>A small guide<', '>Another<')],
  ['identity', 'without a lasting identifier', swap(opf, 'urn:uuid:', '')],
  ['identity', 'time of change “2001-01-01T00:00:00Z”', swap(opf, '2026-11-22T00', '2001-01-01T00')],
  ['identity', 'language “de”', swap(opf, '>en</dc:language>', '>de</dc:language>')],
  ['metadata-filled', 'empty `dc:rights`', swap(opf, '>CC BY 4.0<', '><')],
  ['metadata-filled', 'about `#gone`', swap(opf, 'refines="#title"', 'refines="#gone"')],
  [
    'accessibility-told',
    'silence about `accessibilitySummary`',
    swap(opf, 'schema:accessibilitySummary', 'schema:other'),
  ],
  ['accessibility-told', 'silence about `alternativeText`', swap(opf, '>alternativeText<', '>other<')],
  ['accessibility-told', 'word about `alternativeText`', swap(groin, ' alt="A dot"', ' alt=""')],
  ['accessibility-told', 'silence about `index`', swap(opf, '>index<', '>other<')],
  [
    'accessibility-told',
    'what is enough to read',
    swap(
      opf,
      '>textual</meta>\n<meta property="schema:accessibilityF',
      '>auditory</meta>\n<meta property="schema:accessibilityF',
    ),
  ],
  [
    'accessibility-told',
    'Unexpected modes “textual”',
    swap(opf, '<meta property="schema:accessMode">visual</meta>', ''),
  ],
  ['claims', 'claim “none” as `schema:accessibilityHazard`', swap(opf, '>unknown<', '>none<')],
  ['claims', 'claim “AA”', swap(opf, '</metadata>', '<meta property="dcterms:conformsTo">AA</meta></metadata>')],
  ['page-features', 'word about `pageNavigation`', swap(opf, '>unlocked<', '>pageNavigation<')],
  ['page-features', 'silence about `pageBreakSource`', swap(toc, '</body>', pageList(entry))],
  ['contents-complete', 'expected “Groin press”', swap(toc, '>Groin press</a>', '>Other</a>')],
  ['contents-complete', 'expected “Groin press”', swap(toc, 'href="step-groin.xhtml"', 'href="muscle-heel.xhtml"')],
  [
    'contents-complete',
    '“More” in the contents',
    swap(
      toc,
      /(<nav epub:type="landmarks"|<nav id="landmarks")/,
      '<nav epub:type="toc" role="doc-toc"><ol><li><a href="#toc">More</a></li></ol></nav>$1',
    ),
  ],
  ['contents-parts', 'parts “The way”', swap(toc, '<span>The routine', '<span>The way')],
  ['contents-seen', 'hidden contents list', swap(toc, '<nav id="toc"', '<nav hidden="hidden" id="toc"')],
  ['landmarks', 'without `bodymatter`', swap(toc, '<a epub:type="bodymatter"', '<a')],
  ['old-contents', 'expected “Groin press”', swap('toc.ncx', '>Groin press<', '>Other<')],
  ['old-contents', 'expected “Groin press”', swap('toc.ncx', 'src="step-groin.xhtml"', 'src="muscle-heel.xhtml"')],
  ['page-list', 'marker `OEBPS/symptom-groin.xhtml#page-1`', swap(groin, '</h1>', `</h1><p>${marker}A</p>`)],
  ['page-list', 'entry `OEBPS/step-groin.xhtml#step-groin`', swap(toc, '</body>', pageList(entry))],
  ['page-list-labels', 'second page 1', swap(toc, '</body>', pageList(entry + entry))],
  ['page-list-labels', 'page without a number', swap(toc, '</body>', pageList('<li><a href="#toc"></a></li>'))],
  ['page-title', 'title “Other” of the page', swap(groin, '<title>Groin pain', '<title>Other')],
  ['one-title', '2 headings of the first level', swap('step-groin.xhtml', '<p>', '<h1>More</h1><p>')],
  [
    'heading-levels',
    'heading “The main point” of level 4',
    swap(groin, /(<\/?h)2( class="key-point-title")?>/g, '$14>'),
  ],
  ['page-language', 'language “de”', swap(groin, 'lang="en" xml:lang="en"', 'lang="de" xml:lang="de"')],
  ['language-tags', 'language “la” and “l_a”', swap('muscle-heel.xhtml', 'xml:lang="la"', 'xml:lang="l_a"')],
  ['types-known', 'type “chaptre”', swap(groin, 'epub:type="chapter"', 'epub:type="chaptre"')],
  ['types-and-roles', 'role “doc-part” of a `chapter`', swap(groin, 'role="doc-chapter"', 'role="doc-part"')],
  ['ids-unique', 'second `symptom-groin`', swap('step-groin.xhtml', 'id="step-groin"', 'id="symptom-groin"')],
  [
    'ids-named',
    'Unexpected `gone` that is nowhere',
    swap(groin, 'aria-labelledby="symptom-groin"', 'aria-labelledby="gone"'),
  ],
  ['ways', 'way to `muscle-iliopsoas.xhtml#muscle-iliopsoaz`', swap(groin, '#muscle-iliopsoas"', '#muscle-iliopsoaz"')],
  ['ways', 'way to `fonts/gone.png`', swap(groin, /src="fonts\/[^"]*"/, 'src="fonts/gone.png"')],
  ['ways', 'way to `%`', swap(groin, 'href="muscle-iliopsoas.xhtml#muscle-iliopsoas"', 'href="%"')],
  [
    'ways-seen',
    'way to the hidden `muscle-iliopsoas`',
    swap('muscle-iliopsoas.xhtml', '<section ', '<section hidden="hidden" '),
  ],
  ['picture-described', 'description “” of `fonts/', swap(groin, ' alt="A dot"', '')],
  ['picture-described', 'description “dot.png”', swap(groin, ' alt="A dot"', ' alt="dot.png"')],
  ['drawing-described', 'drawing without a name', swap(groin, / aria-label="A chain[^"]*"/, '')],
  ['formula-described', 'formula without words', swap('muscle-heel.xhtml', / alttext="[^"]*"/, '')],
  [
    'picture-size',
    'expected at most 1500000',
    ({ replace }) => replace('OEBPS/fonts/cover.png', Buffer.concat([png(9, 9), Buffer.alloc(1_600_000)])),
  ],
  ['cover', 'cover of 9 by 9 pixels', ({ replace }) => replace('OEBPS/fonts/cover.png', png(9, 9))],
  ['cover', '0 covers for shelves and 1 in the book', swap(opf, ' properties="cover-image"', '')],
  ['header-scope', '“Goal” without `scope`', swap('step-groin.xhtml', '<th scope="row">Goal', '<th>Goal')],
  ['header-words', 'empty header cell', swap('step-groin.xhtml', '>Goal<', '><')],
  ['table-rows', 'table without a body', swap('step-groin.xhtml', /<\/?tbody>/g, '')],
  ['note-there', 'way to the note `muscle-heel`', swap('muscle-heel.xhtml', /href="#fn-1"/, 'href="#muscle-heel"')],
  ['note-back', 'note `fn-1` without a way back', swap('muscle-heel.xhtml', /href="#fnref-1"/, 'href="#muscle-heel"')],
  ['note-space', 'space before the mark of a note', swap('muscle-heel.xhtml', '.<sup>', '. <sup>')],
  ['colours-free', 'colour of `body`', swap(css, 'line-height: 1.5;', 'color: #000;')],
  ['colours-free', 'colour of a `p`', swap(groin, '<p>', '<p style="background:#fff">')],
  [
    'nothing-hidden',
    'hiding of `.caution`',
    (spoilt) => spoilt.rewrite(css, (text) => `${text}\n.caution { opacity: 0; }`),
  ],
  ['selectors-once', 'second rule for `p`', (spoilt) => spoilt.rewrite(css, (text) => `${text}\np { margin: 0 }`)],
  [
    'fonts-there',
    'font `Comic Sans` that is not in the book',
    swap(css, "font-family: 'Source Serif 4', serif", "font-family: 'Comic Sans', serif"),
  ],
  [
    'fonts-there',
    'way to `https://example.org/a.woff2`',
    swap(css, /url\('[^']*'\)/, "url('https://example.org/a.woff2')"),
  ],
  ['fonts-there', 'without bold letters', swap(css, /font-weight:\s*700/g, 'font-weight:400')],
  ['page-says', 'empty page', swap('step-groin.xhtml', /<body[\s\S]*<\/body>/, '<body></body>')],
  ['nothing-empty', 'empty `p`', swap('step-groin.xhtml', '<p>', '<p></p><p>')],
  ['page-size', 'expected at most 300000', swap(groin, '</h1>', `</h1><!--${'a'.repeat(300_000)}-->`)],
  ['nothing-runs', '`script`', swap(groin, '</h1>', '</h1><script></script>')],
  ['nothing-runs', '`onclick`', swap(groin, '<p>', '<p onclick="alert(1)">')],
  [
    'nothing-runs',
    '`javascript:alert(1)`',
    swap(groin, 'href="muscle-iliopsoas.xhtml#muscle-iliopsoas"', 'href="javascript:alert(1)"'),
  ],
  [
    'nothing-remote',
    'request for `https://example.org/a.png`',
    swap(groin, /src="fonts\/[^"]*"/, 'src="https://example.org/a.png"'),
  ],
  ['nothing-remote', 'request for `url(//example.org/a)`', swap(groin, ' fill="#fff"', ' fill="url(//example.org/a)"')],
];

describe('the proof that an EPUB is sound', () => {
  it('is one of the proofs, and finds nothing in a finished EPUB', async () => {
    expect(proofs).toContain(epubSound);
    expect(await findingsOf(bytes)).toEqual([]);
  });

  it('has a planted fault for every condition', () => {
    const ids = new Set([...planted.map(([id]) => id), 'letters-there']);
    expect(conditions.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each(planted)('%s: says “%s”', async (id, message, plant) => {
    const findings = await findingsOf(plantInEpub(bytes, plant));
    expect(findings.filter((finding) => finding.includes(`\`${id}\``)).join('\n')).toContain(message);
  });

  it('letters-there: says which letter the fonts lack', async () => {
    const covers = (codePoint: number): boolean => codePoint !== 0x47;
    const findings = await findingsOf(bytes, { ...publication, book: { ...publication.book, covers } });
    expect(findings.join('\n')).toContain('Unexpected letter “G”');
  });

  it('asks for the claims that `guide.yaml` makes', async () => {
    const claims = { pdfUa: false, conformsTo: 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA', certifiedBy: 'A. Person' };
    const manifest = { ...publication.book.manifest, claims };
    const claiming = { ...publication, book: { ...publication.book, manifest } };
    expect((await findingsOf(bytes, claiming)).join('\n')).toContain('claim “” as `dcterms:conformsTo`');
    const [made] = await epub.render(claiming, builtSoFar());
    expect(await findingsOf(made?.bytes ?? bytes, claiming)).toEqual([]);
  });

  it('tells three faults of a sort and counts the rest', async () => {
    const events = '<p onclick="a">a</p>'.repeat(4);
    const findings = await findingsOf(plantInEpub(bytes, swap('step-groin.xhtml', '</h1>', `</h1>${events}`)));
    expect(findings).toHaveLength(3);
    expect(findings[0]).toMatch(/There are 4 of this sort\.$/);
  });
});

/** The beginning of a PNG of that size. */
function png(width: number, height: number): Buffer {
  const bytes = Buffer.from('89504e470d0a1a0a0000000d4948445200000000000000000802000000', 'hex');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}
