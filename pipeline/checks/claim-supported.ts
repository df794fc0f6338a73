import type { Book, Chapter, Check, Claim, Finding } from '../book.ts';
import { printedNodes } from '../printed-nodes.ts';
import { borrowedWords } from './claim-supported/borrowed-words.ts';
import { factWords } from './claim-supported/fact-words.ts';
import { overratedClaims } from './claim-supported/ledger.ts';
import { statementsIn, type Statement } from './claim-supported/statement.ts';
import { directedLinks, overstatedClaims } from './claim-supported/strength.ts';
import { unsupportedWords } from './claim-supported/unsupported-words.ts';

/** What comes of what is said with its support, no more strongly than that, and never as a promise or a threat. */
export const claimSupported: Check = {
  id: 'claim-supported',
  about: 'Causal statements carry a claim, a source or a hedge; none is stated more strongly than its level.',
  *book(book) {
    yield* overratedClaims(book);
    yield* factWords(book);
    for (const chapter of [...book.chapters, ...book.issues, ...book.figures]) {
      const isAlone = book.issues.includes(chapter);
      for (const statement of statementsIn(chapter)) {
        const claims = claimsOf(statement.claims, book);
        yield* borrowedWords(statement);
        const sources = sourcesOf(statement, book);
        // What no list holds is reported by `target-exists`.
        if (sources.length === new Set(statement.sources).size)
          yield* unsupportedWords(statement, { next: claimsOf(statement.nextClaims, book), sources });
        yield* directedLinks(statement, claims);
        yield* overstatedClaims(statement, claims, isAlone);
      }
    }
    for (const issue of book.issues) yield* overstatedIn(issue, book);
  },
};

/** What a letter includes from the book is read alone too; it is reported where it is included. */
function* overstatedIn(issue: Chapter, book: Book): Iterable<Finding> {
  const statements = book.chapters.flatMap(statementsIn).filter(({ claims }) => claims.length > 0);
  for (const { node, place } of printedNodes(book, issue)) {
    if (node.position === place) continue;
    for (const statement of statements.filter((one) => one.node === node)) {
      for (const finding of overstatedClaims(statement, claimsOf(statement.claims, book), true)) {
        const { file, place: where, ...words } = finding;
        yield { file: issue.file, place, ...words, related: [{ file, place: where, reason: 'The words stand here' }] };
      }
    }
  }
}

function claimsOf(ids: readonly string[], { lists }: Book): readonly Claim[] {
  return ids.length === 0 ? [] : lists.claims.entries.filter(({ id }) => ids.includes(id));
}

function sourcesOf({ sources }: Statement, { lists }: Book) {
  return sources.length === 0 ? [] : lists.sources.entries.filter(({ id }) => sources.includes(id));
}
