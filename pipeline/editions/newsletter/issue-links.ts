import type { Book, Built } from '../../book.ts';
import type { PageOf } from '../../web-address.ts';
import { word } from '../../word.ts';
import { placeholder } from './placeholders.ts';

export type NamedLink = { readonly label: string; readonly url: string };

/** The addresses a letter leads to: absolute, since a mail lies nowhere, or put in for each reader. */
export type IssueLinks = {
  /** `#anchor` becomes the page and place of the web edition; an anchor that is nowhere, and any other address, stays. */
  absolute(href: string): string;
  readonly inBrowser: NamedLink;
  readonly downloads: readonly NamedLink[];
  readonly unsubscribe: NamedLink;
};

/** The links of the issues. Files that this build has made are offered beside the download page. */
export function issueLinks({ manifest, words }: Book, built: Built, pageOf: PageOf): IssueLinks {
  const { baseUrl, slug } = manifest;
  const files = [
    { path: `${slug}.pdf`, name: 'web-pdf' },
    { path: `${slug}.epub`, name: 'web-epub' },
  ].filter(({ path }) => built.artifacts.some((artifact) => artifact.path === path));
  return {
    absolute(href) {
      const page = href.startsWith('#') ? pageOf(href.slice(1)) : undefined;
      return page === undefined ? href : baseUrl + page + href;
    },
    inBrowser: { label: word(words, 'mail-in-browser'), url: placeholder('view_in_browser_url') },
    downloads: [
      { label: word(words, 'mail-guide'), url: baseUrl },
      ...files.map(({ path, name }) => ({ label: word(words, name), url: new URL(`../${path}`, baseUrl).href })),
    ],
    unsubscribe: { label: word(words, 'mail-unsubscribe'), url: placeholder('unsubscribe_url') },
  };
}
