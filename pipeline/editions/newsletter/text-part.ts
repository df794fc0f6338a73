import type { Definition } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Artifact, Book, PrintedChapter } from '../../book.ts';
import { word } from '../../word.ts';
import type { IssueLinks } from './issue-links.ts';
import { footLines } from './mail-frame.ts';
import { writeBlocks } from './text/blocks.ts';
import { linkList } from './text/link-list.ts';
import { wrap } from './text/wrap.ts';

/** The plain text part of an issue, made from its Markdown: every address stands in a numbered list at the end. */
export function textPart(issue: PrintedChapter, book: Book, links: IssueLinks): Artifact {
  const list = linkList(links.absolute);
  const pen = {
    links: list,
    definitions: definitionsOf(issue),
    warning: word(book.words, 'mail-warning'),
    note: word(book.words, 'mail-note'),
    seeFigure: word(book.words, 'mail-see-figure'),
  };
  const ways = [...links.downloads, links.inBrowser, links.unsubscribe];
  const parts = [
    book.manifest.title,
    writeBlocks(issue.tree.children, pen),
    '-'.repeat(10),
    ...footLines(book).map((line) => wrap(line)),
    ways.map(({ label, url }) => `${label} ${list.mark(url)}`).join('\n'),
    `${word(book.words, 'mail-links')}\n${list.list()}`,
  ];
  return {
    path: `newsletter/${issue.chapter.id}/issue.txt`,
    mediaType: 'text/plain',
    bytes: new TextEncoder().encode(`${parts.join('\n\n')}\n`),
  };
}

function definitionsOf({ tree }: PrintedChapter): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (definition) => {
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition);
  });
  return definitions;
}
