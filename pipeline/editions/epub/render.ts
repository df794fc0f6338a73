import type { Artifact, Publication } from '../../book.ts';
import { fontFaceCss, fonts } from '../../fonts.ts';
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
import { holds, manifestList, spine } from './package.ts';
import { titlePage } from './title-page.ts';
import { writeLines, writeText, writeXhtml } from './to-xml.ts';

/** Makes `SLUG.epub`. */
export async function render(publication: Publication): Promise<readonly Artifact[]> {
  const { book } = publication;
  const { manifest, words } = book;
  const chapters = chapterPages(publication);
  const cover = await coverPage(book);
  const pages = [...(cover === undefined ? [] : [cover.page]), titlePage(book), ...chapters.pages];
  const assets = [
    ...fonts().map((font) => ({ ...font, file: `fonts/${font.name}` as const })),
    ...(cover === undefined ? [] : [cover.image]),
    ...chapters.images,
  ];
  const contents = listContents(manifest, pages);
  const identifier = identifierOf(`${manifest.baseUrl}${manifest.slug}`);
  const hasPictures = pages.some(({ content }) => holds(content, ['img', 'svg']));
  const bytes = await assemble({
    title: manifest.title,
    language: manifest.language,
    css: `${fontFaceCss('fonts/')}\n\n${readOwnText('templates/epub/book.css')}`,
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
      metadata: writeLines([metadata(book, identifier, hasPictures)]),
      manifest: writeLines([manifestList(pages, assets)]),
      spine: writeLines([spine(pages)]),
      navigation: writeXhtml(navigation(contents, pages, words)),
      navigationMap: writeLines([navigationMap(contents)]),
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
