import type { ElementContent } from 'hast';
import type { Chapter } from '../../book.ts';

/** One XHTML file of the EPUB. */
export type Page = {
  /** Its name in `OEBPS/`. */
  readonly file: string;
  /** The path of the chapter in the manuscript, `undefined` for a page the program makes. */
  readonly source: string | undefined;
  readonly title: string;
  /** What the page is, by its name among the types of EPUB. */
  readonly type: 'cover' | 'titlepage' | 'chapter' | 'glossary' | 'bibliography' | 'colophon' | 'index';
  readonly matter: 'front' | 'body' | 'back';
  /** What stands in its body. */
  readonly content: readonly ElementContent[];
  /** Its h2 headings, as the contents list shows them. */
  readonly sections: readonly { readonly label: string; readonly anchor: string }[];
};

/** The file of a chapter: named after its anchor, since ids may be shared by chapters of different kinds. */
export function chapterFile({ anchor }: Chapter): string {
  return `${anchor}.xhtml`;
}
