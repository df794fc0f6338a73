import type { EditionId } from '../../pipeline/book.ts';
import type { Fault, Finished } from './fault.ts';
import { literally, sitesIn, type TextFile } from './text-files.ts';

/** The sentences of the one caution that other pages repeat. */
export const cautions = ['Stop when it hurts.', 'Ask when it stays.'];

/** Faults in what readers are warned of, in an edition of texts. */
export function safetyFaults(
  edition: EditionId,
  what: string,
  files: (finished: Finished) => readonly TextFile[],
): readonly Fault[] {
  const cut = (name: string, planted: number, textsOf: (finished: Finished) => readonly string[]): Fault => ({
    edition,
    name: `${name} of ${what}`,
    planted,
    sites: (finished) =>
      textsOf(finished).flatMap((text) =>
        sitesIn(
          files(finished),
          literally(text),
          () => '',
          (_, { path }) => [`“${text}”`, path],
        ),
      ),
  });
  return [
    cut('a sentence that is cut out of a caution', 2, () => cautions),
    cut('a warning sign that is cut out', 3, signsOf),
    cut('a lead of warning signs that is cut out', 1, leadsOf),
    {
      edition,
      name: `an emergency number with another digit of ${what}`,
      planted: 1,
      sites: (finished) =>
        sitesIn(
          files(finished),
          /(?<=your\s+emergency\s+number\s+\()112/g,
          () => '113',
          (_, { path }) => ['112', path],
        ),
    },
  ];
}

/** The warning signs of a book. */
export function signsOf({ publication: { book } }: Finished): readonly string[] {
  return book.lists.redFlags.entries.flatMap(({ entries }) => entries.map(({ text }) => text));
}

function leadsOf({ publication: { book } }: Finished): readonly string[] {
  return book.lists.redFlags.entries.flatMap(({ lead }) => lead ?? []);
}
