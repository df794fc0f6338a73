/** What takes a word back when it stands before it in the same clause. */
const negation =
  /(?:\b(?:no|not|never|none|nothing|nor|neither|hardly|without|cannot)|n[’']t)\b(?! (?:only|just|even|stop|end|ease|settle)\b)/i;

/** Where a clause ends: "with fever, but no cough". */
const clauseEnd = /[.,;:()!?]|\bbut\b/i;

/** What nobody says of a warning sign. */
const playingDown = new RegExp(
  `\\b(?:${[
    'ignore|disregard|skip|harmless|unimportant|joke|myth|fake|anyway',
    '(?<!for )no (?:reason|cause|need|hurry|rush|danger|problem|big deal)|nothing to|never mind|not matter',
    'not? (?:a )?(?:serious|dangerous|urgent|emergency|danger|problem|(?:warning )?sign)|not? worry',
    "n[’']t (?:worry|matter|call|phone|ask|mind)|not (?:call|phone|ask|mind)",
    '(?:is|are) (?:fine|ok|okay|normal|usual|safe|common)|(?:can|may|will) wait|wait and see|goes away',
    'carry on|keep going|go ahead',
  ].join('|')})\\b`,
  'gi',
);

/** What takes a sign back for most readers. */
const withdrawing = /\b(?:unless|except|only if)\b/i;

/** An order to treat the place, where a sign should stand. */
const treating = /^\s*(?:(?:just|then|now|gently|you (?:can|may|should)) )*(?:press|massage|stretch|rub|knead|roll)\b/i;

/** Whether one of these words, or a word that begins like one, stands in the text. */
export function says(text: string, words: string): boolean {
  return wordsOf(words).test(text);
}

/** Whether one of these words stands in a clause that does not take it back before. */
export function affirms(text: string, words: string): boolean {
  return clausesOf(text).some((clause) => {
    const at = clause.search(wordsOf(words));
    return at !== -1 && !negation.test(clause.slice(0, at));
  });
}

/** Whether one of these words stands in a clause behind a word that forbids or denies it. */
export function denies(text: string, words: string): boolean {
  return clausesOf(text).some((clause) => {
    const [first] = negation.exec(clause) ?? [];
    return first !== undefined && wordsOf(words).test(clause.slice(clause.indexOf(first)));
  });
}

/** Whether a word that forbids or denies stands in a clause before that place. */
export function isNegated(clause: string, before: number): boolean {
  return negation.test(clause.slice(0, before));
}

/** The words that play a sign down, or tell the reader to go on. */
export function playsDown(text: string): string | undefined {
  for (const clause of clausesOf(text)) {
    for (const { 0: found, index } of clause.matchAll(playingDown)) {
      if (!negation.test(clause.slice(0, index))) return found;
    }
  }
  return undefined;
}

/** The words that make a sign count for few, or that give an order instead of a sign. */
export function takesBack(text: string): string | undefined {
  const order = clausesOf(text)
    .find((clause) => treating.test(clause) && !negation.test(clause) && !/\bnothing\b/i.test(clause))
    ?.trim();
  return playsDown(text) ?? withdrawing.exec(text)?.[0] ?? order;
}

/** A text split where a clause ends. */
export function clausesOf(text: string): readonly string[] {
  return text.split(clauseEnd);
}

function wordsOf(words: string): RegExp {
  const known = patterns.get(words) ?? new RegExp(`\\b(?:${words})`, 'i');
  patterns.set(words, known);
  return known;
}

const patterns = new Map<string, RegExp>();
