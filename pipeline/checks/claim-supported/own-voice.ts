/** A word that only a report of the author may use, and what we write. */
export type OwnVoice = {
  readonly pattern: RegExp;
  readonly instead: string;
  /** Whether it may be denied in our own voice: "not proven" is honest, "will not tear" still frightens. */
  readonly mayBeDenied: boolean;
};

const promises: readonly (readonly [RegExp, string])[] = [
  [/\bcur(?:es?|ed|ing)\b/i, '`ease for a while`'],
  [/\bfix(?:es|ing)?\b/i, '`may ease`'],
  [/\bre-?align(?:s|ed|ing|ments?)?\b/i, 'what may be felt'],
  [/\breleas(?:es?|ed|ing)\s+(?:the|your)\s+pelvis\b/i, '`press`'],
  [/\broot\s+causes?\b/i, '`may play a part in`'],
  [/\b(?:moved\s+)?back\s+where\s+it\s+belongs\b/i, 'what may be felt'],
  [/(?<!-)\bproven\b/i, 'what a study found'],
  [/\bha(?:s|ve)\s+been\s+successful\b/i, 'what a study found'],
  [/\bdoctors\s+ignore\b/i, 'no blame'],
  [/\bcaused\s+by\b/i, '`may play a part in`'],
  [/\b95\s?(?:%|per\s?cent\b)/i, 'no number'],
];

const pictures: readonly (readonly [RegExp, string])[] = [
  [/\bknots?\b/i, '`tender spot`'],
  [/(?<!\bcalf\s+)\bspasms?\b/i, '`tender spot` or `cramp`'],
  [/\bsever(?:s|ed|ing)?\b/i, 'words that do not frighten'],
  [/\b(?:tears?|tearing|tore|torn)\b/i, 'words that do not frighten'],
  [/\bdamag(?:es?|ed|ing)\b/i, 'words that do not frighten'],
  [/\b(?:wears?|wearing|wore|worn)\s+out\b/i, 'words that do not frighten'],
  [/\brotat(?!ors?\b)\w+(?:(?=.*\bpelvis\b)|(?<=\bpelvis\b.*))/i, '`tip forward`'],
];

/** Words that content.md, section 1, rule 9 keeps out of our own voice. The rotators are named by what they do. */
export const ownVoice: readonly OwnVoice[] = [
  ...promises.map(([pattern, instead]) => ({ pattern, instead, mayBeDenied: true })),
  ...pictures.map(([pattern, instead]) => ({ pattern, instead, mayBeDenied: false })),
];
