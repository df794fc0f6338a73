/** By what an entry of the index is known: its name without regard to capitals and without what explains it in brackets. */
export function entryKey(name: string): string {
  return name
    .replace(/\s*\([^)]*\)$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
