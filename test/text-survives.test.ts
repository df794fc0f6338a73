import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Artifact } from '../pipeline/book.ts';
import { build } from '../pipeline/build.ts';
import { publicationOf } from '../pipeline/publication.ts';
import { editions } from '../pipeline/editions/index.ts';
import { carefulGuide, manyWords, shortForm } from './careful-guide.ts';
import { manuscriptFolder, temporaryFolder } from './manuscript-folder.ts';

/** What a colon-hungry syntax would swallow, and what must come out. */
const texts = [
  'Meet at 10:30 or at 7:05.',
  'Mix it 3:1, not 1:3.',
  'L1-L5: five bones.',
  'A smile is :smile: in some places.',
  'So is :x[y] and :x{y=1}.',
  '::: not a directive',
  'a::b is no directive either',
  'Dr.:Who and http: alone',
];

describe('plain text', () => {
  it('comes out of every edition unchanged', async () => {
    const careful = carefulGuide(['chapters/a.md']);
    const folder = await manuscriptFolder({
      ...careful,
      'guide.yaml': `${careful['guide.yaml']}rules: { no-copy: off }\n`,
      'chapters/a.md': `# A\n\n${texts.join('\n\n')}\n`,
      'newsletter/series.yaml': 'issues: [{ issue: one, day: 0 }]\n',
      'newsletter/one.md': `---\nsubject: One issue only\npreheader: One issue of nothing but texts with colons\n---\n\n# One\n\n${texts.join('\n\n')}\n\n${manyWords}${shortForm}`,
    });
    const out = join(await temporaryFolder(), 'dist');
    const { book, messages, published } = await build(
      folder,
      out,
      ['pdf', 'epub', 'web', 'newsletter'],
      false,
      () => undefined,
    );
    expect(messages.map(({ message }) => message.reason)).toEqual([]);
    const artifacts: readonly Artifact[] = published?.artifacts ?? [];
    const publication = publicationOf(book);
    for (const edition of editions.filter(({ id }) => ['pdf', 'epub', 'web', 'newsletter'].includes(id))) {
      const { text } = await edition.read(artifacts, publication);
      const flat = text.replace(/\s+/g, ' ');
      for (const expected of texts) expect(flat, edition.id).toContain(expected);
    }
    const mail = await readFile(join(out, 'newsletter/one/issue.txt'), 'utf8');
    for (const expected of texts) expect(mail).toContain(expected);
  });
});
