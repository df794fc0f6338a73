import { advice, denial, stress, vouching } from './words.ts';

/** Where a sentence says that somebody stands behind the text, and whether it denies it; `undefined` where it says neither. */
export function vouchedIn(text: string): { readonly isDenied: boolean } | undefined {
  const found = vouching.flatMap((pattern) => {
    const match = pattern.exec(text);
    return match === null || advice.test(text.slice(0, match.index)) ? [] : [isDeniedAt(text, match.index, match[0])];
  });
  return found.length === 0 ? undefined : { isDenied: found.every((isDenied) => isDenied) };
}

/** A denial stands in the same clause, before the words or in them; or right behind their colon. */
export function isDeniedAt(text: string, index: number, words: string): boolean {
  const before = text.slice(0, index);
  const clause = Math.max(...[';', ':', '—', ', and ', ', but ', ' so '].map((mark) => before.lastIndexOf(mark)));
  const said = text.slice(Math.max(0, clause), index + words.length).replace(stress, '');
  const behind = words.endsWith(':') ? text.slice(index + words.length).split(/[,;]/)[0] : '';
  return denial.test(said) || denial.test((behind ?? '').replace(stress, ''));
}
