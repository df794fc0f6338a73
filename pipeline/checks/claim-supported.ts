import type { Book, Chapter, Check, Claim, Finding } from '../book.ts';
import { printedNodes } from '../printed-nodes.ts';
import { borrowedWords } from './claim-supported/borrowed-words.ts';
import { factWords } from './claim-supported/fact-words.ts';
import { unsourcedClaims } from './claim-supported/ledger.ts';
import { statementsIn, type Statement } from './claim-supported/statement.ts';
import { directedLinks, overstatedClaims } from './claim-supported/strength.ts';
import { unsupportedWords } from './claim-supported/unsupported-words.ts';

/** What comes of what is said with its support, no more strongly than that, and never as a promise or a threat. */
export const claimSupported: Check = {
  id: 'claim-supported',
  about: 'Causal statements carry a claim, a source or a hedge; none is stated more strongly than its level.',
  *book(book) {
    yield* unsourcedClaims(book);
    yield* factWords(book);
    for (const chapter of [...book.chapters, ...book.issues, ...book.figures]) {
      for (const statement of statementsIn(chapter)) {
        yield* borrowedWords(statement);
        yield* unsupportedWords(statement);
        yield* directedLinks(statement, claimsOf(statement, book));
      }
    }
    for (const issue of book.issues) yield* overstatedIn(issue, book);
  },
};

/** What a letter overstates; what it includes from the book is reported where it does so. */
function* overstatedIn(issue: Chapter, book: Book): Iterable<Finding> {
  for (const statement of statementsIn(issue)) yield* overstatedClaims(statement, claimsOf(statement, book));
  const statements = book.chapters.flatMap(statementsIn);
  for (const { node, place } of printedNodes(book, issue)) {
    if (node.type !== 'paragraph' || node.position === place) continue;
    for (const statement of statements.filter(({ paragraph }) => paragraph === node)) {
      for (const { file, place: where, ...words } of overstatedClaims(statement, claimsOf(statement, book))) {
        const related = [{ file, place: where, reason: 'The words stand here' }];
        yield { file: issue.file, place, ...words, related };
      }
    }
  }
}

function claimsOf({ claims }: Statement, { lists }: Book): readonly Claim[] {
  return claims.length === 0 ? [] : lists.claims.entries.filter(({ id }) => claims.includes(id));
}
