const effects =
  'aches?|causes?|comes?\\s+from|cures?|eases?|ends?|frees?|gets?\\s+(?:better|worse)|harms?|heals?|helps?|hurts?|improves?|leads?|lengthens?|loosens?|pulls?|relieves?|shortens?|starts?|stops?|strains?|tips?|weakens?|works?';
const promises = 'be\\s+(?:better|free|gone|well)|disappear|feel\\s+(?:better|freer|lighter|looser)|go\\s+away';
const states =
  'ache|better|free|hurt|longer|loose|looser|painful|shorter|sore|stiff|stiffer|straight|stronger|tight|tighter|tip|weak|weaker|worse';
const complaints = 'aches?|hurts?|numbness|pains?|sore|soreness|stiff|stiffness|tight|tightness';

/** "A cause" is a name, "the cause of" as well; what follows a cause that acts is what it acts on. */
const beforeName =
  '(?<!\\b(?:an?|any|causal|chain\\s+of|common|each|every|first|its|main|many|no|of|one|other|possible|rare|real|serious|single|some|the|their|these|this|those|usual)\\s+)';
const behindName = '(?!\\s*(?:[.,;:?!)]|$|(?:and|are|behind|can|for|is|lies?|may|of|or|sits?|that|was|which)\\b))';

/** Words that say which of two things comes of the other; a link that was observed says neither. */
export const directedWords: readonly RegExp[] = [
  new RegExp(`${beforeName}\\bcaus(?:es?|ed|ing)\\b${behindName}`, 'i'),
  /\bcauses?\s+of\s+(?:\w+\s+){0,3}?pains?\b|\bis\s+the\s+(?:\w+\s+)?reason\b|\bto\s+blame\b/i,
  /\b(?:because\s+of|due\s+to|as\s+a\s+result\s+of)\b/i,
  new RegExp(`\\bbecause\\b(?<=\\b(?:${complaints})\\b[^.,;:]{0,30}\\bbecause)(?!\\s+of\\b)`, 'i'),
  new RegExp(
    `\\b(?:comes?|stems?)\\s+from\\b(?<=\\b(?:${complaints})\\b[^.,;:]{0,30}\\b(?:comes?|stems?)\\s+from)`,
    'i',
  ),
  /\b(?:leads?|led|leading|gives?\s+rise)\s+to\b/i,
  /\bresult(?:s|ed|ing)?\s+in\b/i,
  /\b(?:heals?|prevents?|relieves?|triggers?)\b/i,
  new RegExp(`\\bmakes?(?=\\s+(?:\\S+\\s+){1,4}?(?:${states})\\b)`),
  /\bso\s+that\s+it\b/,
];

/**
 * Words that say what comes of what, and numbers that sound measured: content.md, section 1, rules 4, 8 and 9. Instructions
 * ("never press", "make the movement"), plain description ("will lie flat", "three muscles make up") and open questions stay out.
 */
export const causalWords: readonly RegExp[] = [
  ...directedWords,
  new RegExp(`\\bwill\\b(?=\\s+(?:\\w+\\s+)?(?:${effects}|${promises})\\b)`, 'i'),
  new RegExp(`\\b(?:always|never)\\b(?=\\s+(?:${effects})\\b)`, 'i'),
  /(?<=\b(?:is|are)\s+)always\b(?=\s+(?:an?|from|short|sore|the|tight|to\s+blame|weak)\b)/i,
  /\bprove[sd]?\b|\bguaranteed?\b|(?<=\b(?:are|been|is)\s+)shown\s+to\b/i,
  /\d+(?:[.,]\d+)?\s?(?:%|per\s?cent\b)/i,
  /\b\d+\s+(?:in|of|out\s+of)\s+(?:every\s+)?\d+\s+(?:adults|men|patients|people|students|women)\b/i,
];

/** Words that leave no room for doubt. */
export const absoluteWords = /\b(?:always|certainly|definitely|never|prove[sd]?|proven|shows?\s+that)\b/i;
