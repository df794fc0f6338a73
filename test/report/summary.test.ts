import { describe, expect, it } from 'vitest';
import { dateAdvice, withEditionDate } from '../../pipeline/edition-date.ts';
import { assemble } from '../../pipeline/build.ts';
import { summary } from '../../pipeline/report/summary.ts';
import { sourceFile } from '../../pipeline/source-file.ts';
import { guide } from '../command-line.ts';
import { manuscriptFolder } from '../manuscript-folder.ts';

const lenient = {
  'guide.yaml':
    'title: A\nprofile: health-guide\nrules: { plain-words: off, orphan: warning, order: off, imprint: warning }\nchapters: [a.md]\n',
  'a.md': '# A\n\n<!-- guide-allow heading-levels: a test -->\n\n#### Deep\n',
};

describe('the summary of a run', () => {
  it('tells what the book asks to be spared', () => {
    expect(summary([], { lowered: [], allowances: 0 })).toBe('0 errors, 0 warnings');
    expect(summary([], { lowered: ['plain-words', 'orphan'], allowances: 1 })).toBe(
      '0 errors, 0 warnings; 2 rules lowered in guide.yaml: plain-words, orphan; 1 allowance in use',
    );
  });

  it('counts rules that are milder than usual, and no locked ones', async () => {
    const folder = await manuscriptFolder(lenient);
    const { out } = await guide('check', folder);
    expect(out).toMatch(/; 2 rules lowered in guide\.yaml: plain-words, imprint; 1 allowance in use\n$/);
    const json = JSON.parse((await guide('check', folder, '--format', 'json')).out);
    expect(json).toMatchObject({ lowered: ['plain-words', 'imprint'], allowances: 1 });
    const { runs } = JSON.parse((await guide('check', folder, '--format', 'sarif')).out);
    expect(runs[0].properties).toEqual({ lowered: ['plain-words', 'imprint'], allowances: 1 });
  });

  it('puts the file that could not be read first, and what follows from it nowhere', async () => {
    const bomb = 'a: &a [x]\nb: [*a, *a]\n';
    const chapter = '# A\n\nA [disc](term:disc).[](claim:one)\n\n::nothing\n';
    const folder = await manuscriptFolder({ ...lenient, 'a.md': chapter, 'claims.yaml': bomb });
    const { messages } = JSON.parse((await guide('check', folder, '--format', 'json')).out);
    expect(messages[0]).toMatchObject({ rule: 'yaml-valid', line: 2, column: 5 });
    expect(messages.map(({ rule }: { rule: string }) => rule)).not.toContain('target-exists');
    expect(messages.map(({ rule }: { rule: string }) => rule)).toContain('directive-known');
  });
});

describe('the date of an edition', () => {
  const { manifest } = assemble({
    folder: '.',
    files: new Map([['guide.yaml', sourceFile('guide.yaml', new TextEncoder().encode('title: A\nchapters: []\n'))]]),
  });

  it('is that of SOURCE_DATE_EPOCH when guide.yaml names none', () => {
    expect(withEditionDate({ ...manifest, isDated: false }, '1700000000').date).toBe('2023-11-14');
    expect(withEditionDate({ ...manifest, isDated: true, date: '2026-11-22' }, '1700000000').date).toBe('2026-11-22');
  });

  it('is told when it says nothing', () => {
    const undated = { ...manifest, isDated: false, date: '2000-01-01' };
    expect(dateAdvice(withEditionDate(undated, 'now'))).toBe('guide.yaml names no date: editions say 2000-01-01');
    expect(dateAdvice({ ...undated, isDated: true })).toBeUndefined();
  });
});
