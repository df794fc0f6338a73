import type { FoundSite, Publication } from '../../book.ts';
import { chapterAddress, pageFile } from '../../web-address.ts';

/** Who opens any page of the web edition finds every chapter from there, in its order and under its title. */
export const contents = [
  {
    id: 'contents',
    *faults({ pages }: FoundSite, { chapters }: Publication) {
      for (const { path, entries } of pages) {
        const waiting = entries.map(({ address, label }) => ({
          label,
          to: new URL(address, `file:///${path}`).pathname,
        }));
        for (const printed of chapters) {
          const title = printed.chapter.title.replace(/\s+/g, ' ').trim();
          const [first] = waiting;
          if (first?.label === title && first.to === `/web/${pageFile(chapterAddress(printed))}`) waiting.shift();
          else yield { path, reason: `Unexpected contents without “${title}”, expected every chapter in its order` };
        }
        for (const { label } of waiting)
          yield { path, reason: `Unexpected entry “${label}” of the contents, expected the chapters alone` };
      }
    },
  },
] as const;
