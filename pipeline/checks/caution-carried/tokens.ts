import type { NamedMuscle } from './muscle-names.ts';

/** A word, the name of a muscle, or a point between clauses. */
export type Token = {
  readonly kind: 'word' | 'muscle' | 'point';
  /** In small letters. */
  readonly text: string;
  readonly muscle: NamedMuscle | undefined;
  /** Its offset in the text. */
  readonly start: number;
};

export type TokenSentence = { readonly text: string; readonly tokens: readonly Token[]; readonly isQuestion: boolean };

const pieces = /[\p{L}\p{N}]+(?:'\p{L}+)?|[.!?…]+(?=[\s”"')]|$)|\n|[,;:()–—“”"•]/gu;

/** Splits a text into sentences, and these into words. */
export function tokenise(text: string, names: readonly NamedMuscle[]): readonly TokenSentence[] {
  const sentences: TokenSentence[] = [];
  let tokens: Token[] = [];
  let start = 0;
  let next = 0;
  let covered = 0;
  const close = (end: number, mark: string): void => {
    if (tokens.length > 0)
      sentences.push({ text: text.slice(start, end).trim(), tokens, isQuestion: mark.startsWith('?') });
    tokens = [];
    start = end;
  };
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    if (index < covered) continue;
    const muscle = names[next];
    if (muscle !== undefined && muscle.start <= index) {
      next += 1;
      covered = muscle.end;
      tokens.push({ kind: 'muscle', text: text.slice(muscle.start, muscle.end).toLowerCase(), muscle, start: index });
    } else if (/^[.!?…\n]/.test(piece)) close(index + piece.length, piece);
    else
      tokens.push({
        kind: /^[\p{L}\p{N}]/u.test(piece) ? 'word' : 'point',
        text: piece.toLowerCase(),
        muscle: undefined,
        start: index,
      });
  }
  close(text.length, '');
  return sentences;
}
