import type { FoundSite, Publication } from '../../book.ts';

/** Nothing leads nowhere, is fetched from another server, or runs. */
export const elsewhere = [
  {
    id: 'dead-end',
    *faults({ pages }: FoundSite) {
      for (const { path, deadEnds } of pages) {
        for (const address of deadEnds)
          yield { path, reason: `Unexpected address \`${address}\`, expected one of a file or place that is there` };
      }
    },
  },
  {
    id: 'own-files',
    *faults({ pages, styles }: FoundSite, { book }: Publication) {
      for (const { path, loads } of [...pages, ...styles]) {
        for (const address of loads) {
          if (!isForeign(address, book.manifest.baseUrl)) continue;
          yield { path, reason: `Unexpected request to \`${address}\`, expected files of this build alone` };
        }
      }
    },
  },
  {
    id: 'no-script',
    *faults({ pages }: FoundSite) {
      for (const { path, active } of pages) {
        for (const what of active) yield { path, reason: `Unexpected \`${what}\`, expected a page that runs nothing` };
      }
    },
  },
] as const;

/** An address with a scheme or a server; pictures that stand in the page itself ask nobody. */
function isForeign(address: string, baseUrl: string): boolean {
  if (address.startsWith(baseUrl) || /^data:image\//i.test(address)) return false;
  return /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(address);
}
