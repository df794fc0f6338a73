import type { Artifact, Book, PrintedChapter } from '../../book.ts';
import { attribute } from '../../web-pages/parsed-html.ts';
import { readHtml, type ReadHtml } from '../../web-pages/read-html.ts';
import { defaultValues, fillHtml, fillText, placeholdersIn, type Placeholder } from './placeholders.ts';

/** One issue, as its finished parts show it to a reader nobody knows. */
export type Letter = {
  readonly issue: PrintedChapter;
  /** The HTML part as text. */
  readonly source: string;
  readonly isUtf8: boolean;
  readonly html: ReadHtml;
  /** Size of the HTML part. */
  readonly bytes: number;
  /** The plain text part. */
  readonly text: string;
  /** The names of those that were filled. */
  readonly placeholders: readonly Placeholder[];
  /** The bytes of the message; `undefined` when there is none. */
  readonly message: Uint8Array | undefined;
};

/** Reads the parts of an issue; a part that is missing is empty. */
export function readLetter(issue: PrintedChapter, artifacts: readonly Artifact[], book: Book): Letter {
  const values = defaultValues(issue, book);
  const html = bytesOf('issue.html') ?? new Uint8Array();
  const source = fillHtml(new TextDecoder().decode(html), values);
  const filled = new TextEncoder().encode(source);
  return {
    issue,
    source,
    isUtf8: isUtf8(html),
    html: readHtml(filled, (element) => attribute(element, 'role') === 'article'),
    bytes: filled.length,
    text: fillText(new TextDecoder().decode(bytesOf('issue.txt')), values),
    placeholders: placeholdersIn(new TextDecoder().decode(html)),
    message: bytesOf('issue.eml'),
  };

  function bytesOf(name: string): Uint8Array | undefined {
    return artifacts.find(({ path }) => path === `newsletter/${issue.chapter.id}/${name}`)?.bytes;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
