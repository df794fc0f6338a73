import { epubOrder } from './epub-order.ts';
import type { Fault, Finished } from './fault.ts';
import { safetyFaults } from './safety.ts';
import { linkFaults } from './links.ts';
import { cutLine } from './cut-line.ts';
import { epubFiles, exchangesIn, fontFile, sitesIn, type TextFile } from './text-files.ts';
import { wordFaults } from './words.ts';

const pages = (finished: Finished): readonly TextFile[] => epubFiles(finished, /OEBPS\/(?:section|step|muscle)-[^/]*$/);
const link = /(?<=<a href=")[^"]*#[^"]*(?=" class="(?:section|table|figure|step|muscle)")/g;
const styles = (finished: Finished): readonly TextFile[] => epubFiles(finished, /style\.css$/);
const taken = (): string => '';

/** Faults in the EPUB. */
export const epub: readonly Fault[] = [
  ...epubOrder,
  ...linkFaults('epub', pages, link, { byte: 3, exchange: 2 }),
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
  cutLine('epub', pages),
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
