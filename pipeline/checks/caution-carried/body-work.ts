import * as lists from './body-work-words.ts';

/* What each list means stands with it in `body-work-words.ts`. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
export const verbOf = new Map(
  lists.verbs.flatMap(({ words, ...verb }) => words.split(' ').map((word) => [word, verb] as const)),
);
export const gerundOf = new Map([...verbOf].map(([word, verb]) => [gerund(word), verb] as const));
/** So many words an order may reach; a sentence has no end in a file that was not written by hand. */
export const reach = 40;
export const joints = set(', and or then');
export const negatives = set('nothing no nowhere');
export const talk = set(lists.talk);
/** Forms that tell what others do: `presses`, `pressed`. */
export const toldForms = new Map(
  [...verbOf].flatMap(([word, verb]) => {
    const past = `${gerund(word).replace(/ing$/, '')}ed`;
    return [`${word}s`, `${word}es`, past].map((told) => [told, verb] as const);
  }),
);
export const dose = /\d ?(?:s|sec|seconds?|min|minutes?|times|breaths?)\b/i;
export const idioms = new RegExp(String.raw`(?<![\p{L}])(?:${lists.idioms.join('|')})`, 'giu');
export const sayings = new RegExp(String.raw`(?<!\p{L})(?:${lists.stretchSayings.join('|')})(?!\p{L})`, 'giu');
/** Whether a text may hold any of these words at all. */
export const mayWork = new RegExp(
  String.raw`\b(?:${[...verbOf.keys()].map((word) => word.replace(/e$/, '')).join('|')}|${lists.tools.split(' ').join('|')}|toes)`,
  'i',
);
export const [toolVerbs, tools, pronouns, places] = [
  set(lists.toolVerbs),
  set(lists.tools),
  set(lists.pronouns),
  set(lists.places),
];
export const [fillers, orders, advice, beginnings] = [
  set(lists.fillers),
  set(lists.orders),
  set(lists.advice),
  set(lists.beginnings),
];
export const [particles, negations, unnegations, clauseEnds] = [
  set(lists.particles),
  set(lists.negations),
  set(lists.unnegations),
  set(lists.clauseEnds),
];

function gerund(word: string): string {
  if (word === 'dig') return 'digging';
  if (word === 'rub') return 'rubbing';
  if (word === 'prod') return 'prodding';
  return `${word.replace(/e$/, '')}ing`;
}
