import type { EditionId } from '../../pipeline/book.ts';
import type { Fault, Finished } from './fault.ts';
import { otherByte } from './other-byte.ts';
import { exchangesIn, sitesIn, type TextFile } from './text-files.ts';

/** Faults in the links of files of text; `link` matches their addresses, `planted` says how often each fault is planted. */
export function linkFaults(
  edition: EditionId,
  files: (finished: Finished) => readonly TextFile[],
  link: RegExp,
  planted: { readonly byte: number; readonly exchange: number },
): readonly Fault[] {
  return [
    {
      edition,
      name: 'one other byte in the address of a link',
      planted: planted.byte,
      sites: (finished) =>
        sitesIn(
          files(finished),
          link,
          ([address], random) => otherByte(address, random),
          (_, { path }) => ['Unexpected dead link', path],
        ),
    },
    {
      edition,
      name: 'two links that lead where the other should',
      planted: planted.exchange,
      sites: (finished) =>
        exchangesIn(files(finished), link, (one, _, { path }) => [`to \`${one.replace(/^.*#/, '')}\``, `at ${path}`]),
    },
  ];
}
