import { posix } from 'node:path';
import type { Root } from 'xast';
import type { Artifact, Extract, Publication } from '../../book.ts';
import { openBook } from './open-book.ts';
import { chapterFile } from './page.ts';
import { linksOf, oldLinksOf } from './read-links.ts';
import { readPageList } from './page-list/read-page-list.ts';
import { elementsIn, runningTextOf, textOf } from './read-page.ts';
import { picturesOf, wordsDrawn } from './read-pictures.ts';
import { standingOn } from './read-standing.ts';

/** Takes links, anchors, text and metadata out of the finished EPUB, with other libraries than those that wrote it. */
export async function read(artifacts: readonly Artifact[], { book, chapters }: Publication): Promise<Extract> {
  const path = `${book.manifest.slug}.epub`;
  const artifact = artifacts.find((candidate) => candidate.path === path);
  if (artifact === undefined) throw new Error(`Nothing made the file "${path}"`);
  const opened = await openBook(artifact.bytes);
  const pages = [...opened.pages];
  const owners = new Map(
    chapters.map(({ chapter }) => [posix.join(opened.folder, chapterFile(chapter)), chapter.anchor]),
  );
  return {
    edition: 'epub',
    path: `dist/${path}`,
    links: [
      ...pages.flatMap(([name, { tree }]) => linksOf(tree, name, owners.get(name), opened)),
      ...[...opened.oldContents].flatMap(([name, tree]) => oldLinksOf(tree, name, opened)),
    ],
    anchors: new Set(pages.flatMap(([, { anchors }]) => [...anchors])),
    text: pages.map(([name, { tree }]) => (owners.has(name) ? textOf(tree) : '')).join('\n'),
    metadata: metadataOf(opened.packageDocument),
    standing: standingOn(pages.map(([, { tree }]) => tree)),
    tellings: pages.flatMap(([where, { tree }]) => {
      const chapter = owners.get(where);
      return chapter === undefined
        ? []
        : [
            {
              chapter,
              where,
              text: runningTextOf(tree),
              pictures: picturesOf(tree),
              drawn: wordsDrawn(tree),
            },
          ];
    }),
    fontFaces: opened.faces,
    ...readPageList(opened),
    epub: opened.found,
  };
}

function metadataOf(packageDocument: Root): Readonly<Record<string, string>> {
  const [title = '', subtitle = ''] = elementsIn(packageDocument, 'dc:title').map(textOf);
  const [language = ''] = elementsIn(packageDocument, 'dc:language').map(textOf);
  const [identifier = ''] = elementsIn(packageDocument, 'dc:identifier').map(textOf);
  const property = (name: string) =>
    elementsIn(packageDocument, 'meta').filter(({ attributes }) => attributes['property'] === name);
  const [modified = ''] = property('dcterms:modified').map(textOf);
  const [pageSource] = property('pageBreakSource').map(textOf);
  return { title, subtitle, language, identifier, modified, ...(pageSource !== undefined && { pageSource }) };
}
