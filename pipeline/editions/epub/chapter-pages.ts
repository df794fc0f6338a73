import type { Element, ElementContent, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Book, Part, Publication } from '../../book.ts';
import { anchorsIn, titleElement } from './anchors.ts';
import type { Asset } from './asset.ts';
import { claimIds, type FiledChapter } from './claim-ids.ts';
import { keepLocal } from './keep-local.ts';
import { leadLinks, type FileOf } from './lead-links.ts';
import { markAsides } from './mark-asides.ts';
import { markNotes } from './mark-notes.ts';
import { markTables } from './mark-tables.ts';
import type { Page } from './page.ts';
import { placeImages } from './place-images.ts';
import { showTasks } from './show-tasks.ts';

/** The pages of all chapters, in reading order, and the images they show. */
export function chapterPages({ book, chapters }: Publication): {
  readonly pages: readonly Page[];
  readonly images: readonly Asset[];
} {
  const filed = claimIds(chapters);
  const places = new Map(filed.flatMap(({ file, tree }) => anchorsIn(tree).map((id) => [id, file])));
  const images = filed.flatMap((chapter) => prepare(chapter, book, (id) => places.get(id)));
  return {
    pages: filed.map((chapter) => chapterPage(chapter, book.manifest.parts)),
    images: [...new Map(images.map((image) => [image.file, image])).values()],
  };
}

/** Makes the tree of a chapter fit for an EPUB and yields the images it shows. */
function prepare({ file, tree }: FiledChapter, book: Book, fileOf: FileOf): readonly Asset[] {
  showTasks(tree);
  keepLocal(tree);
  leadLinks(tree, file, fileOf);
  markTables(tree);
  markNotes(tree);
  markAsides(tree);
  return placeImages(tree, book.files);
}

function chapterPage({ printed, file, tree }: FiledChapter, parts: readonly Part[]): Page {
  const source = printed.chapter.file.path;
  const title = titleElement(tree);
  const content = tree.children.filter(isContent);
  return {
    file,
    source,
    title: wordsOf(title),
    matter: matterOf(parts.find((part) => part.files.includes(source))),
    sections: content.filter(isSectionHeading).map((heading) => ({
      label: wordsOf(heading),
      anchor: String(heading.properties['id']),
    })),
    content: [
      h(
        'section',
        { 'epub:type': 'chapter', role: 'doc-chapter', ariaLabelledBy: [String(title.properties['id'])] },
        content,
      ),
    ],
  };
}

function wordsOf(heading: Element): string {
  return toString(heading).replace(/\s+/g, ' ').trim();
}

function isSectionHeading(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'h2' && 'id' in node.properties;
}

function isContent(node: RootContent): node is ElementContent {
  return node.type === 'element' || node.type === 'text';
}

/** Start pages stand before the contents list, as front matter does: EPUB knows no other place there. */
function matterOf(part: Part | undefined): Page['matter'] {
  const matter = part?.matter ?? 'body';
  return matter === 'start' ? 'front' : matter;
}
