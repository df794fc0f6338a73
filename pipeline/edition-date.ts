import type { Manifest } from './book.ts';

/**
 * The date of a book that names none: that of `SOURCE_DATE_EPOCH`, in seconds since 1970, by which builders say from which
 * moment a build is to be (https://reproducible-builds.org/specs/source-date-epoch/). The clock is never asked.
 */
export function withEditionDate(manifest: Manifest, epoch: string | undefined): Manifest {
  if (manifest.isDated || epoch === undefined || !/^\d{1,10}$/.test(epoch)) return manifest;
  return { ...manifest, isDated: true, date: new Date(Number(epoch) * 1000).toISOString().slice(0, 10) };
}

/** What people are told of a book without a date: what its editions say instead. */
export function dateAdvice({ isDated, date }: Manifest): string | undefined {
  return isDated ? undefined : `guide.yaml names no date: editions say ${date}`;
}
