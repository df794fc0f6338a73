import type { Tally } from '../prove.ts';

/** "references 799: pdf 799, epub 799, newsletter 16/16": an edition that has not all of the total says of how many. */
export function tallyLine({ name, editions }: Tally): string {
  const total = Math.max(...editions.map(({ expected }) => expected));
  const counts = editions.map(({ edition, found, expected }) =>
    found === total && expected === total ? `${edition} ${found}` : `${edition} ${found}/${expected}`,
  );
  return `${name} ${total}: ${counts.join(', ')}`;
}
