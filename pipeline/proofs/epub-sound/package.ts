import type { Condition, Judged, JudgedPage } from './condition.ts';

/** What the files of a book are by their endings: https://www.w3.org/TR/epub-33/#sec-core-media-types */
const mediaTypes: Readonly<Record<string, string>> = {
  xhtml: 'application/xhtml+xml',
  css: 'text/css',
  ncx: 'application/x-dtbncx+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  woff: 'font/woff',
  ttf: 'font/ttf',
  otf: 'font/otf',
};

/** The package document lists every file once and truly, and every page in reading order. */
export const packageList: readonly Condition[] = [
  {
    id: 'files-listed',
    *faults({ epub, items }) {
      const named = new Set(items.map(({ name }) => name));
      const there = new Set(epub.files.map(({ name }) => name));
      if (named.size < items.length) yield { reason: 'Unexpected file listed twice in the package, expected it once' };
      for (const name of named)
        if (!there.has(name)) yield { reason: `Unexpected entry \`${name}\` in the package, expected a file` };
      for (const name of there)
        if (!named.has(name) && name !== epub.packageDocument.name && !/^(?:mimetype$|META-INF\/)/.test(name))
          yield { reason: `Unexpected file \`${name}\`, expected it in the package` };
    },
  },
  {
    id: 'pages-in-order',
    *faults({ items, spine, package: elements }) {
      const known = new Set(items.map(({ id }) => id));
      for (const id of spine)
        if (!known.has(id))
          yield { reason: `Unexpected \`${id}\` in the reading order, expected a file of the package` };
      for (const { id, name, mediaType } of items)
        if (mediaType === mediaTypes['xhtml'] && spine.filter((one) => one === id).length !== 1)
          yield { where: name, reason: 'Unexpected page out of the reading order, expected it there once' };
      for (const { name, attributes } of elements)
        if (name === 'itemref' && attributes['linear'] === 'no')
          yield {
            reason: `Unexpected page \`${attributes['idref'] ?? ''}\` beside the reading order, expected it in it`,
          };
    },
  },
  {
    id: 'media-types',
    *faults({ epub, items }) {
      for (const { name, mediaType } of items) {
        const ending = /\.(\w+)$/.exec(name)?.[1] ?? '';
        const image = epub.files.find((file) => file.name === name)?.image;
        const expected = mediaTypes[image?.type ?? ending];
        if (mediaType !== expected || (mediaType.startsWith('image/') && image === undefined))
          yield {
            where: name,
            reason: `Unexpected media type \`${mediaType}\`, expected \`${expected ?? 'another file'}\``,
          };
      }
    },
  },
  {
    id: 'properties',
    *faults(judged) {
      for (const { name, properties } of judged.items) {
        const page = judged.pages.find((one) => one.name === name);
        const expected = page === undefined ? [] : propertiesOf(page, judged);
        const found = properties.filter((property) => property !== 'cover-image');
        if (found.toSorted().join(' ') !== expected.join(' '))
          yield { where: name, reason: `Unexpected properties “${found.join(' ')}”, expected “${expected.join(' ')}”` };
      }
    },
  },
];

function propertiesOf(page: JudgedPage, { contents }: Judged): readonly string[] {
  const holds = (tag: string) => page.elements.some(({ element }) => element.name === tag);
  return [
    ...(holds('math') ? ['mathml'] : []),
    ...(page === contents ? ['nav'] : []),
    ...(holds('svg') ? ['svg'] : []),
  ];
}
