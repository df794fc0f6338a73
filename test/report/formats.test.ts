import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { WriteStream } from 'node:tty';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { showsColours } from '../../pipeline/cli.ts';
import { guide } from '../command-line.ts';
import { manuscriptFolder, temporaryFolder } from '../manuscript-folder.ts';

const faulty = { 'a.md': '# A\n\nSee [](section:nowhere).\n' };
const sound = { 'a.md': '# A\n' };

describe('the format of findings', () => {
  it('is text unless another is asked for: findings on standard error, with paths to click on', async () => {
    const folder = await manuscriptFolder(faulty);
    const { code, out, error } = await guide('check', folder);
    expect(code).toBe(1);
    expect(error).toContain(`${folder}/a.md:3:5: error: `);
    expect(out).toBe('A small book: 1 chapters, 1 targets, 1 references; 1 error, 0 warnings\n');
  });

  it('says one line of a sound manuscript', async () => {
    const { code, out, error } = await guide('check', await manuscriptFolder(sound));
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toMatch(/^[^\n]*; 0 errors, 0 warnings\n$/);
  });

  it.each(['json', 'sarif'])('leaves standard output to the document alone: %s', async (format) => {
    for (const [command, files] of [
      ['check', faulty] as const,
      ['check', sound] as const,
      ['build', faulty] as const,
    ]) {
      const { out, error } = await guide(
        command,
        await manuscriptFolder(files),
        '--format',
        format,
        '--out',
        join(await temporaryFolder(), 'dist'),
      );
      expect(() => JSON.parse(out)).not.toThrow();
      expect(error).toMatch(/^A small book: .* warnings.*\n$/);
    }
  });

  it('writes annotations for GitHub to standard output', async () => {
    const { out } = await guide('check', await manuscriptFolder(faulty), '--format', 'github');
    expect(out).toMatch(/^::error file=[^\n]*a\.md,line=3,endLine=3,col=5,endColumn=24,title=target-exists::.*\n$/);
  });

  it('offers the near name of a format that is not there', async () => {
    const { code, error } = await guide('check', await manuscriptFolder(sound), '--format', 'sarf');
    expect(code).toBe(2);
    expect(error).toContain('Did you mean `sarif`?');
  });
});

describe('colours', () => {
  const terminal = () =>
    Object.assign(new PassThrough(), { isTTY: true, getColorDepth: WriteStream.prototype.getColorDepth });

  it.each([
    ['shown on a terminal', terminal, { TERM: 'xterm-256color' }, true],
    ['not shown in a pipe', () => new PassThrough(), { TERM: 'xterm-256color' }, false],
    ['not shown where NO_COLOR is set', terminal, { TERM: 'xterm-256color', NO_COLOR: '1' }, false],
    ['shown in a pipe where FORCE_COLOR is set', () => new PassThrough(), { FORCE_COLOR: '1' }, true],
    ['not shown where NO_COLOR is set beside FORCE_COLOR', terminal, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['not shown on a terminal that has none', terminal, { TERM: 'dumb' }, false],
  ])('are %s', (_, streamOf, environment, expected) => {
    onTestFinished(() => void vi.unstubAllEnvs());
    for (const name of ['NO_COLOR', 'FORCE_COLOR', 'NODE_DISABLE_COLORS', 'COLORTERM', 'CI', 'TMUX', 'TERM']) {
      vi.stubEnv(name, undefined);
    }
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    expect(showsColours(streamOf())).toBe(expected);
  });
});
