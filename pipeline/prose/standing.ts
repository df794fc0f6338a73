import type { Book, Target, Term } from '../book.ts';
import { once } from '../once.ts';
import type { Passage, Span } from './passage.ts';
import { namesOf, type TermUse } from './term-use.ts';

/** How a use of a term stands: linked to its meaning, told in place, bare, or inside a link that leads elsewhere. */
export type Use = TermUse & { readonly how: 'linked' | 'told' | 'bare' | 'in-link' };

/** A link explains what it leads to; so does a stress on the term, or brackets behind it, or around it behind a plain name. */
export function standing(book: Book, { text, spans }: Passage, use: TermUse): Use['how'] {
  const { term, start, end } = use;
  for (const { url, ...span } of spans) {
    if (span.start > start || end > span.end || url === undefined) continue;
    const target = book.targetOf.get(url);
    const isSame = url === `term:${term.id}` || (target !== undefined && isNamed(term, target));
    return isSame ? 'linked' : 'in-link';
  }
  const isInBrackets = text[start - 1] === '(' && text[end] === ')';
  const isTold = isInBrackets || text.startsWith(' (', end) || spans.some((span) => isStress(span, use));
  return isTold ? 'told' : 'bare';
}

/** A stress on the term alone, or with its article and the point behind it. */
function isStress({ node, ...span }: Span, { start, end }: TermUse): boolean {
  const isOnTerm = start - 4 <= span.start && span.start <= start && end <= span.end && span.end <= end + 1;
  return isOnTerm && (node.type === 'emphasis' || node.type === 'strong');
}

function isNamed(term: Term, { id, title }: Pick<Target, 'id' | 'title'>): boolean {
  return term.id === id || namesIn(term).has(title.toLowerCase());
}

/** The names of a term in small letters. */
export const namesIn = once(
  (term: Term): ReadonlySet<string> => new Set(namesOf(term).map((name) => name.toLowerCase())),
);
