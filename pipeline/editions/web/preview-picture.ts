import type { Artifact, Book } from '../../book.ts';
import { coverPng, previewFile } from '../../cover.ts';

/** The cover as link previews show it, where the book has one. */
export async function previewPicture(book: Book): Promise<readonly Artifact[]> {
  const bytes = await coverPng(book, 'preview');
  return bytes === undefined ? [] : [{ path: `web/${previewFile}`, mediaType: 'image/png', bytes }];
}
