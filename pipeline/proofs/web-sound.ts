import type { Extract, Finding, FoundSite, Proof, Publication } from '../book.ts';
import { conditions } from './web-sound/conditions.ts';

/** So many faults of one sort are told; the rest is counted. */
const most = 3;

/** The finished pages lead nowhere in vain, load and run nothing of others, and say what they are. */
export const webSound: Proof = {
  id: 'web-sound',
  about:
    'No web page has a dead end, asks another server, or needs a script; each has a title, a language, a description.',
  *run(extracts, publication) {
    for (const extract of extracts) {
      if (extract.site !== undefined) yield* judge(extract.site, extract, publication);
    }
  },
};

function* judge(site: FoundSite, { edition }: Extract, publication: Publication): Iterable<Finding> {
  for (const { id, faults } of conditions) {
    const found = [...faults(site, publication)];
    for (const { path, reason } of found.slice(0, most)) {
      const rest = found.length > most ? ` There are ${found.length} of this sort.` : '';
      const file = publication.book.manifestFile;
      yield { file, reason: `dist/${path}: ${reason}`, note: `Condition \`${id}\` of the edition ${edition}.${rest}` };
    }
  }
}
