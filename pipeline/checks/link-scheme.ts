import type { Book, Check, Finding } from '../book.ts';
import { nearest } from '../nearest.ts';
import { nodesOf } from '../nodes-of.ts';

const allowed = ['https', 'http', 'mailto', 'tel'];

/** A link leads to the web, to a mailbox, to a telephone or into the book, and nowhere else. */
export const linkScheme: Check = {
  id: 'link-scheme',
  about: 'Links lead to https, mailto, tel or a kind of the book; never to javascript, data or files.',
  *book(book) {
    for (const { tree, file } of [...book.chapters, ...book.issues, ...book.figures]) {
      for (const { url, position } of nodesOf(tree, 'link', 'definition')) {
        const words = fault(book, url);
        if (words !== undefined) yield { file, place: position, ...words };
      }
    }
    const { entries, factPlace, file } = book.lists.sources;
    for (const [at, { url }] of entries.entries()) {
      if (url === undefined || /^https?:\/\//i.test(url)) continue;
      const note = 'A source without a web page has no `url`; a DOI stands in `doi`.';
      const reason = `Unexpected address \`${url}\`, expected one that begins with \`https://\``;
      yield { file, place: factPlace([at, 'url']), reason, note };
    }
  },
};

function fault(book: Book, url: string): Pick<Finding, 'reason' | 'suggestion' | 'note'> | undefined {
  if (url.startsWith('//')) {
    const note = 'In a file there is no page whose scheme the address could share.';
    return {
      reason: `Unexpected address \`${url}\` without a scheme, expected \`https:\``,
      suggestion: `https:${url}`,
      note,
    };
  }
  const [, scheme, rest = ''] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(url) ?? [];
  if (scheme === undefined || allowed.includes(scheme.toLowerCase()) || book.kinds.includes(scheme)) return undefined;
  const near = nearest(scheme.toLowerCase(), [...book.kinds, ...allowed]);
  return {
    reason: `Unexpected scheme \`${scheme}:\`, expected \`https:\`, \`mailto:\`, \`tel:\` or a kind of the book`,
    suggestion: near === undefined ? undefined : `${near}:${rest}`,
    note: `The kinds of this book are ${book.kinds.map((kind) => `\`${kind}:\``).join(', ')}.`,
  };
}
