import type { Artifact, Extract, Publication } from './book.ts';
import { deskPage } from './letter-desk/desk-page.ts';
import { lintOf } from './letter-desk/lint.ts';

/** For the people who make the guide: what is known of each letter, as JSON, and all of them on one page. */
export function letterDesk(extracts: readonly Extract[], publication: Publication): readonly Artifact[] {
  const letters = extracts.flatMap((extract) => extract.letters ?? []);
  if (letters.length === 0) return [];
  const judged = letters.map((letter) => ({ letter, lint: lintOf(letter, publication) }));
  return [
    ...judged.map(({ letter, lint }) => ({
      path: `${letter.where}/lint.json`,
      mediaType: 'application/json',
      bytes: new TextEncoder().encode(`${JSON.stringify(lint, undefined, 2)}\n`),
    })),
    deskPage(judged, publication.book),
  ];
}
