import type { Element, ElementContent, RootContent } from 'hast';
import { h } from 'hastscript';
import type { Book, Part, Publication } from '../../book.ts';
import { anchorsIn, titleElement } from './anchors.ts';
import type { Asset } from './asset.ts';
import { chapterType } from './chapter-type.ts';
import { claimIds, type FiledChapter } from './claim-ids.ts';
import { headingWords } from './heading-words.ts';
import { indexPage } from './index-page.ts';
import { keepLocal } from './keep-local.ts';
import { leadLinks, type FileOf } from './lead-links.ts';
import { markAsides } from './mark-asides.ts';
import { markDirection } from './mark-direction.ts';
import { markNotes } from './mark-notes.ts';
import { markTables } from './mark-tables.ts';
import { markTerms } from './mark-terms.ts';
import type { Page } from './page.ts';
import { placeImages } from './place-images.ts';
import { showTasks } from './show-tasks.ts';

/** The pages of all chapters, in reading order, with the index behind them, and the images they show. */
export function chapterPages(publication: Publication): {
  readonly pages: readonly Page[];
  readonly images: readonly Asset[];
} {
  const { book, chapters } = publication;
  const filed = claimIds(chapters);
  const owners = new Map(filed.flatMap((chapter) => anchorsIn(chapter.tree).map((id) => [id, chapter])));
  const fileOf: FileOf = (id) => owners.get(id)?.file;
  const images = filed.flatMap((chapter) => prepare(chapter, book, fileOf));
  const index = indexPage(publication, (id) => owners.get(id)?.printed.chapter.title, fileOf);
  return {
    pages: [
      ...filed.map((chapter) => chapterPage(chapter, book.manifest.parts)),
      ...(index === undefined ? [] : [index]),
    ],
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
  markTerms(tree);
  markAsides(tree);
  markDirection(tree);
  return placeImages(tree, book.files);
}

function chapterPage({ printed, file, tree }: FiledChapter, parts: readonly Part[]): Page {
  const source = printed.chapter.file.path;
  const title = titleElement(tree);
  const content = tree.children.filter(isContent);
  const matter = matterOf(parts.find((part) => part.files.includes(source)));
  const type = chapterType(tree, matter);
  return {
    file,
    source,
    title: headingWords(title) || printed.chapter.title || source,
    type,
    matter,
    sections: content.filter(isSectionHeading).map((heading) => ({
      label: headingWords(heading),
      anchor: String(heading.properties['id']),
    })),
    content: [
      h(
        'section',
        { 'epub:type': type, role: `doc-${type}`, ariaLabelledBy: [String(title.properties['id'])] },
        content,
      ),
    ],
  };
}

function isSectionHeading(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'h2' && 'id' in node.properties && headingWords(node) !== '';
}

function isContent(node: RootContent): node is ElementContent {
  return node.type === 'element' || node.type === 'text';
}

/** Start pages stand before the contents list, as front matter does: EPUB knows no other place there. */
function matterOf(part: Part | undefined): Page['matter'] {
  const matter = part?.matter ?? 'body';
  return matter === 'start' ? 'front' : matter;
}
