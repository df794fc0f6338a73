import type { CausalWords } from './causal-words.ts';
import { aboutHealth, aboutPeople } from './health-words.ts';

/** A word that only a report of the author may use, and what we write. */
export type OwnVoice = CausalWords & {
  readonly instead: string;
  /** Whether it may be denied in our own voice: "not proven" is honest, "will not tear" still frightens. */
  readonly mayBeDenied: boolean;
};

const frightening = 'words that do not frighten';

/** Each with what its clause must be about: shoes wear out, a page is torn, and a time of day is fixed. */
const promises: readonly (readonly [RegExp, string, RegExp?])[] = [
  [/\bcur(?:es?|ed|ing)\b/i, '`ease for a while`'],
  [/\bfix(?:es|ing)?\b/i, '`may ease`', aboutHealth],
  [/\bre-?align(?:s|ed|ing|ments?)?\b/i, 'what may be felt'],
  [/\breleas(?:es?|ed|ing)\s+(?:the|your)\s+pelvis\b/i, '`press`'],
  [/\broot\s+causes?\b/i, '`may play a part in`'],
  [/\b(?:moved\s+)?back\s+where\s+it\s+belongs\b/i, 'what may be felt', aboutHealth],
  [/\bproven\b(?<!-proven)/i, 'what a study found'],
  [/\bha(?:s|ve)\s+been\s+successful\b/i, 'what a study found'],
  [/\bdoctors\s+ignore\b/i, 'no blame'],
  [/\bcaused\s+by\b/i, '`may play a part in`', aboutHealth],
  [/\b95\s?(?:%|per\s?cent\b)/i, 'no number', aboutPeople],
];

const pictures: readonly (readonly [RegExp, string, RegExp?])[] = [
  [
    /\bknots?\b(?<!\b(?:ties?|tied|tying)\b.{0,80})(?!.{0,80}\b(?:bands?|belts?|cords?|laces?|ropes?|scarf|scarves|strings?|towels?)\b)/i,
    '`tender spot`',
  ],
  [/\bspasms?\b(?<!\bcalf\s+spasms?)/i, '`tender spot` or `cramp`'],
  [/\bsever(?:s|ed|ing)?\b/i, frightening],
  [/\b(?:tears?|tearing|tore|torn)\b/i, frightening, aboutHealth],
  [/\bdamag(?:es?|ed|ing)\b/i, frightening, aboutHealth],
  [/\b(?:wears?|wearing|wore|worn)\s+out\b/i, frightening, aboutHealth],
  [/\brotat(?!ors?\b)\w+(?:(?=.{0,300}\bpelvis\b)|(?<=\bpelvis\b.{0,300}))/i, '`tip forward`'],
];

/** Words that content.md, section 1, rule 9 keeps out of our own voice. The rotators are named by what they do. */
export const ownVoice: readonly OwnVoice[] = [...listed(promises, true), ...listed(pictures, false)];

/** Whether words may be among them; most sentences are passed over at once. */
export const mayBeBorrowed = new RegExp(ownVoice.map(({ pattern }) => `(?:${pattern.source})`).join('|'), 'i');

function listed(rows: typeof promises, mayBeDenied: boolean): readonly OwnVoice[] {
  return rows.map(([pattern, instead, about]) => ({
    pattern: new RegExp(pattern, 'gi'),
    instead,
    mayBeDenied,
    ...(about === undefined ? {} : { about }),
  }));
}
