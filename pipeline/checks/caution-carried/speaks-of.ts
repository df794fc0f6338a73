import { toString } from 'mdast-util-to-string';
import type { Book, Chapter, Place } from '../../book.ts';
import { chapterTarget, isOfKind } from '../../domain/facts.ts';
import type { ChapterFacts } from '../../domain/chapter.ts';
import { muscleFacts } from '../../domain/muscle.ts';
import { stepFacts } from '../../domain/step.ts';
import { printedNodes } from '../../printed-nodes.ts';
import { sentencesOf } from '../../prose/sentence.ts';
import type { CarriedCaution } from './carried-caution.ts';

/** Why a page or an issue must carry a caution, and where it speaks of it. */
export type Occasion = { readonly because: string; readonly place: Place | undefined };

/** Whether a step must carry a caution: it works on the muscle in that way, or stands between the steps named. */
export function stepSpeaksOf(book: Book, caution: CarriedCaution, step: Chapter): Occasion | undefined {
  const place = chapterTarget(step).place;
  const facts = stepFacts(step);
  const isAction = facts?.action === 'press' || facts?.action === 'stretch';
  if (facts !== undefined && isAction && (caution.action ?? facts.action) === facts.action) {
    const muscle = facts.muscles.find((key) => caution.about.has(book.targetOf.get(key)?.owner ?? ''));
    if (muscle !== undefined) return { because: `The step has the action \`${facts.action}\` on \`${muscle}\``, place };
    if (caution.about.has(step.anchor)) return { because: 'The caution is about this step', place };
  }
  if (!caution.between.includes(step.anchor)) return undefined;
  return { because: `The caution stands in every step \`between\` the two that it names`, place };
}

/** The card is used without the book: it carries the cautions of the steps in its routine. */
export function cardSpeaksOf(book: Book, caution: CarriedCaution, card: Chapter): Occasion | undefined {
  if (!isOfKind<ChapterFacts>(card.facts, 'chapter') || card.facts.page !== 'card') return undefined;
  for (const [index, key] of (card.facts.routine ?? []).entries()) {
    const step = stepOf(book, book.targetOf.get(key)?.owner);
    if (step === undefined || stepSpeaksOf(book, caution, step) === undefined) continue;
    return {
      because: `The card is used without the book, and \`${key}\` is a step of its routine`,
      place: card.factPlace(['routine', index]),
    };
  }
  return undefined;
}

/** An issue speaks of a caution by a link or an `::include` to such a step, or by naming muscle and action in one breath. */
export function issueSpeaksOf(book: Book, caution: CarriedCaution, issue: Chapter): Occasion | undefined {
  const isSuchStep = (owner: string | undefined): boolean => {
    const step = stepOf(book, owner);
    return step !== undefined && stepSpeaksOf(book, { ...caution, between: [] }, step) !== undefined;
  };
  const inOneBreath = muscleAndAction(book, caution);
  for (const { value, place } of issue.factTexts) {
    if (inOneBreath(value)) return { because: `The letter says: ${value}`, place };
  }
  for (const { node, place } of printedNodes(book, issue)) {
    const isLink = node.type === 'link' || node.type === 'definition';
    const key = isLink ? node.url : node.type === 'leafDirective' ? (node.attributes?.['from'] ?? '') : '';
    if (key !== '' && isSuchStep(book.targetOf.get(key)?.owner)) return { because: `The letter has \`${key}\``, place };
    if (node.type !== 'paragraph' && node.type !== 'heading') continue;
    const words = toString(node);
    const sentence = inOneBreath(words);
    if (sentence !== undefined) return { because: `The letter says: ${sentence}`, place };
  }
  return undefined;
}

function stepOf(book: Book, owner: string | undefined): Chapter | undefined {
  return book.chapters.find(({ anchor, kind }) => kind === 'step' && anchor === owner);
}

const actions = { press: 'press|massag|knead|squeez|roll', stretch: 'stretch' };

/** Finds the first sentence that names a muscle of the caution and its action. */
function muscleAndAction(book: Book, { about, action }: CarriedCaution): (text: string) => string | undefined {
  const ids = new Set<string>();
  const names = new Set<string>();
  for (const chapter of book.chapters) {
    const facts = about.has(chapter.anchor) ? muscleFacts(chapter) : undefined;
    for (const { id, name } of facts === undefined ? [] : [{ id: chapter.id, name: facts.name }, ...facts.parts]) {
      ids.add(id);
      names.add(name);
    }
  }
  for (const { id, term, also } of book.lists.terms.entries)
    if (ids.has(id)) [term, ...also].forEach((name) => names.add(name));
  if (names.size === 0) return () => undefined;
  const either = [...names].map((name) => name.replace(/s$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const muscle = new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?:s|es)?(?![\\p{L}\\p{N}])`, 'iu');
  const doing = new RegExp(
    `(?<!\\p{L})(?:${action === undefined ? `${actions.press}|${actions.stretch}` : actions[action]})`,
    'iu',
  );
  return (text) => {
    if (!muscle.test(text) || !doing.test(text)) return undefined;
    return sentencesOf(text).find((sentence) => muscle.test(sentence.text) && doing.test(sentence.text))?.text;
  };
}
