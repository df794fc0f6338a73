import { posix } from 'node:path';
import type { Root } from 'xast';
import { elementsIn, idsIn } from './read-page.ts';
import { readXml } from './read-xml.ts';
import { unzip } from './unzip.ts';

/** A finished page. */
export type OpenPage = {
  readonly tree: Root;
  readonly anchors: ReadonlySet<string>;
  readonly title: string | undefined;
};

/** A finished EPUB, as a reading system sees it: the package document, the pages in reading order, the older contents. */
export type OpenBook = {
  readonly folder: string;
  readonly packageDocument: Root;
  /** By their names in the container. */
  readonly pages: ReadonlyMap<string, OpenPage>;
  readonly oldContents: ReadonlyMap<string, Root>;
};

/** Opens a finished EPUB, following it from `container.xml` on. Throws when a document of it is not well-formed. */
export async function openBook(bytes: Uint8Array): Promise<OpenBook> {
  const files = await unzip(bytes);
  const xml = (name: string) => readXml(new TextDecoder().decode(files.get(name)));
  const [rootfile] = elementsIn(xml('META-INF/container.xml'), 'rootfile');
  const root = rootfile?.attributes['full-path'] ?? '';
  const packageDocument = xml(root);
  const items = elementsIn(packageDocument, 'item').map(({ attributes }) => ({
    id: attributes['id'],
    name: posix.join(posix.dirname(root), decodeURIComponent(attributes['href'] ?? '')),
    isOldContents: attributes['media-type'] === 'application/x-dtbncx+xml',
  }));
  const order = elementsIn(packageDocument, 'itemref').flatMap(({ attributes }) =>
    items.filter(({ id }) => id === attributes['idref']),
  );
  const oldContents = items.filter((item) => item.isOldContents);
  return {
    folder: posix.dirname(root),
    packageDocument,
    pages: new Map(order.map(({ name }) => [name, openPage(xml(name))])),
    oldContents: new Map(oldContents.map(({ name }) => [name, xml(name)])),
  };
}

function openPage(tree: Root): OpenPage {
  const [title] = elementsIn(tree, 'h1');
  return { tree, anchors: new Set(idsIn(tree)), title: title?.attributes['id'] ?? undefined };
}
