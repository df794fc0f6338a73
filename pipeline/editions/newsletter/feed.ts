import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Artifact, PrintedChapter, Publication } from '../../book.ts';
import { issueAddress } from '../../web-address.ts';
import { letterFacts } from './letter-facts.ts';

/** Where the feed lies, below the base URL. */
export const feedFile = 'feed.xml';

/** The issues as an Atom feed (RFC 4287), in the order of the series; none for a book without issues. */
export function feed({ book, issues }: Publication): readonly Artifact[] {
  if (issues.length === 0) return [];
  const { title, subtitle, baseUrl, date, language, decided, undecided } = book.manifest;
  const updated = x('updated', `${date}T00:00:00Z`);
  const author = undecided.includes('publisher') ? title : decided.publisher;
  const tree = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
    x('title', title),
    ...(subtitle === undefined ? [] : [x('subtitle', subtitle)]),
    x('id', baseUrl + feedFile),
    x('link', { rel: 'self', type: 'application/atom+xml', href: baseUrl + feedFile }),
    x('link', { rel: 'alternate', type: 'text/html', href: baseUrl }),
    updated,
    x('author', [x('name', author)]),
    ...issues.map((issue) => entry(issue)),
  ]);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(tree)}\n`;
  return [{ path: `web/${feedFile}`, mediaType: 'application/atom+xml', bytes: new TextEncoder().encode(xml) }];

  function entry(issue: PrintedChapter) {
    const { subject, preheader } = letterFacts(issue.chapter);
    const address = baseUrl + issueAddress(issue);
    return x('entry', [
      x('title', subject),
      x('id', address),
      x('link', { rel: 'alternate', type: 'text/html', href: address }),
      updated,
      x('summary', preheader),
    ]);
  }
}
