import type { Fault, Finished } from './fault.ts';
import { cutLine } from './cut-line.ts';
import { exchangesIn, fontFile, sitesIn, textFiles, type TextFile } from './text-files.ts';

const page = /^web\/(?!newsletter|figures)[^/]+\/index\.html$/;
const pages = (finished: Finished): readonly TextFile[] => textFiles(finished, page);
const taken = (): string => '';

/** Faults in the pictures and fonts of the web pages. */
export const webPictures: readonly Fault[] = [
  {
    edition: 'web',
    name: 'a description that is dropped from a picture',
    planted: 1,
    sites: (finished) =>
      sitesIn(pages(finished), / alt="[^"]+"/g, taken, (_, { path }) => ['without `alt`', `dist/${path}`]),
  },
  {
    edition: 'web',
    name: 'a description that is dropped from a drawing',
    planted: 1,
    sites: (finished) =>
      sitesIn(pages(finished), / aria-labelledby="[^"]+"/g, taken, (_, { path }) => ['description', path]),
  },
  {
    edition: 'web',
    name: 'an emptied description of a picture',
    planted: 1,
    sites: (finished) =>
      sitesIn(pages(finished), /(?<= alt=")[^"]+(?=")/g, taken, ([alt], { path }) => [`“${alt}”`, path]),
  },
  cutLine('web', pages),
  {
    edition: 'web',
    name: 'two fonts in the place of the other',
    planted: 2,
    sites: (finished) =>
      exchangesIn(textFiles(finished, /style\.css$/), fontFile, (one) => ['dist/web/', 'style.css', one]),
  },
  {
    edition: 'web',
    name: 'a font with the bytes of another',
    planted: 1,
    sites: ({ artifacts }) => {
      const fonts = artifacts.filter(({ mediaType }) => mediaType === 'font/woff2');
      return fonts.flatMap((font, index) => {
        const other = fonts[index + 1];
        const name = font.path.replace(/^.*\//, '');
        return other === undefined
          ? []
          : [{ told: ['dist/web/', name], spoil: () => ({ ...font, bytes: other.bytes }) }];
      });
    },
  },
];
