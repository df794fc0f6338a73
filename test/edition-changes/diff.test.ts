import { describe, expect, it } from 'vitest';
import { guide } from '../command-line.ts';
import { manuscriptFolder } from '../manuscript-folder.ts';

const fact = (kind: string, id: string, weight: string, text: string, page?: string) => ({
  kind,
  id,
  label: `The ${id}`,
  class: weight,
  text: text.repeat(64),
  ...(page === undefined ? {} : { page }),
});

const record = (edition: string, targets: readonly unknown[]) =>
  JSON.stringify({ format: 1, title: 'A', edition, date: '2026-11-22', targets });

const then = record('0.1', [
  fact('step', 'calf', 'procedure', 'a', '12'),
  fact('section', 'why', 'wording', 'a', '3'),
  fact('section', 'clots', 'safety', 'a', '4'),
  fact('caution', 'nerve', 'safety', 'a', '9'),
  fact('claim', 'same', 'evidence', 'a', '40'),
]);
const now = record('0.2', [
  fact('step', 'calf', 'procedure', 'b', '13'),
  fact('section', 'why', 'wording', 'b', '3'),
  fact('section', 'clots', 'wording', 'b'),
  fact('claim', 'same', 'evidence', 'a', '41'),
  fact('source', 'trial', 'evidence', 'a', '50'),
]);

/** Runs `guide diff` over two records, the folder left out of what it printed. */
async function diffOf(files: Record<string, string>, ...words: readonly string[]) {
  const folder = await manuscriptFolder(files);
  const { code, out, error } = await guide('diff', `${folder}/old.json`, `${folder}/new.json`, ...words);
  return { code, out, error: error.replaceAll(`${folder}/`, '') };
}

describe('the difference between two editions', () => {
  const files = { 'old.json': then, 'new.json': now };

  it('tells changes of safety first, a warning that went included, and no new page numbers', async () => {
    expect((await diffOf(files)).out).toBe(
      [
        'edition 0.1 (2026-11-22) to 0.2 (2026-11-22): 5 changes',
        'safety 2',
        '  changed  section:clots "The clots", page 4 -> -',
        '  gone     caution:nerve "The nerve", page 9 -> -',
        'procedure 1',
        '  changed  step:calf "The calf", page 12 -> 13',
        'evidence 1',
        '  new      source:trial "The trial", page - -> 50',
        'wording 1',
        '  changed  section:why "The why", page 3 -> 3',
        '',
      ].join('\n'),
    );
  });

  it('is a letter in Markdown that links what is there, and names what is gone', async () => {
    const { out } = await diffOf(files, '--format', 'markdown');
    expect(out).toContain('# What changed since your edition\n\nFrom edition 0.1 (2026-11-22) to edition 0.2');
    expect(out).toContain('- No longer there: “The nerve” (was on page 9)\n');
    expect(out).toContain('- Changed: [The calf](step:calf) (was on page 12, now on page 13)\n');
  });

  it('is whole in JSON', async () => {
    const { changes } = JSON.parse((await diffOf(files, '--format', 'json')).out);
    expect(changes).toHaveLength(5);
    expect(changes[1]).toEqual({
      kind: 'caution',
      id: 'nerve',
      label: 'The nerve',
      labelThen: 'The nerve',
      class: 'safety',
      what: 'gone',
      pageThen: '9',
    });
  });

  it('finds a change in one of two cautions that share an id', async () => {
    const twins = (text: string) =>
      record('0.1', [fact('caution', 'stop', 'safety', text), fact('caution', 'stop', 'safety', 'c')]);
    const { out } = await diffOf({ 'old.json': twins('a'), 'new.json': twins('b') });
    expect(out).toContain('safety 1\n  changed  caution:stop');
  });

  it('is empty between an edition and itself', async () => {
    expect((await diffOf({ 'old.json': then, 'new.json': then })).out).toContain(': 0 changes\n');
  });

  it.each([
    ['a missing record', { 'old.json': then }, 'Unexpected missing file `new.json`'],
    ['a file of another shape', { 'old.json': then, 'new.json': '{"format":2}' }, 'Unexpected content of `new.json`'],
    ['a file that is no JSON', { 'old.json': then, 'new.json': '{' }, 'Unexpected content of `new.json`'],
  ])('is refused for %s', async (_, given, message) => {
    const { code, error } = await diffOf(given);
    expect(code).toBe(2);
    expect(error).toContain(message);
  });
});
