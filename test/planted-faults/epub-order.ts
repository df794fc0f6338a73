import type { Fault, Finished } from './fault.ts';
import { epubFiles, exchangesIn, sitesIn, type TextFile } from './text-files.ts';

const pages = (finished: Finished): readonly TextFile[] => epubFiles(finished, /OEBPS\/(?:section|step|muscle)-[^/]*$/);
const contents = (finished: Finished): readonly TextFile[] => epubFiles(finished, /toc\.xhtml$/);
const oldContents = (finished: Finished): readonly TextFile[] => epubFiles(finished, /toc\.ncx$/);
const packages = (finished: Finished): readonly TextFile[] => epubFiles(finished, /\.opf$/);
const taken = (): string => '';

/** Faults in the order of the EPUB: its contents, its page list and the markers of pages. */
export const epubOrder: readonly Fault[] = [
  {
    edition: 'epub',
    name: 'an entry that is removed from the contents',
    planted: 3,
    sites: (finished) =>
      sitesIn(contents(finished), /<li><a href="[^"]*#section[^"]*">([^<]*)<\/a><\/li>/g, taken, ([, title = '']) => [
        `“${title}”`,
        'a.epub',
      ]),
  },
  {
    edition: 'epub',
    name: 'an entry that is removed from the older contents',
    planted: 1,
    sites: (finished) =>
      sitesIn(
        oldContents(finished),
        /<navPoint [^>]*>\s*<navLabel>\s*<text>([^<]*)<\/text>\s*<\/navLabel>\s*<content [^>]*\/>\s*<\/navPoint>/g,
        taken,
        ([, title = '']) => [`“${title}”`, 'a.epub'],
      ),
  },
  {
    edition: 'epub',
    name: 'two entries of the page list with the number of the other',
    planted: 2,
    sites: (finished) =>
      exchangesIn(contents(finished), /(?<=#page-\d+">)\d+(?=<)/g, (one) => ['a.epub', one, 'page list']),
  },
  {
    edition: 'epub',
    name: 'an entry that is removed from the page list',
    planted: 1,
    sites: (finished) =>
      sitesIn(contents(finished), /<li><a href="[^"]*#page-(\d+)">\d+<\/a><\/li>/g, taken, ([, label = '']) => [
        'a.epub',
        `page list without page ${label}`,
      ]),
  },
  {
    edition: 'epub',
    name: 'a page marker that moved behind the next paragraph',
    planted: 4,
    sites: (finished) =>
      sitesIn(
        pages(finished),
        /(<span id="page-(\d+)"[^>]*\/>)(<(h[1-6]|p)\b.*?<\/\4>)/gs,
        ([, marker = '', , block = '']) => block + marker,
        ([, , label = ''], { path }) => [`page ${label} at ${path}`],
      ),
  },
  {
    edition: 'epub',
    name: 'a page marker that moved before the last paragraph',
    planted: 2,
    sites: (finished) =>
      sitesIn(
        pages(finished),
        /(<p>(?:(?!<p>).)*<\/p>\s*)(<span id="page-(\d+)"[^>]*\/>)/gs,
        ([, block = '', marker = '']) => marker + block,
        ([, , , label = ''], { path }) => [`page ${label} at ${path}`],
      ),
  },
  {
    edition: 'epub',
    name: 'two chapters in the place of the other',
    planted: 1,
    sites: (finished) =>
      exchangesIn(packages(finished), /(?<=<itemref idref=")file-(?:section|step|muscle)[^"]*/g, (_, other) => [
        'a.epub',
        other.replace('file-', ''),
      ]),
  },
  {
    edition: 'epub',
    name: 'a chapter that is removed from the reading order',
    planted: 1,
    sites: (finished) =>
      sitesIn(
        packages(finished),
        /<itemref idref="file-((?:section|step|muscle)[^"]*)"\/>/g,
        taken,
        ([, name = '']) => ['a.epub', name],
      ),
  },
];
