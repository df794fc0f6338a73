import type { EditionId } from '../../pipeline/book.ts';
import type { Fault, Finished } from './fault.ts';
import { sitesIn, type TextFile } from './text-files.ts';

/** A line of text that is cut out of a drawing. */
export function cutLine(edition: EditionId, files: (finished: Finished) => readonly TextFile[]): Fault {
  return {
    edition,
    name: 'a line that is cut out of a drawing',
    planted: 2,
    sites: (finished) =>
      sitesIn(
        files(finished),
        /(?<=<text [^>]*>)[A-Z][A-Za-z ]{6,}(?=<)/g,
        () => '',
        ([words], { path }) => [`“${words}`, path],
      ),
  };
}
