import type { Typed } from './every-sentence.ts';

/** A sentence, the one that it repeats, how, and how many more of its page repeat the page of that one. */
export type Copy = { readonly copy: Typed; readonly original: Typed; readonly how: string; readonly more: number };

/** So many sentences of a page are told one by one when they stand on one other page. */
const mostTold = 3;

/** A page that was copied is one fault, told at its first copied sentence. */
export function folded(copies: readonly Omit<Copy, 'more'>[]): readonly Copy[] {
  const byPages = new Map<string, Omit<Copy, 'more'>[]>();
  for (const one of copies) {
    const { copy, original } = one;
    const pages = `${copy.file.path ?? ''} ${copy.file === original.file ? copies.indexOf(one) : ''} ${original.file.path ?? ''}`;
    const others = byPages.get(pages);
    if (others === undefined) byPages.set(pages, [one]);
    else others.push(one);
  }
  return [...byPages.values()].flatMap((group) => {
    if (group.length <= mostTold) return group.map((one) => ({ ...one, more: 0 }));
    const offset = ({ copy }: Omit<Copy, 'more'>): number => copy.place().start.offset ?? 0;
    return group
      .toSorted((one, other) => offset(one) - offset(other))
      .slice(0, 1)
      .map((one) => ({ ...one, more: group.length - 1 }));
  });
}
