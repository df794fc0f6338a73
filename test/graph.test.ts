import { describe, expect, it } from 'vitest';
import { guide } from './command-line.ts';
import { manuscriptFolder } from './manuscript-folder.ts';

const smallGuide = {
  'guide.yaml': 'title: A\nprofile: health-guide\nchapters: [chapters/a.md, chapters/b.md]\n',
  'chapters/a.md':
    '---\npage: about\n---\n\n# A\n\nA [disc](term:disc), and 👩‍👦 [this](b.md#why).\n\nA [hip](muscle:hip).\n\n::glossary\n\n::sources\n',
  'chapters/b.md': '# B\n\n## Why {#why}\n\nSo [it](section:a) is, see [disc](term:disc).[](claim:long)\n\n::claims\n',
  'glossary.yaml': '- { id: disc, term: disc, definition: A pad., checked: yes }\n',
  'sources.yaml':
    '- { id: one, label: One, reference: One., kind: trial, checked: yes }\n- { id: two, label: Two, reference: Two., kind: trial, checked: yes }\n',
  'claims.yaml':
    '- { id: short, text: S., level: trial, sources: [source:one], checked: yes }\n- { id: long, text: L., level: trial, sources: [source:two, source:gone], checked: yes }\n',
};

/** Runs `guide graph` over a small guide, whose folder is left out of what it printed. */
async function graphOf(...words: readonly string[]) {
  const folder = await manuscriptFolder(smallGuide);
  const { code, out, error } = await guide('graph', folder, ...words);
  return { code, out: out.replaceAll(`${folder}/`, ''), error };
}

describe('the graph of a book', () => {
  it('is counted by kind, with the references that lead to nothing', async () => {
    const { code, out } = await graphOf();
    expect(code).toBe(0);
    expect(out).toContain('section  3 targets, 2 references\n');
    expect(out).toContain('source   2 targets, 3 references, 1 of them to nothing\n');
    expect(out).toContain('muscle   0 targets, 1 references, 1 of them to nothing\n');
  });

  it('is whole in JSON', async () => {
    const { targets, references } = JSON.parse((await graphOf('--format', 'json')).out);
    expect(targets.map(({ key }: { key: string }) => key)).toContain('section:b.why');
    const common = { from: 'section-a', line: 7, file: 'chapters/a.md' };
    expect(references).toContainEqual({ ...common, to: 'term:disc', form: 'link', written: 'term:disc', column: 3 });
    expect(references).toContainEqual({
      ...common,
      to: 'section:b.why',
      form: 'file',
      written: 'b.md#why',
      column: 32,
    });
    expect(references).toContainEqual(expect.objectContaining({ written: 'muscle:hip', to: null }));
  });

  it('tells around a section who refers to it, and what its chapter refers to', async () => {
    expect((await graphOf('section:b.why')).out).toBe(
      [
        'section:b.why  Why  chapters/b.md:3:1',
        'referred to from 1:',
        '  chapters/a.md:7:32  file  in section-a',
        'refers to 3:',
        '  chapters/b.md:5:4  link  section:a',
        '  chapters/b.md:5:28  link  term:disc',
        '  chapters/b.md:5:46  link  claim:long',
        '',
      ].join('\n'),
    );
  });

  it('tells of the entry of a list what stands in that entry alone', async () => {
    const { out } = await graphOf('claim:long', '--format', 'json');
    const { referredFrom, refersTo } = JSON.parse(out);
    expect(referredFrom).toHaveLength(1);
    expect(refersTo.map(({ written, to }: { written: string; to: string | null }) => [written, to])).toEqual([
      ['source:two', 'source:two'],
      ['source:gone', null],
    ]);
  });

  it('holds what directives refer to by their attributes', async () => {
    const folder = await manuscriptFolder({
      ...smallGuide,
      'chapters/b.md':
        '# B\n\n::include{from="section:a" part="x"}\n\n::figure{#causal-chain}\n\n:::caution{#c about="section:a muscle:hip"}\nText.\n:::\n',
    });
    const { out } = await guide('graph', folder, 'section:a');
    expect(out).toContain('b.md:3:17  directive  in section-b\n');
    expect(out).toContain('b.md:7:22  directive  in section-b\n');
    const { references } = JSON.parse((await guide('graph', folder, '--format', 'json')).out);
    const ofDirectives = references.filter(({ form }: { form: string }) => form === 'directive');
    expect(ofDirectives.map(({ to, written, line }: Record<string, unknown>) => [line, written, to])).toEqual([
      [3, 'section:a', 'section:a'],
      [5, 'figure:causal-chain', 'figure:causal-chain'],
      [7, 'section:a', 'section:a'],
      [7, 'muscle:hip', null],
    ]);
  });

  it('offers the near name of a target that is not there', async () => {
    const { code, out, error } = await graphOf('term:disk');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toBe('Unexpected target `term:disk`, expected one that the book has; did you mean `term:disc`?\n');
  });

  it('knows text and JSON alone', async () => {
    expect(await graphOf('--format', 'sarif')).toMatchObject({ code: 2 });
  });
});
