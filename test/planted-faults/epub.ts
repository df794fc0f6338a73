import { epubOrder } from './epub-order.ts';
import type { Fault, Finished } from './fault.ts';
import { otherByte } from './other-byte.ts';
import { safetyFaults } from './safety.ts';
import { epubFiles, exchangesIn, fontFile, sitesIn, type TextFile } from './text-files.ts';
import { wordFaults } from './words.ts';

const pages = (finished: Finished): readonly TextFile[] => epubFiles(finished, /OEBPS\/(?:section|step|muscle)-[^/]*$/);
const link = /(?<=<a href=")[^"]*#[^"]*(?=" class="(?:section|table|figure|step|muscle)")/g;
const styles = (finished: Finished): readonly TextFile[] => epubFiles(finished, /style\.css$/);
const taken = (): string => '';

/** Faults in the EPUB. */
export const epub: readonly Fault[] = [
  ...epubOrder,
  {
    edition: 'epub',
    name: 'one other byte in the address of a link',
    planted: 3,
    sites: (finished) =>
      sitesIn(
        pages(finished),
        link,
        ([address], random) => otherByte(address, random),
        (_, { path }) => ['Unexpected dead link', path],
      ),
  },
  {
    edition: 'epub',
    name: 'two links that lead where the other should',
    planted: 2,
    sites: (finished) =>
      exchangesIn(pages(finished), link, (one, _, { path }) => [`to \`${one.replace(/^.*#/, '')}\``, `at ${path}`]),
  },
  {
    edition: 'epub',
    name: 'a description that is dropped from a picture',
    planted: 1,
    sites: (finished) => sitesIn(pages(finished), / alt="[^"]+"/g, taken, (_, { path }) => ['a.epub', path]),
  },
  {
    edition: 'epub',
    name: 'an emptied description of a picture',
    planted: 1,
    sites: (finished) => sitesIn(pages(finished), /(?<= alt=")[^"]+(?=")/g, taken, (_, { path }) => ['a.epub', path]),
  },
  {
    edition: 'epub',
    name: 'a description that is dropped from a drawing',
    planted: 1,
    sites: (finished) =>
      sitesIn(pages(finished), /<desc [^>]*>[^<]*<\/desc>/g, taken, (_, { path }) => ['a.epub', path]),
  },
  {
    edition: 'epub',
    name: 'a line that is cut out of a drawing',
    planted: 2,
    sites: (finished) =>
      sitesIn(pages(finished), /(?<=<text [^>]*>)[A-Z][A-Za-z ]{6,}(?=<)/g, taken, ([words], { path }) => [
        `“${words}`,
        path,
      ]),
  },
  ...wordFaults('epub', pages),
  ...safetyFaults('epub', 'a chapter', pages),
  {
    edition: 'epub',
    name: 'a heading of another name',
    planted: 2,
    sites: (finished) =>
      sitesIn(
        pages(finished),
        /(?<=<h[12] id="([^"]*)">)[^<]+/g,
        () => 'Something else',
        ([, id = '']) => [`“Something else`, `\`${id}\``, 'a.epub'],
      ),
  },
  {
    edition: 'epub',
    name: 'two fonts in the place of the other',
    planted: 2,
    sites: (finished) => exchangesIn(styles(finished), fontFile, (one) => ['a.epub', 'style.css', one]),
  },
];
