import { posix } from 'node:path';

/** Where an address in the EPUB leads: a file of the container and an id in it. */
export type Way = { readonly file: string; readonly id: string | undefined };

/** An address as it is written in a file of the container. */
export function resolveWay(href: string, from: string): Way {
  const [file = '', id] = href.split('#');
  return {
    file: file === '' ? from : posix.join(posix.dirname(from), decoded(file)),
    id: id === undefined ? undefined : decoded(id),
  };
}

/** Whether an address leads out of the book. */
export function leadsOut(href: string): boolean {
  return /^[a-z][a-z\d+.-]*:|^\/\//i.test(href);
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
