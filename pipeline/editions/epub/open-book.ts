import { posix } from 'node:path';
import type { Root } from 'xast';
import type { FoundEpub, FoundFace } from '../../book.ts';
import { foundFaces } from '../../fonts/found-faces.ts';
import { sourceFile } from '../../source-file.ts';
import { decodeWay } from './decode-way.ts';
import { elementsIn, idsIn } from './read-page.ts';
import { readXml } from './read-xml.ts';
import { zipFiles } from './unzip.ts';

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
  readonly faces: readonly FoundFace[];
  readonly found: FoundEpub;
};

/** Opens a finished EPUB, following it from `container.xml` on. Throws when the container itself is damaged. */
export async function openBook(bytes: Uint8Array): Promise<OpenBook> {
  const files = await zipFiles(bytes);
  const contents = new Map(files.map((file) => [file.name, file.bytes]));
  const broken: { readonly name: string; readonly reason: string }[] = [];
  const complain = (name: string, reason: string): void => {
    if (!broken.some((one) => one.name === name)) broken.push({ name, reason });
  };
  const text = (name: string) => textOf(contents.get(name), (reason) => complain(name, reason));
  const xml = (name: string): Root => readXml(text(name), (reason) => complain(name, reason));
  const [rootfile] = elementsIn(xml('META-INF/container.xml'), 'rootfile');
  const root = rootfile?.attributes['full-path'] ?? '';
  const packageDocument = xml(root);
  const items = elementsIn(packageDocument, 'item').map(({ attributes }) => ({
    id: attributes['id'],
    name: posix.join(posix.dirname(root), decodeWay(attributes['href'] ?? '')),
    mediaType: attributes['media-type'],
  }));
  const order = elementsIn(packageDocument, 'itemref').flatMap(({ attributes }) =>
    items.filter(({ id }) => id === attributes['idref']),
  );
  const ofType = (type: string) => items.filter(({ mediaType }) => mediaType === type).map(({ name }) => name);
  const trees = new Map(order.map(({ name }) => [name, xml(name)]));
  const oldContents = new Map(ofType('application/x-dtbncx+xml').map((name) => [name, xml(name)]));
  const styles = new Map(ofType('text/css').map((name) => [name, text(name)]));
  return {
    folder: posix.dirname(root),
    packageDocument,
    pages: new Map([...trees].map(([name, tree]) => [name, openPage(tree)])),
    oldContents,
    faces: [...styles].flatMap(([name, css]) => foundFaces(css, name, (path) => contents.get(path))),
    found: {
      files: files.map((file) => ({
        name: file.name,
        bytes: file.bytes.length,
        isCompressed: file.isCompressed,
        image: /\.(?:png|jpe?g|gif|webp|svg)$/.test(file.name) ? sourceFile(file.name, file.bytes).image : undefined,
      })),
      mediaType: new TextDecoder().decode(contents.get('mimetype')),
      broken,
      packageDocument: { name: root, tree: packageDocument },
      pages: trees,
      oldContents,
      styles,
    },
  };
}

function textOf(bytes: Uint8Array | undefined, complain: (reason: string) => void): string {
  if (bytes === undefined) complain('there is no such file');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    complain('not UTF-8');
    return new TextDecoder().decode(bytes);
  }
}

function openPage(tree: Root): OpenPage {
  const [title] = elementsIn(tree, 'h1');
  return { tree, anchors: new Set(idsIn(tree)), title: title?.attributes['id'] ?? undefined };
}
