import type { Root } from 'hast';
import type { Publication } from '../../book.ts';
import { bookSheets } from './book-sheets.ts';
import { enlargeDrawings } from './enlarge-drawings.ts';
import { placeMarginNotes, stackLevels } from './margin-notes.ts';
import { sizeDrawings } from './size-drawings.ts';
import { titleNotes } from './title-notes.ts';
import { widenTables } from './widen-tables.ts';

/** How the book is set: its style sheets, and what becomes of what may stand beside the text. */
export type Setting = {
  /** What follows the slug of the guide in the name of the file. */
  readonly ending: string;
  /** Files of `templates/pdf/`, in order. */
  readonly sheets: readonly string[];
  /** Places notes, tables and pictures of a chapter's page, in place. */
  place(page: Root, publication: Publication): void;
};

/** Two columns: the text, and what stands beside it. */
export const twoColumns: Setting = {
  ending: '.pdf',
  sheets: [...bookSheets, 'index.css', 'beside.css'],
  place(page) {
    titleNotes(page);
    placeMarginNotes(page);
    stackLevels(page);
    widenTables(page);
    sizeDrawings(page);
  },
};

/** Letters of 16 points and more in one wide column: notes stay below their paragraph. */
export const largeLetters: Setting = {
  ending: '-large-print.pdf',
  sheets: [...bookSheets, 'index.css', 'large-print.css'],
  place(page, { figures }) {
    titleNotes(page);
    enlargeDrawings(page, figures);
  },
};
