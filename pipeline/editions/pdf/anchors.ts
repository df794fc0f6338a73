import type { Element, Root } from 'hast';
import type { PageText } from '../../book.ts';
import { elementsIn } from './element.ts';

/** The id of the contents list. No target of a book has such an anchor: there is no kind `print`. */
export const contentsAnchor = 'print-contents';

/** The id of the list of figures. */
export const figuresAnchor = 'print-figures';

/** The id of the list of tables. */
export const tablesAnchor = 'print-tables';

/** The id of the index. */
export const indexAnchor = 'print-index';

/** The id of an entry of the index, by its place in it. */
export function entryAnchor(number: number): string {
  return `print-index-${number}`;
}

/** The id of the page that opens a part, by the part's number. */
export function partAnchor(number: number): string {
  return `print-part-${number}`;
}

/** What begins on a page with an anchor: a chapter of the book, or what this edition adds. */
export function openingOf(anchor: string): NonNullable<PageText['opened']> {
  if (!isAdded(anchor)) return { kind: 'chapter', anchor };
  return { kind: anchor.startsWith('print-part-') ? 'part' : 'list', anchor };
}

/** Whether an anchor names a page that this edition adds, which belongs to no chapter. */
export function isAdded(anchor: string): boolean {
  return anchor.startsWith('print-');
}

/** Whether a page that this edition adds begins with an anchor: lists, parts and the index do, their entries do not. */
export function opensPage(anchor: string): boolean {
  return isAdded(anchor) && anchor !== tablesAnchor && !anchor.startsWith('print-index-');
}

/** Every id of a page that can be pointed at, in order; those inside drawings are the drawing's own. */
export function anchorsOf(page: Root): readonly string[] {
  const isDrawing = ({ tagName }: Element): boolean => tagName === 'svg';
  return elementsIn(page, isDrawing).flatMap((element) => {
    const { id } = element.properties;
    return typeof id === 'string' && id !== '' && !isDrawing(element) ? [id] : [];
  });
}
