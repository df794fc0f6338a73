import type { Artifact, PrintedChapter } from '../../book.ts';
import { attribute, readHtml, type ReadHtml } from '../../web-pages/read-html.ts';

/** One issue, as its finished parts show it. */
export type Letter = {
  readonly issue: PrintedChapter;
  readonly html: ReadHtml;
  /** Size of the HTML part. */
  readonly bytes: number;
  /** The plain text part. */
  readonly text: string;
};

/** Reads both parts of an issue; a part that is missing is empty. */
export function readLetter(issue: PrintedChapter, artifacts: readonly Artifact[]): Letter {
  const html = bytesOf(`newsletter/${issue.chapter.id}/issue.html`);
  const text = bytesOf(`newsletter/${issue.chapter.id}/issue.txt`);
  return {
    issue,
    html: readHtml(html, (element) => attribute(element, 'role') === 'article'),
    bytes: html.length,
    text: new TextDecoder().decode(text),
  };

  function bytesOf(path: string): Uint8Array {
    return artifacts.find((artifact) => artifact.path === path)?.bytes ?? new Uint8Array();
  }
}
