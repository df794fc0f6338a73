import type { Finding } from '../../book.ts';
import type { Reading } from '../../prose/reading.ts';
import type { Use } from '../../prose/standing.ts';
import { newTermsAPage, termsASentence } from './limits.ts';

/** More terms than a reader can take in: in one sentence, at the first too many; new on one page, at the first too many. */
export function* terms(page: Reading): Iterable<Finding> {
  const { file } = page.chapter;
  const fresh = new Set<string>();
  for (const { passage, sentences } of page.passages) {
    for (const { uses } of sentences) {
      const named = firstUses(uses);
      const tooMany = named[termsASentence];
      if (tooMany !== undefined) {
        yield {
          file,
          place: passage.place(tooMany.start, tooMany.end),
          reason: `Unexpected term ${names(named)} in one sentence, expected at most ${termsASentence} terms`,
          note: 'Say it in two sentences or in a list, or use the plain name for one of them.',
        };
      }
      for (const use of named) {
        if (page.known.has(use.term.id) || fresh.has(use.term.id)) continue;
        fresh.add(use.term.id);
        if (fresh.size !== newTermsAPage + 1) continue;
        yield {
          file,
          place: passage.place(use.start, use.end),
          reason: `Unexpected new term \`${use.text}\`, expected at most ${newTermsAPage} new terms on a page`,
          note: 'Use plain names, or put the names into a list or a figure.',
        };
      }
    }
  }
}

/** The first use of each term; everyday words cost a reader nothing. */
function firstUses(uses: readonly Use[]): readonly Use[] {
  return uses.filter(
    ({ term }, index) => !term.everyday && uses.findIndex((other) => other.term.id === term.id) === index,
  );
}

function names(uses: readonly Use[]): string {
  const last = uses[termsASentence]?.text ?? '';
  const before = uses.slice(0, termsASentence).map(({ text }) => `\`${text}\``);
  return `\`${last}\` behind ${before.join(' and ')}`;
}
