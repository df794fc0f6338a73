import type { Finding, Term } from '../../book.ts';
import type { Reading } from '../../prose/reading.ts';
import { termsIn, type Named } from './terms-in.ts';
import { newTermsAPage, termsASentence } from './limits.ts';

/** More terms than a reader can take in: in one sentence, at the first too many; new on one page, at the first too many. */
export function* terms(page: Reading, glossary: readonly Term[]): Iterable<Finding> {
  const { file } = page.chapter;
  const fresh = new Set<string>();
  for (const { passage, sentences } of page.passages) {
    for (const sentence of sentences) {
      const named = termsIn(sentence, passage, glossary);
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

function names(uses: readonly Named[]): string {
  const last = uses[termsASentence]?.text ?? '';
  const before = uses.slice(0, termsASentence).map(({ text }) => `\`${text}\``);
  return `\`${last}\` behind ${before.join(' and ')}`;
}
