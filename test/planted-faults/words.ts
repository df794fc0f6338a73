import type { EditionId } from '../../pipeline/book.ts';
import type { Fault, Finished } from './fault.ts';
import { sitesIn, type TextFile } from './text-files.ts';

type Files = (finished: Finished) => readonly TextFile[];

/** Ordinary words that got lost or say something else, in an edition of pages with the facts of steps. */
export function wordFaults(edition: EditionId, files: Files): readonly Fault[] {
  const fault = (name: string, planted: number, pattern: RegExp, instead: string, lost?: string): Fault => ({
    edition,
    name,
    planted,
    sites: (finished) =>
      sitesIn(
        files(finished),
        pattern,
        () => instead,
        ([, words = ''], { path }) => [`Unexpected loss of “${lost ?? words}`, path],
      ),
  });
  return [
    fault('a stop rule with another number', 1, /(?<=<li>Pain at rest of )6(?= or more)/g, '9', 'Pain at rest of 6'),
    fault('a dose with one more digit', 1, /(?<=<td>[^<]*)2(?=\smin)/g, '20'),
    fault('an item that is cut out of a list', 4, /<li>([^<]+)<\/li>/g, ''),
    fault('a row that is cut out of a table', 2, /<tr>\s*<th scope="row">(Stop if|Leave out if)<\/th>.*?<\/tr>/gs, ''),
    fault('a row of a table with the opposite name', 2, /(?<=<th scope="row">)Stop if(?=<)/g, 'Do if', 'Stop if'),
    fault('a cell with another number', 1, /(?<=<td>First<\/td>\s*<td>)1(?=<)/g, '11', '1'),
    fault('a definition with another word', 1, /(?<=How )fast(?= you go)/g, 'slowly', 'How fast you go'),
  ];
}
