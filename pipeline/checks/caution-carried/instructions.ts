import type { Book } from '../../book.ts';
import {
  verbOf,
  gerundOf,
  idioms,
  mayWork,
  sayings,
  toolVerbs,
  tools,
  pronouns,
  places,
  fillers,
  orders,
  advice,
  beginnings,
  particles,
  clauseEnds,
  negatives,
  talk,
  toldForms,
  dose,
  reach,
} from './body-work.ts';
import { muscleNamesIn, type NamedMuscle } from './muscle-names.ts';
import { isNegated } from './negated.ts';
import { namedBeside, objectOf } from './object-of.ts';
import { tokenise, type Token, type TokenSentence } from './tokens.ts';

/** Something that a sentence says to do to a body, or that it names: "press your calf", "roll a ball over it", "a calf press". */
export type Instruction = {
  readonly action: 'press' | 'stretch' | 'both';
  /** An order, advice ("you can press"), talk ("we press"), a trial ("try pressing"), or the name of what is done ("a calf press"). */
  readonly form: 'order' | 'advice' | 'talk' | 'trial' | 'name';
  /** The muscles that it is done to, `it`, or nothing that is named. */
  readonly object: readonly NamedMuscle[] | 'pronoun' | 'nothing';
  readonly sentence: TokenSentence;
  /** The offset of the verb in the text. */
  readonly start: number;
};

/** What a text says to do. What is forbidden, and ways of speaking such as "press on", are none. */
export function instructionsIn(book: Book, raw: string): readonly Instruction[] {
  const text = plain(raw);
  if (!mayWork.test(text)) return [];
  const spoken = text.replace(idioms, (idiom) => '·'.repeat(idiom.length)).replace(sayings, 'stretch the hamstrings');
  return tokenise(spoken, muscleNamesIn(book)(spoken)).flatMap((sentence) =>
    sentence.tokens.flatMap((_, at) => instructionAt(sentence, at)),
  );
}

/** Without the signs that nobody sees, and with one kind of space and apostrophe. */
export function plain(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/[^\S\n]+|-/g, ' ');
}

function instructionAt(sentence: TokenSentence, at: number): readonly Instruction[] {
  const { tokens } = sentence;
  const word = tokens[at]?.kind === 'word' ? (tokens[at]?.text ?? '') : '';
  const verb = verbOf.get(word) ?? gerundOf.get(word);
  const isTool = toolVerbs.has(word);
  if (verb === undefined && !isTool) return toldOf(sentence, at, word);
  if (isNegated(tokens, at)) return [];
  const made = (form: Instruction['form'], object: Instruction['object']): readonly Instruction[] => [
    { action: verb?.action ?? 'press', form, object, sentence, start: tokens[at]?.start ?? 0 },
  ];
  const { kind, muscles, hasTool } = objectOf(tokens, at);
  if (kind === 'forbidden') return [];
  const form = formOf(tokens, at, gerundOf.has(word));
  const named = verb?.strength === 'plain' ? namedBeside(tokens, at) : undefined;
  if (form === undefined) return named === undefined ? [] : made('name', [named]);
  if (isTool) return hasTool && (muscles.length > 0 || kind === 'pronoun') ? made(form, orPronoun(muscles)) : [];
  const isLoose = verb?.strength === 'loose' || (word === 'roll' && muscles[0]?.strength === 'loose');
  if (muscles.length > 0) {
    if (isLoose && (kind === 'other' || (muscles[0]?.strength === 'loose' && !hasTool))) return [];
    return made(form, muscles);
  }
  if (kind === 'pronoun') return form === 'name' ? [] : made(form, 'pronoun');
  if (kind === 'nothing' && !isLoose && form === 'order') return made(form, 'nothing');
  return named === undefined ? [] : made('name', [named]);
}

function orPronoun(muscles: readonly NamedMuscle[]): Instruction['object'] {
  return muscles.length === 0 ? 'pronoun' : muscles;
}

/** "The author presses the calf for 60 seconds", "your hamstrings can be stretched": told, and yet as good as advice. */
function toldOf(sentence: TokenSentence, at: number, word: string): readonly Instruction[] {
  const verb = toldForms.get(word);
  const { tokens } = sentence;
  if (verb === undefined || isNegated(tokens, at)) return [];
  const around = tokens.slice(Math.max(0, at - reach), at + reach);
  const before = tokens.slice(Math.max(0, at - 4), at).map((one) => one.text);
  const isAdvised = before.at(-1) === 'be' && before.some((one) => advice.has(one));
  if (!isAdvised && !dose.test(around.map(({ text }) => text).join(' '))) return [];
  const object = around.flatMap(({ muscle }) => muscle ?? []);
  return object.length === 0
    ? []
    : [{ action: verb.action, form: 'name', object, sentence, start: tokens[at]?.start ?? 0 }];
}

/** How a verb is said: at the beginning of a clause it is an order. A noun, or what others do, is none. */
function formOf(tokens: readonly Token[], at: number, isGerund: boolean): Instruction['form'] | undefined {
  const before = tokens[at - 1];
  if (isGerund) return before !== undefined && beginnings.has(before.text) ? 'trial' : 'name';
  if (isNoun(tokens[at + 1])) return undefined;
  if (before === undefined || before.kind === 'point') return 'order';
  if (before.kind === 'muscle') return undefined;
  if (orders.has(before.text) || (before.text.endsWith('ly') && before.text.length > 4)) return 'order';
  if (advice.has(before.text)) return 'advice';
  if (talk.has(before.text) || before.text.endsWith("'ll")) return 'talk';
  return undefined;
}

/** "Stretch injuries", "press cuttings": a noun behind a verb without any word between makes it a noun. */
function isNoun(behind: Token | undefined): boolean {
  if (behind?.kind !== 'word' || /^\d|ly$/.test(behind.text)) return false;
  return ![fillers, tools, pronouns, places, particles, clauseEnds, negatives].some((words) => words.has(behind.text));
}
