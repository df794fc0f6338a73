import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Artifact, Book } from '../book.ts';
import { coverSize, coverWords, previewFile } from '../cover.ts';
import { fillTemplate, type Slots } from '../template.ts';
import { pageFile, wayFrom, type PageAddress } from '../web-address.ts';
import { word } from '../word.ts';

/** A page of the web edition, before it is put into its template. */
export type WebPage = {
  readonly address: PageAddress;
  /** A page of `templates/web/`. */
  readonly template: 'index' | 'page';
  readonly title: string;
  /** One sentence for search results and link previews. */
  readonly description: string | undefined;
  /** The feed that lists it, below the base URL. */
  readonly feed?: string;
  /** What the template needs beside the slots every page has. */
  readonly slots: Slots;
};

/** Puts a page into the shell that all pages share: head, skip link, site title and footer. The newsletter's archive uses it too. */
export function printWebPage(page: WebPage, book: Book): Artifact {
  const html = fillTemplate(`templates/web/${page.template}.html`, tabTitle(page, book), {
    ...page.slots,
    skip: [h('a.skip', { href: '#text' }, word(book.words, 'web-skip'))],
  });
  visit(html, 'element', (element) => {
    if (element.tagName === 'html') element.properties['lang'] = book.manifest.language;
    if (element.tagName === 'head') element.children.push(...headOf(page, book));
  });
  return { path: `web/${pageFile(page.address)}`, mediaType: 'text/html', bytes: encode(html) };
}

/** The link to the front page that stands in the header of every other page. */
export function homeLink(address: PageAddress, book: Book): Element {
  return h('a.home', { href: wayFrom(address, pageFile('')) }, book.manifest.title);
}

function tabTitle({ title }: WebPage, { manifest }: Book): string {
  return title === manifest.title ? title : `${title} | ${manifest.title}`;
}

function headOf(page: WebPage, book: Book): readonly ElementContent[] {
  const { manifest } = book;
  const { description, feed } = page;
  const url = manifest.undecided.includes('baseUrl') ? undefined : manifest.baseUrl + page.address;
  return [
    h('link', { rel: 'stylesheet', href: wayFrom(page.address, 'style.css') }),
    ...(description === undefined ? [] : [h('meta', { name: 'description', content: description })]),
    ...(url === undefined ? [] : [h('link', { rel: 'canonical', href: url }), property('og:url', url)]),
    ...(feed === undefined
      ? []
      : [h('link', { rel: 'alternate', type: 'application/atom+xml', href: wayFrom(page.address, feed) })]),
    property('og:type', page.template === 'index' ? 'book' : 'article'),
    property('og:site_name', manifest.title),
    property('og:title', page.title),
    ...(description === undefined ? [] : [property('og:description', description)]),
    ...previewOf(book),
  ];
}

/** The picture that link previews show. Its address must be whole, so while the base URL is undecided it is the stand-in. */
function previewOf(book: Book): readonly Element[] {
  const words = coverWords(book);
  if (words === undefined) return [];
  const { width, height } = coverSize('preview');
  const address = new URL(previewFile, book.manifest.baseUrl).href;
  return [
    property('og:image', address),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(width)),
    property('og:image:height', String(height)),
    property('og:image:alt', words.description),
    h('meta', { name: 'twitter:card', content: 'summary_large_image' }),
    h('meta', { name: 'twitter:image', content: address }),
    h('meta', { name: 'twitter:image:alt', content: words.description }),
  ];
}

function property(name: string, content: string): Element {
  return h('meta', { property: name, content });
}

function encode(html: Root): Uint8Array {
  return new TextEncoder().encode(`${toHtml(html, { closeEmptyElements: true })}\n`);
}
