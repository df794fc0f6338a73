import type { Book, Finding } from '../../book.ts';
import { nearest } from '../../nearest.ts';

/** What to say of a reference that leads nowhere: what was meant, or why the target is not there. */
export function unknownTarget(book: Book, kind: string, id: string): Pick<Finding, 'reason' | 'suggestion' | 'note'> {
  const ofKind = book.targets.filter((target) => target.kind === kind).map((target) => target.id);
  const namesake = book.targets.find((target) => target.id === id)?.key;
  const aKind = `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
  const reason =
    id === ''
      ? `Unexpected reference \`${kind}:\` without a name, expected ${aKind}`
      : `Unexpected reference to unknown ${kind} \`${id}\`, expected ${aKind}`;
  return {
    reason,
    suggestion: namesake ?? nearest(id, ofKind),
    note: unprinted(book, kind, id) ?? `Correct the name, or add the ${kind} to the manuscript.`,
  };
}

/** Terms, sources, claims and figures are targets only where a page prints them. */
function unprinted(book: Book, kind: string, id: string): string | undefined {
  const { terms, sources, claims } = book.lists;
  const shelves: Readonly<Record<string, readonly [readonly { readonly id: string }[], string]>> = {
    term: [terms.entries, '::glossary'],
    source: [sources.entries, '::sources'],
    claim: [claims.entries, '::claims'],
    figure: [book.figures, `::figure{#${id}}`],
  };
  const [entries, directive] = shelves[kind] ?? [[], ''];
  if (!entries.some((entry) => entry.id === id)) return undefined;
  return `The manuscript has it, but no page prints it: write \`${directive}\` where it should stand.`;
}
