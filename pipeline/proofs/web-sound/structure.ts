import type { FoundSite, Publication } from '../../book.ts';

/** Each page is one page: one heading of the first level, ids that are one thing's, pictures that say whether they need words. */
export const structure = [
  {
    id: 'one-heading',
    *faults({ pages }: FoundSite, { book }: Publication) {
      const most = book.manifest.profile === 'health-guide' ? 1 : Infinity; // other authors are only warned
      for (const { path, headings } of pages) {
        const count = headings.filter((heading) => heading !== '').length;
        if (count === 0 || count > most)
          yield { path, reason: `Unexpected ${count} headings of the first level, expected one` };
      }
    },
  },
  {
    id: 'unique-ids',
    *faults({ pages }: FoundSite) {
      for (const { path, doubleIds } of pages) {
        for (const id of doubleIds) yield { path, reason: `Unexpected second \`id="${id}"\`, expected each once` };
      }
    },
  },
  {
    id: 'picture-described',
    *faults({ pages }: FoundSite) {
      for (const { path, undescribed } of pages) {
        for (const address of undescribed)
          yield { path, reason: `Unexpected picture \`${address}\` without \`alt\`, expected one, be it empty` };
      }
    },
  },
  {
    id: 'drawing-named',
    *faults({ pages }: FoundSite) {
      for (const { path, unnamed } of pages) {
        if (unnamed > 0)
          yield { path, reason: 'Unexpected drawing without a name, expected a description that voices read' };
      }
    },
  },
] as const;
