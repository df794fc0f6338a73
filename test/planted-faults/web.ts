import type { Fault, Finished } from './fault.ts';
import { otherByte } from './other-byte.ts';
import { safetyFaults } from './safety.ts';
import { exchangesIn, sitesIn, textFiles, type TextFile } from './text-files.ts';
import { wordFaults } from './words.ts';
import { webPictures } from './web-pictures.ts';

const page = /^web\/(?!newsletter|figures)[^/]+\/index\.html$/;
const pages = (finished: Finished): readonly TextFile[] => textFiles(finished, page);
const link = /(?<=<a href=")[^"]*#[^"]*(?=" class="(?:section|table|figure|step|muscle)")/g;
const taken = (): string => '';

/** Faults in the web pages. */
export const web: readonly Fault[] = [
  ...webPictures,
  {
    edition: 'web',
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
    edition: 'web',
    name: 'two links that lead where the other should',
    planted: 2,
    sites: (finished) =>
      exchangesIn(pages(finished), link, (one, _, { path }) => [`to \`${one.replace(/^.*#/, '')}\``, `at ${path}`]),
  },
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
