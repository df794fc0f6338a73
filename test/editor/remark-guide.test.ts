import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { remarkGuide } from '../../pipeline/editor/remark-guide.ts';
import { replacement } from '../../pipeline/editor/replacement.ts';
import { manuscriptFolder, temporaryFolder } from '../manuscript-folder.ts';

const book = {
  'a.md': '# A\n\n## Why {#why}\n\nSee [B](section:b), at 10:30.\n',
  'b.md': '# B\n\nSee [](section:a.why).\n',
};

/** A file of the manuscript as an editor holds it, after one run of the plugin. */
async function edited(folder: string, path: string, value: string | Uint8Array) {
  const file = new VFile({ cwd: folder, path: join(folder, path), value });
  await unified().use(remarkGuide).process(file);
  return file;
}

describe('a chapter open in an editor', () => {
  it('has no messages as long as every reference in it holds', async () => {
    const file = await edited(await manuscriptFolder(book), 'a.md', book['a.md']);
    expect(file.messages).toEqual([]);
  });

  it('is judged as it stands in the editor, not as it lies on the disk', async () => {
    const folder = await manuscriptFolder(book);
    const file = await edited(folder, 'a.md', '# A\n\n👩‍👦 腰 [see there](section:bb), at 10:30.\n');
    const faults = file.messages.filter(({ fatal }) => fatal);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({
      ruleId: 'target-exists',
      source: 'guide',
      fatal: true,
      reason: 'Unexpected reference to unknown section `bb`, expected a section; did you mean `b`?',
      place: { start: { line: 3, column: 9 }, end: { line: 3, column: 32 } },
      note: 'Correct the name, or add the section to the manuscript.',
      actual: '[see there](section:bb)',
      expected: ['[see there](section:b)'],
    });
  });

  it('hears of references into it only where they stand', async () => {
    const folder = await manuscriptFolder(book);
    expect((await edited(folder, 'a.md', '# A\n\nSee [B](section:b).\n')).messages).toEqual([]);
    await writeFile(join(folder, 'a.md'), '# A\n\nSee [B](section:b).\n');
    const [message] = (await edited(folder, 'b.md', book['b.md'])).messages;
    expect(String(message)).toContain('b.md:3:5-3:22: Unexpected reference to unknown section `a.why`');
  });

  it('may be new, and not saved yet', async () => {
    const folder = await manuscriptFolder({ 'guide.yaml': 'title: A\nchapters: [a.md, new.md]\n', ...book });
    const [message] = (await edited(folder, 'new.md', '# New\n\n[x](section:c)\n')).messages;
    expect(message).toMatchObject({ ruleId: 'target-exists', line: 3, column: 1 });
  });

  it('tells of a broken `guide.yaml`, without which nothing can be judged', async () => {
    const folder = await manuscriptFolder({ ...book, 'guide.yaml': 'title: A: B\n' });
    const [message] = (await edited(folder, 'a.md', book['a.md'])).messages;
    expect(message).toMatchObject({ ruleId: 'yaml-valid', fatal: true });
    expect(message?.reason).toMatch(/^guide\.yaml: Unexpected/);
  });

  it('comes out as it went in, byte for byte', async () => {
    const bytes = new TextEncoder().encode('\ufeff# A {#a}\r\n\r\n:::caution{#b}\r\n* x\r\n:::\r\n');
    expect((await edited(await manuscriptFolder(book), 'a.md', bytes)).value).toEqual(bytes);
  });

  it('is left alone when it belongs to no manuscript', async () => {
    expect((await edited(await temporaryFolder(), 'README.md', '[x](section:c)\n')).messages).toEqual([]);
  });
});

describe('one run over several files', () => {
  it('reads the book once, with every open file laid over the disk', async () => {
    const folder = await manuscriptFolder(book);
    const open = (path: string, value: string) => new VFile({ cwd: folder, path: join(folder, path), value });
    const run = { files: [open('a.md', '# A\n\n## How {#how}\n'), open('b.md', '# B\n\nSee [](section:a.how).\n')] };
    for (const file of run.files) {
      await unified().use(remarkGuide, undefined, run).process(file);
      await writeFile(join(folder, 'guide.yaml'), 'title: A: B\n'); // which a second reading would report
    }
    expect(run.files.flatMap(({ messages }) => messages)).toEqual([]);
  });
});

it.each([
  ['[the muscle](muscle:iliopsaos)', 'iliopsoas', '[the muscle](muscle:iliopsoas)'],
  ['"muscle:calf"', 'muscle:calfs', '"muscle:calfs"'],
  ['[x](../muscels/calf.md#why)', '../muscles/calf.md', '[x](../muscles/calf.md#why)'],
  ['[iliopsaos](muscle:iliopsaos)', 'iliopsoas', undefined],
  ['[x](muscle:)', 'calf', undefined],
])('an editor may put %s right with `%s`: %s', (text, suggestion, expected) => {
  expect(replacement(text, suggestion)).toBe(expected);
});

it('`npx remark` finds a fault, names its place and exits 1', async () => {
  const folder = await manuscriptFolder({ ...book, 'b.md': '# B\n\nAt 10:30, see [](section:nowhere).\n' });
  const words = ['remark', folder, '--rc-path', 'package.json', '--frail', '--no-color'];
  const { code, stderr } = await promisify(execFile)('npx', words, { shell: process.platform === 'win32' }).then(
    (printed) => ({ code: 0, ...printed }),
    (failure: { code: number; stderr: string }) => failure,
  );
  expect(code, stderr).toBe(1);
  expect(stderr).toMatch(
    /b\.md\n3:15-3:34 +error +Unexpected reference to unknown section `nowhere`.* target-exists +guide/,
  );
  expect(stderr).toMatch(/a\.md: no issues found/);
});
