import type { Match } from './matches.ts';

/** A stretch of a sentence up to the next comma or joining word. */
type Piece = { readonly start: number; readonly text: string; readonly isAfter: 'nothing' | 'comma' | 'end' };

/** What of a sentence bears on words in it, for a hedge or a denial. */
export type Scope = {
  /** Their own piece up to them; a verb in `-s` takes nothing from a "may" in it. */
  readonly before: string;
  /** Their own piece. */
  readonly own: string;
  /** Earlier pieces that they hang on: "It may be that ...", "may tip ... and cause". */
  readonly above: string;
  /** Whether the words are a verb that stands on its own feet: "causes", "is behind", "will". */
  readonly isFinite: boolean;
  /** Whether they stand under a condition: "if it brings on pain". */
  readonly isCondition: boolean;
};

const joining =
  'and|as|because|but|how|if|in\\s+case|nor|once|or|since|so|that|then|though|unless|until|what|when|whenever|where|whether|which|while|who|why|yet';
const boundary = new RegExp(`([;:()!?–—]|\\.\\s)|(,)|\\s(?=(?:${joining})\\s)`, 'gi');
const coordinator = /^\s*(?:and|but|nor|or|so|then|yet)\b/i;
const subordinator = /^\s*(?:(?:and|but|nor|or)\s+)?(?:as|because|how|since|that|what|where|whether|which|who|why)\b/i;
const condition = /^\s*(?:(?:and|but|or)\s+)?(?:if|in\s+case|once|unless|until|when|whenever|whether)\b/i;
const openers = new RegExp(`^\\s*(?:(?:${joining}|also|even|not|often|often|only|thus|to)\\b\\s*)*$`, 'i');
const finite = /^['’]?(?:always|are|had|has|have|is|ll|never|was|were|will|would\s+have)\b|^\w+(?<![sui])s\b/i;
const prepositions = /^(?:as|because|due|owing|thanks|\d|this|that)\b/i;

/** What bears on a match: its clause, and the clauses which that one hangs on. */
export function scopeOf(whole: string, match: Match): Scope {
  const { words } = match;
  const { sentence, index } = closeTo(whole, match);
  const pieces = piecesOf(sentence);
  const at = Math.max(
    0,
    pieces.findLastIndex(({ start }) => start <= index),
  );
  const piece = pieces[at];
  const own = piece?.text ?? sentence;
  const before = own.slice(0, index - (piece?.start ?? 0));
  const isFinite = finite.test(words) && !prepositions.test(words);
  return { before, own, above: aboveOf(pieces, at, before, isFinite), isFinite, isCondition: condition.test(own) };
}

/** What stands close to words; a sentence that goes on for longer is no prose. */
export function closeTo(whole: string, { index }: Match): { readonly sentence: string; readonly index: number } {
  const start = Math.max(0, index - 600);
  return { sentence: whole.slice(start, index + 400), index: index - start };
}

/** Goes back over the pieces, as far as each hangs on the one before it. */
function aboveOf(pieces: readonly Piece[], at: number, before: string, isFinite: boolean): string {
  const piece = pieces[at];
  if (piece === undefined || piece.isAfter === 'end') return '';
  const isBare = openers.test(before);
  if (subordinator.test(piece.text)) {
    // ", which causes pain" and "and that causes pain" stand on their own feet.
    const isOwn = /^\s*which\b/i.test(piece.text)
      ? piece.isAfter === 'comma'
      : coordinator.test(piece.text) && (isBare || /^\s*\w+\s+that\s+(?:has|is|was)\b/i.test(piece.text));
    const previous = pieces[at - 1];
    if (isOwn || previous === undefined) return '';
    return `${aboveOf(pieces, at - 1, previous.text, true)} ${previous.text}`;
  }
  if (!isBare) return adverbBefore(pieces, at);
  if (isFinite) return headBefore(pieces, at);
  const above: string[] = [];
  for (let index = at - 1; index >= 0; index--) {
    const { text = '', isAfter = 'end' } = pieces[index] ?? {};
    above.unshift(text);
    if (isAfter === 'end' || (coordinator.test(text) && !openers.test(text))) break;
  }
  return above.join(' ');
}

/** "Whether it is short, tips and leads to ...": verbs in a row share what their first one hangs on, but not its "may". */
function headBefore(pieces: readonly Piece[], at: number): string {
  const head = pieces.slice(0, at).findLastIndex(({ isAfter, text }) => isAfter === 'end' || subordinator.test(text));
  const { text = '', isAfter = 'end' } = pieces[head] ?? {};
  if (isAfter === 'end' || pieces.slice(head + 1, at).some((one) => coordinator.test(one.text))) return '';
  const opener = subordinator.exec(text)?.[0] ?? '';
  return `${aboveOf(pieces, head, text, true)} ${opener}`;
}

/** "Perhaps, over the years, sitting ...": a word that opens the sentence, before anything is joined. */
function adverbBefore(pieces: readonly Piece[], at: number): string {
  const first = pieces.slice(0, at).findLastIndex(({ isAfter }) => isAfter === 'end');
  if (pieces.slice(first + 1, at + 1).some(({ text }) => coordinator.test(text))) return '';
  const { text = '' } = pieces[first] ?? {};
  return text.trim().split(/\s+/).length <= 2 ? text : '';
}

function piecesOf(sentence: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let isAfter: Piece['isAfter'] = 'end';
  const cut = (end: number, next: number, after: Piece['isAfter']): void => {
    const text = sentence.slice(start, end);
    // "and that", "but if": the two words open one piece.
    if (after === 'nothing' && /^\s*(?:and|but|nor|or|so|yet)?\s*$/i.test(text)) return;
    pieces.push({ start, text, isAfter });
    start = next;
    isAfter = after;
  };
  for (const {
    0: { length },
    1: end,
    2: comma,
    index,
  } of sentence.matchAll(boundary)) {
    cut(index, index + length, end !== undefined ? 'end' : comma !== undefined ? 'comma' : 'nothing');
  }
  cut(sentence.length, sentence.length, 'end');
  return pieces;
}
