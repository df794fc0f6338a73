import type { Artifact } from '../book.ts';
import { decode } from '../web-address.ts';
import { readHtml, type ReadHtml } from './read-html.ts';

/** What a link leads to: `anchor` is `undefined` for a file, or a page without a title of the book. */
export type Goal = { readonly isThere: boolean; readonly anchor: string | undefined };

/** The finished files of a build, as a browser that follows links finds them. */
export type Site = {
  /** The page of this path, `undefined` when there is none. */
  page(path: string): ReadHtml | undefined;
  goal(path: string, fragment: string): Goal;
  /** Follows a relative address that stands in the file of this path. */
  follow(path: string, address: string): Goal;
};

/** The skip link leads here; the place belongs to the page and not to the book. */
const startOfText = 'text';

/** Reads pages when they are first asked for. */
export function readSite(artifacts: readonly Artifact[]): Site {
  const files = new Map(artifacts.map((artifact) => [artifact.path, artifact]));
  const pages = new Map<string, ReadHtml>();
  return { page, goal, follow };

  function page(path: string): ReadHtml | undefined {
    const file = files.get(path);
    if (file?.mediaType !== 'text/html') return undefined;
    const known = pages.get(path) ?? readHtml(file.bytes, (element) => element.tagName === 'article');
    pages.set(path, known);
    return known;
  }

  function goal(path: string, fragment: string): Goal {
    if (fragment === '') return { isThere: files.has(path), anchor: page(path)?.titleAnchor };
    const isThere = page(path)?.anchors.has(fragment) ?? false;
    return { isThere, anchor: isThere && fragment !== startOfText ? fragment : undefined };
  }

  function follow(path: string, address: string): Goal {
    const url = new URL(address, `file:///${path}`);
    return goal(decode(url.pathname.slice(1)), decode(url.hash.slice(1)));
  }
}
