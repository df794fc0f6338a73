import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { joinGlyphs, type Widths } from '../../../pipeline/editions/pdf/finishing/join-glyphs.ts';
import { markContent } from '../../../pipeline/editions/pdf/finishing/mark-content.ts';
import { writeFile } from '../../../pipeline/editions/pdf/finishing/writing/write-file.ts';

/** Every glyph is half as wide as the font is high. */
const half: Widths = () => 500;

const joined = (...lines: readonly string[]): readonly string[] =>
  joinGlyphs(Buffer.from(lines.join('\n')), (font) => (font === 'F9' ? half : undefined)).split('\n');

describe('the glyphs of a line', () => {
  it('are one operator when each stands where the one before it ends', () => {
    expect(joined('BT', '/F9 16 Tf', '<007D> Tj', '8 0 Td <00e6> Tj', '8.0 0 Td <0041> Tj', 'ET', 'q')).toEqual([
      'BT',
      '/F9 16 Tf',
      '<007D00e60041> Tj',
      'ET',
      'q',
    ]);
  });

  it('keep the places to which letters were moved, without adding up what is rounded', () => {
    const steps = Array.from({ length: 6 }, () => '8.0052 0 Td <0041> Tj');
    expect(joined('/F9 16 Tf', '<0041> Tj', '7 0 Td <0042> Tj', ...steps, 'ET')).toEqual(
      ['/F9 16 Tf', '[<0041>63<0042004100410041>-1<004100410041>] TJ', 'ET'].map((line) =>
        line.startsWith('[') ? expect.stringMatching(/^\[<0041>6[23]<0042(?:0041|>-1<)+>\] TJ$/) : line,
      ),
    );
  });

  it('go on where the last one stood', () => {
    expect(joined('/F9 16 Tf', '<0041> Tj', '8 0 Td <0042> Tj', '3 5 Td <0043> Tj', 'ET')).toEqual([
      '/F9 16 Tf',
      '<00410042> Tj',
      '8 0 Td',
      '3 5 Td <0043> Tj',
      'ET',
    ]);
  });

  it('are counted in hexadecimal digits of either case', () => {
    const widths: Widths = (glyph) => (glyph === 0x7d ? 250 : 500);
    const lines = ['/F9 16 Tf', '<007D> Tj', '4 0 Td <007d> Tj', '4 0 Td <0041> Tj', 'ET'].join('\n');
    expect(joinGlyphs(Buffer.from(lines), () => widths)).toContain('<007D007d0041> Tj');
  });

  it('stay as they are in a font whose widths are not known, and where letters are stretched', () => {
    const unknown = ['/F1 16 Tf', '<0041> Tj', '8 0 Td <0042> Tj', 'ET'];
    expect(joined(...unknown)).toEqual(unknown);
    const stretched = ['/F9 16 Tf', '90 Tz', '<0041> Tj', '8 0 Td <0042> Tj', 'ET'];
    expect(joined(...stretched)).toEqual(stretched);
  });
});

describe('the content of a page', () => {
  const mark = (content: readonly string[], starts: readonly number[]) =>
    markContent(content.join('\n'), { withoutHead: false, itemStarts: new Set(starts), nextRun: 7 });

  it('has a label where something is painted before a list item begins, and only there', () => {
    const { content, labels } = mark(
      [
        'BT',
        '<0031> Tj',
        'ET',
        '0 g',
        '/NonStruct <</MCID 3 >>BDC',
        'BT',
        'ET',
        'EMC',
        '1 1 m',
        '2 2 3 3 4 4 c',
        'f',
        '/P <</MCID 4 >>BDC',
        'BT',
        'ET',
        'EMC',
      ],
      [3, 4],
    );
    expect(labels).toEqual([
      { id: 7, before: 3, isText: true },
      { id: 8, before: 4, isText: false },
    ]);
    expect(content).toContain('/Lbl <</MCID 7 >>BDC\nBT\n<0031> Tj\nET\nEMC');
    expect(mark(['BT', 'ET', 'Q', '/P <</MCID 3 >>BDC', 'BT', 'ET', 'EMC'], [3]).labels).toEqual([]);
    expect(mark(['0 0 9 9 re', 'f', '/P <</MCID 3 >>BDC', 'BT', 'ET', 'EMC'], [3]).labels).toEqual([]);
  });

  it('counts a run of lines only as no content', () => {
    const { content, lines } = mark(
      ['/TD <</MCID 2 >>BDC', '0 0 9 1 re', 'f', 'EMC', '/TD <</MCID 3 >>BDC', 'BT', 'ET', 'EMC'],
      [],
    );
    expect(lines).toEqual([2]);
    expect(content.split('\n')[0]).toBe('/Artifact BMC');
  });
});

describe('the writer of files', () => {
  async function twoPictures(first: string, second: string): Promise<PDFDocument> {
    const document = await PDFDocument.create();
    const { context } = document;
    const pictures = [first, second].map((bytes) =>
      context.register(PDFRawStream.of(context.obj({ Subtype: 'Image' }), new TextEncoder().encode(bytes))),
    );
    context.register(context.obj({ Unused: true }));
    document.catalog.set(PDFName.of('Pictures'), context.obj(pictures));
    document.addPage([100, 200]);
    document.setTitle('Wörter (einige) \\ und mehr');
    return PDFDocument.load(writeFile(document), { updateMetadata: false });
  }

  it('writes what the catalog leads to, and nothing else', async () => {
    const document = await twoPictures('one', 'two');
    expect(document.getTitle()).toBe('Wörter (einige) \\ und mehr');
    expect(document.getPage(0).getSize()).toEqual({ width: 100, height: 200 });
    const all = document.context.enumerateIndirectObjects().map(([, object]) => String(object));
    expect(all.join()).not.toContain('Unused');
    expect(all.filter((object) => object.includes('/Image'))).toHaveLength(2);
  });

  it('writes a picture once that is there twice', async () => {
    const document = await twoPictures('same', 'same');
    const all = document.context.enumerateIndirectObjects().map(([, object]) => String(object));
    expect(all.filter((object) => object.includes('/Image'))).toHaveLength(1);
  });
});
