import type { Edition } from '../../book.ts';
import { bookPage } from './book-page.ts';
import { printArtifact } from './print-artifact.ts';
import type { Setting } from './setting.ts';

/** Prints the book in a setting until its page numbers are true, then finishes the PDF. */
export function renderIn(setting: Setting): Edition['render'] {
  return async (publication, built) => [
    await printArtifact(bookPage(publication, setting), setting.ending, publication, built),
  ];
}
