import type { Book, Built, PrintedChapter } from '../../book.ts';
import { issueAddress, type PageOf } from '../../web-address.ts';
import { word } from '../../word.ts';

export type NamedLink = { readonly label: string; readonly url: string };

/** The addresses an issue leads to, all of them absolute: a mail lies nowhere. */
export type IssueLinks = {
  /** `#anchor` becomes the page and place of the web edition; an anchor that is nowhere, and any other address, stays. */
  absolute(href: string): string;
  readonly inBrowser: NamedLink;
  readonly downloads: readonly NamedLink[];
  readonly unsubscribe: NamedLink;
};

/** What a sender puts the reader's own address in for, while the publisher has not said where one unsubscribes. */
export const unsubscribePlaceholder = '{{unsubscribe_url}}';

/** The links of one issue. Files that this build has made are offered beside the download page. */
export function issueLinks(issue: PrintedChapter, { manifest, words }: Book, built: Built, pageOf: PageOf): IssueLinks {
  const { baseUrl, slug, decided, undecided } = manifest;
  const files = [
    { path: `${slug}.pdf`, name: 'web-pdf' },
    { path: `${slug}.epub`, name: 'web-epub' },
  ].filter(({ path }) => built.artifacts.some((artifact) => artifact.path === path));
  return {
    absolute(href) {
      const page = href.startsWith('#') ? pageOf(href.slice(1)) : undefined;
      return page === undefined ? href : baseUrl + page + href;
    },
    inBrowser: { label: word(words, 'mail-in-browser'), url: baseUrl + issueAddress(issue) },
    downloads: [
      { label: word(words, 'mail-guide'), url: baseUrl },
      ...files.map(({ path, name }) => ({ label: word(words, name), url: new URL(`../${path}`, baseUrl).href })),
    ],
    unsubscribe: {
      label: word(words, 'mail-unsubscribe'),
      url: undecided.includes('unsubscribeUrl') ? unsubscribePlaceholder : decided.unsubscribeUrl,
    },
  };
}
