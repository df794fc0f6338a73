import type { Artifact, Built, Publication } from '../../book.ts';
import { addedFaces, addedFamily, fontFaceCss, fonts } from '../../fonts.ts';
import { readOwnText } from '../../project.ts';
import { word } from '../../word.ts';
import { assemble } from './assemble.ts';
import { chapterPages } from './chapter-pages.ts';
import { listContents } from './contents.ts';
import { identifierOf } from './identifier.ts';
import { coverPage } from './cover-page.ts';
import { metadata } from './metadata.ts';
import { navigation } from './nav.ts';
import { navigationMap } from './ncx.ts';
import { markPages } from './page-list/mark-pages.ts';
import { oldPageList } from './page-list/old-page-list.ts';
import { pageNavigation } from './page-list/page-nav.ts';
import { pageSource } from '../../printed-pages/page-source.ts';
import { manifestList, spine } from './package.ts';
import { titlePage } from './title-page.ts';
import { writeLines, writeText, writeXhtml } from './to-xml.ts';

/** Makes `SLUG.epub`; with a list of the pages of the PDF, where this build has made one. */
export async function render(publication: Publication, { extracts = [] }: Built): Promise<readonly Artifact[]> {
  const { book } = publication;
  const { manifest, words } = book;
  const chapters = chapterPages(publication);
  const cover = await coverPage(book);
  const unmarked = [...(cover === undefined ? [] : [cover.page]), titlePage(book), ...chapters.pages];
  const printed = extracts.find(({ edition }) => edition === 'pdf');
  const { pages, entries } = markPages(unmarked, printed?.pageTexts ?? [], words);
  const source = entries.length === 0 ? undefined : pageSource(printed?.metadata['identity'] ?? '');
  const added = addedFaces(book);
  const files = new Map([...fonts(), ...added].map((font) => [font.name, font]));
  const assets = [
    ...[...files.values()].map((font) => ({ ...font, file: `fonts/${font.name}` as const })),
    ...(cover === undefined ? [] : [cover.image]),
    ...chapters.images,
  ];
  const contents = listContents(manifest, pages);
  const identifier = identifierOf(`${manifest.baseUrl}${manifest.slug}`);
  const bytes = await assemble({
    title: manifest.title,
    language: manifest.language,
    css: [
      fontFaceCss('fonts/', added),
      readOwnText('templates/epub/book.css'),
      ...(added.length === 0 ? [] : [`html { font-family: '${addedFamily}', serif; }`]),
    ].join('\n\n'),
    frames: {
      package: readOwnText('templates/epub/package.opf.ejs'),
      contents: readOwnText('templates/epub/contents.xhtml.ejs'),
      ncx: readOwnText('templates/epub/contents.ncx.ejs'),
      page: readOwnText('templates/epub/page.xhtml.ejs'),
    },
    filling: {
      identifier,
      title: writeText(manifest.title),
      contentsTitle: writeText(word(words, 'contents')),
      metadata: writeLines([metadata(book, identifier, pages, source)]),
      manifest: writeLines([manifestList(pages, assets)]),
      spine: writeLines([spine(pages)]),
      navigation: writeXhtml([...navigation(contents, pages, words), ...pageNavigation(entries, words)]),
      navigationMap: writeLines([navigationMap(contents), ...oldPageList(entries)]),
    },
    pages: pages.map(({ file, title, matter, content }) => ({
      file,
      title: writeText(title),
      matter,
      xhtml: writeXhtml(content),
    })),
    assets,
  });
  return [{ path: `${manifest.slug}.epub`, mediaType: 'application/epub+zip', bytes }];
}
