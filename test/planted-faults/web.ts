import type { Fault, Finished } from './fault.ts';
import { safetyFaults } from './safety.ts';
import { linkFaults } from './links.ts';
import { sitesIn, textFiles, type TextFile } from './text-files.ts';
import { wordFaults } from './words.ts';
import { webPictures } from './web-pictures.ts';

const page = /^web\/(?!newsletter|figures)[^/]+\/index\.html$/;
const pages = (finished: Finished): readonly TextFile[] => textFiles(finished, page);
const link = /(?<=<a href=")[^"]*#[^"]*(?=" class="(?:section|table|figure|step|muscle)")/g;
const taken = (): string => '';

/** Faults in the web pages. */
export const web: readonly Fault[] = [
  ...webPictures,
  ...linkFaults('web', pages, link, { byte: 3, exchange: 2 }),
  {
    edition: 'web',
    name: 'an entry that is removed from the contents of a page',
    planted: 2,
    sites: (finished) =>
      sitesIn(
        pages(finished),
        /<li><a href="\.\.\/[^"]*"(?: aria-current="page")?>([^<]*)<\/a><\/li>/g,
        taken,
        ([, title = ''], { path }) => [`“${title}”`, path],
      ),
  },
  {
    edition: 'web',
    name: 'an entry that is removed from the contents of the first page',
    planted: 1,
    sites: (finished) =>
      sitesIn(
        textFiles(finished, /^web\/index\.html$/),
        /<li><a href="[^"]*">([^<]*)<\/a>(?:(?!<li>|<\/li>).)*<\/li>/gs,
        taken,
        ([, title = ''], { path }) => [`“${title}”`, path],
      ),
  },
  ...wordFaults('web', pages),
  ...safetyFaults('web', 'a page', pages),
  {
    edition: 'web',
    name: 'a heading of another name',
    planted: 2,
    sites: (finished) =>
      sitesIn(
        pages(finished),
        /(?<=<h[12] id="((?:section|step|muscle)[^"]*)">)[^<]+/g,
        () => 'Something else',
        ([, id = '']) => [`“Something else`, `\`${id}\``, 'dist/web/'],
      ),
  },
  {
    edition: 'web',
    name: 'a target that is gone',
    planted: 1,
    sites: (finished) =>
      sitesIn(pages(finished), / id="(section-knees\.[a-z]+|table-doses)"/g, taken, ([, id = '']) => [id, 'dist/web/']),
  },
];
