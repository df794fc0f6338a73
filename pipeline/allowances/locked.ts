/**
 * Rules that no book may switch off, lower or allow an exception from: whether its files can be read at all, whether what
 * they promise is there, whether they fetch or run anything, and what keeps a reader safe.
 */
export const locked: readonly string[] = [
  'text-valid',
  'yaml-valid',
  'facts-valid',
  'target-exists',
  'image-usable',
  'link-scheme',
  'order',
  'caution-carried',
  'red-flags-first',
  'allowance',
];
