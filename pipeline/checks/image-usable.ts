import { posix } from 'node:path';
import type { Book, Check, Finding, SourceFile } from '../book.ts';
import { nearest } from '../nearest.ts';
import { nodesOf } from '../nodes-of.ts';
import { pictureFault } from './image-usable/picture-fault.ts';

type Words = Pick<Finding, 'reason' | 'suggestion' | 'note' | 'related'>;

/** Every picture is a file of the manuscript that any reader's device can show. */
export const imageUsable: Check = {
  id: 'image-usable',
  about: 'Every picture is a sound file inside the manuscript.',
  chapter({ tree, file }, book) {
    const labels = new Set(nodesOf(tree, 'imageReference').map(({ identifier }) => identifier));
    const definitions = nodesOf(tree, 'definition').filter(({ identifier }) => labels.has(identifier));
    return [...nodesOf(tree, 'image'), ...definitions].flatMap(({ url, position }): Finding[] => {
      const words = fault(book, file.path, url);
      return words === undefined ? [] : [{ file, place: position, ...words }];
    });
  },
};

function fault(book: Book, from: string, url: string): Words | undefined {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) {
    const note = 'Save the picture in the manuscript and name its path; for a drawing, write `::figure{#id}`.';
    return { reason: `Unexpected address \`${brief(url)}\` of a picture, expected a file of the manuscript`, note };
  }
  const path = url.startsWith('/') ? url : posix.join(posix.dirname(from), decoded(url));
  if (path.startsWith('/') || path.startsWith('..')) {
    const note = 'Copy the picture into the manuscript; paths are relative to the folder of the file they stand in.';
    return { reason: `Unexpected picture \`${url}\` outside the manuscript, expected a file inside`, note };
  }
  const source = book.files.get(path);
  if (linkOnTheWay(book, path) !== undefined) {
    const note = 'Copy the picture itself into the manuscript: links are never followed.';
    return { reason: `Unexpected symbolic link \`${path}\`, expected a file`, note };
  }
  return source === undefined ? missing(book, from, path) : pictureFault(source);
}

function missing(book: Book, from: string, path: string): Words {
  const pictures = [...book.files.values()].filter(({ image }) => image !== undefined).map((picture) => picture.path);
  const same = pictures.find((picture) => picture.toLowerCase() === path.toLowerCase());
  const near = same ?? pictures.find((one) => posix.basename(one) === posix.basename(path)) ?? nearest(path, pictures);
  const suggestion = near === undefined ? undefined : posix.relative(posix.dirname(from), near);
  const note = 'Correct the path, or add the file; capital letters count.';
  return { reason: `Unexpected missing picture \`${path}\`, expected a file of the manuscript`, suggestion, note };
}

/** A symbolic link, the file itself or a folder above it. */
function linkOnTheWay(book: Book, path: string): SourceFile | undefined {
  const steps = path.split('/').map((_, index, names) => names.slice(0, index + 1).join('/'));
  return steps.map((step) => book.files.get(step)).find((source) => source?.entry === 'symbolic-link');
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function brief(url: string): string {
  return url.length > 60 ? `${url.slice(0, 59)}…` : url;
}
