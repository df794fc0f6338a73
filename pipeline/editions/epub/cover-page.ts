import { h } from 'hastscript';
import type { Book } from '../../book.ts';
import { coverPng, coverWords } from '../../cover.ts';
import { word } from '../../word.ts';
import type { Asset } from './asset.ts';
import type { Page } from './page.ts';

/** The cover: the picture that shelves show, and a page that shows it in the book. */
export type Cover = { readonly page: Page; readonly image: Asset };

/** Draws the cover, where the book has one. Its page holds only the picture, and its description the title. */
export async function coverPage(book: Book): Promise<Cover | undefined> {
  const words = coverWords(book);
  const bytes = await coverPng(book, 'portrait');
  if (words === undefined || bytes === undefined) return undefined;
  const image: Asset = { file: 'fonts/cover.png', mediaType: 'image/png', bytes, isCover: true };
  const picture = h('img', { src: image.file, alt: words.description, role: 'doc-cover' });
  const page: Page = {
    file: 'cover.xhtml',
    source: undefined,
    title: word(book.words, 'cover'),
    type: 'cover',
    matter: 'front',
    sections: [],
    content: [h('section#cover.cover', { 'epub:type': 'cover' }, [picture])],
  };
  return { page, image };
}
