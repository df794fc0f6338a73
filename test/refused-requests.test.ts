import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { assemble } from '../pipeline/build.ts';
import { publicationOf } from '../pipeline/publication.ts';
import { RefusedRequests } from '../pipeline/refused-requests.ts';
import { sourceFile } from '../pipeline/source-file.ts';
import { whoAsked } from '../pipeline/who-asked.ts';
import { guide } from './command-line.ts';
import { manuscriptFolder, temporaryFolder } from './manuscript-folder.ts';

/** The smallest PNG there is. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP6DwABBQECz6AuzQAAAABJRU5ErkJggg==',
  'base64',
);

describe('a request that the browser is refused', () => {
  it('is the fault of the picture that asked, where it stands', async () => {
    // No rule forbids this name, but our own address of it does not lead back to it.
    const folder = await manuscriptFolder({ 'a.md': '# A\n\nWords ![A dot](a%2520b.png).\n', 'a%20b.png': dot });
    const result = await guide('build', folder, '--only', 'pdf', '--out', join(await temporaryFolder(), 'dist'));
    expect(result.error).toContain('a.md:3:7: error: Unexpected request for `a%20b.png`');
    expect(result.error).not.toContain('open-page.ts');
    expect(result).toMatchObject({ code: 1 });
  });

  const publication = (text: string) => {
    const files = { 'guide.yaml': 'title: A\nchapters: [a.md]\n', 'a.md': text };
    const sources = Object.entries(files).map(([path, words]) => sourceFile(path, new TextEncoder().encode(words)));
    return publicationOf(assemble({ folder: '.', files: new Map(sources.map((source) => [source.path, source])) }));
  };
  const blocked = "Loading the image 'http://a.example/x.png' violates the following Content Security Policy directive";
  const asked = [
    ['an address of the web', '![A](http://a.example/x.png)', 'http://a.example/x.png'],
    ['a file of this machine', '![A](file:///etc/passwd)', 'file:///etc/passwd'],
    ['a path out of the manuscript', '![A](../../etc/passwd)', 'etc/passwd'],
    ['what only the console names', '![A](http://a.example/x.png)', blocked],
    ['a picture by its label', '![A][a]\n\n[a]: b.png', 'b.png'],
  ] as const;

  it.each(asked)('is led back to its line: %s', (_, text, refused) => {
    const findings = whoAsked(new RefusedRequests([refused]), publication(`# A\n\n${text}\n`));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.place).toMatchObject({ start: { line: text.includes('\n') ? 5 : 3, column: 1 } });
  });

  it('is our own fault when nothing in the manuscript asked', () => {
    expect(whoAsked(new RefusedRequests(['http://a.example/ours.css']), publication('# A\n\n![A](b.png)\n'))).toEqual(
      [],
    );
  });
});

describe('building', () => {
  it('makes no request to an address that the manuscript names', async () => {
    let connections = 0;
    const server = createServer((_, response) => void response.end());
    server.on('connection', () => {
      connections += 1;
    });
    await new Promise<void>((listens) => void server.listen(0, '127.0.0.1', listens));
    onTestFinished(() => void server.close());
    const address = server.address();
    const host = `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    const site = `http://${host}`;
    await fetch(site);
    expect(connections).toBe(1);
    const folder = await manuscriptFolder({
      'guide.yaml': `title: A\nchapters: [a.md]\nbase-url: https://${host}/book/\n`,
      'a.md': `# A\n\n[a link](${site}/link), <${site}/plain>, [a label][b] and ${site}/bare.\n\n[b]: ${site}/label\n\n![A dot](dot.png "${site}/title")\n`,
      'dot.png': dot,
    });
    const result = await guide('build', folder, '--out', join(await temporaryFolder(), 'dist'));
    expect(result.error).not.toContain('error:');
    expect(result.code).toBe(0);
    expect(connections).toBe(1);
  });
});
