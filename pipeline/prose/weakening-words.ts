/* Words that undo a warning without a "no": each is the middle of a regular expression, a space stands for any number. */

const muscleWork = '(?:press|rub|massag|stretch|knead|squeez)\\w*';
const span = '(?:day|week|month|year)s';

/** Such words say that the warning does not count for some, counts together with others alone, or leaves some of it out. */
export const conditions: readonly string[] = [
  'unless|except|only if|provided|as long as you|so long as',
  "if you (?:can(?!'t| (?:not|no|hardly|barely|only)\\b)|could|like|want|wish|prefer|must|are able|have time)",
  'if you feel (?:loose|fine|well|good|better|ready|ok|okay|strong|up to|like)',
  'if (?:it|this|that|they|these) (?:lasts?|stays?|persists?|go(?:es)? on|gets? worse|do(?:es)? not (?:go|stop|pass|ease))',
  'if (?:it|this|that|they|these) (?:is|are) (?:still |very )?(?:bad|severe|strong|there|big|large|mild)',
  'if (?:possible|convenient|needed|necessary|need be)',
  'all (?:at once|together|at the same time|three|of them)',
  'or not(?<!\\bwhether\\b[^.]{0,80})',
  '(?:in|at) (?:a )?(?:high|big|large|strong) doses?',
  `for(?: \\w+){0,3} ${span}`,
  `(?:over|more than|longer than|at least) (?:an?|one|two|three|four|six|several|many|\\d+) (?:day|week|month|year)s?`,
  '(?<!\\b(?:if|when|though|before|until|whether|that|once|where) )you (?:may|can|might|could) (?:still |now |just )?(?:start|begin|press|stretch|massage|rub|go on|go ahead|wait|carry on)',
  'too hard',
];

/** A prohibition of some of it alone: "do not press it hard", and an order to do it softly. */
export const prohibitions: readonly string[] = [
  `(?:not|never|no|stop|avoid|without|nobody|\\w+n't)(?: \\w+){0,2} ${muscleWork}[^.,;:!?]{0,30}? (?:(?:too|very|so) (?:hard|long|much|often|deep|firm)\\w*|hard(?=\\s*(?:[.;:!?]|$|,(?!\\s+\\w+\\s+(?:vein|lump))|(?:or|and|on|at|there|here)\\b))|hardly|firmly|deeply|strongly|heavily|roughly|for long|with force)`,
  '(?:press|massage|knead|squeeze|pressing|pressed)(?: (?!even\\b)\\w+){0,2} (?:softly|gently|lightly|carefully|with care)',
];

/** How little of it there is. "Even a little" is no such word. */
export const degrees: readonly string[] = [
  '(?:mild|slight)(?:ly)?|minor|somewhat|a (?:little|bit|touch|tad)',
  '(?:softly|gently|lightly|carefully) (?:press|massage|knead|squeeze)',
];

/** When it will be too late. "Do not wait until tomorrow" is no such word. */
export const delays: readonly string[] = [
  '(?<!\\b(?:hour|day|week|minute)s? )later',
  'tomorrow|some\\s?day|at some point|in due course|another day|next (?:week|month|time|visit|appointment)',
  '(?:when|once|until|after) (?:the|your) \\w+(?: \\w+)? (?:opens?|is open|has time)',
  'in your own time|when (?:it suits|you have time)',
];
