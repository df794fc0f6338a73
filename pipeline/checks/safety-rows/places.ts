import { toString } from 'mdast-util-to-string';
import type { Chapter, Finding, Place } from '../../book.ts';
import { stepFacts } from '../../domain/step.ts';
import { nodesOf } from '../../nodes-of.ts';
import { clausesOf, isNegated } from '../../prose/talk.ts';
import { stepRows } from './step-rows.ts';

/** Instructions of a step that lead into a place which is never pressed (content.md 6.4, 7.3). */
export function* placeFaults(chapter: Chapter): Iterable<Finding> {
  const facts = stepFacts(chapter);
  if (facts === undefined || (facts.action !== 'press' && facts.action !== 'stretch')) return;
  const orders = ordersTo(stepRows[chapter.id]?.never);
  for (const { text, place } of told(chapter, facts)) {
    const found = clausesOf(text).flatMap((clause) => {
      const match = orders.map((order) => order.exec(clause)).find((one) => one !== null);
      return match === undefined || match === null || isNegated(clause, match.index) ? [] : [match[0]];
    })[0];
    if (found === undefined) continue;
    const reason = `Unexpected “${found.trim()}” in \`step:${chapter.id}\`, expected a place that may be pressed`;
    yield { file: chapter.file, place, reason, note };
  }
}

type Told = { readonly text: string; readonly place: Place | undefined };

/** The facts and the numbered lines that tell the reader where to go. */
function told({ tree, factPlace }: Chapter, facts: NonNullable<ReturnType<typeof stepFacts>>): readonly Told[] {
  const inFacts = [
    { text: facts.position ?? '', place: factPlace(['position']) },
    ...('where' in facts ? [{ text: facts.where, place: factPlace(['where']) }] : []),
    ...('where' in facts ? [{ text: facts['how-hard'], place: factPlace(['how-hard']) }] : []),
  ];
  const lines = nodesOf(tree, 'list').flatMap(({ ordered, children }) => (ordered === true ? children : []));
  return [...inFacts, ...lines.map((line) => ({ text: toString(line), place: line.position }))];
}

const of =
  '(?:(?:the|your|a|this|that|its|each|one|either|last|lowest|hip|knee|groin|soft|lower|upper|right|left) ){0,4}';
const places = String.raw`creases?\b|belly|stomach|abdomen|groin\b(?! muscle)|spine|backbone|ribs?\b|kidneys?|back of (?:the|your) knee|hollow of (?:the|your) knee|sit bone(?!s)|tailbone|bony knob`;
const hard =
  'press|lean|push|squeeze|roll|slide|rub|dig|knead|massage|sink|work|ball|fists?|elbow|forearm|pin|knuckles?|thumb|weight';
const any = `${hard}|lay|put|place|set|start|begin|move|go|stay|hold|take|shift|reach|come`;

const made = new Map<string, readonly RegExp[]>();

/** The orders that lead to a place: into it with any verb, onto it with one that presses, from it, at it, up to it. */
function ordersTo(own = ''): readonly RegExp[] {
  const known = made.get(own);
  if (known !== undefined) return known;
  const all = own === '' ? places : `${places}|${own}`;
  const orders = [
    String.raw`\b(?:${any})\b[^\n]{0,60}?\b(?:in|into|inside) ${of}(?:${all})`,
    String.raw`\b(?:${any})\b[^\n]{0,60}?\b(?:at|over|on|onto|along|across) ${of}(?:creases?\b|back of (?:the|your) knee)`,
    String.raw`\b(?:${hard})\b[^\n]{0,60}?\b(?:at|over|on|onto|along|across|against|under) ${of}(?:${all})`,
    String.raw`\b(?:${hard}) ${of}(?:${all})`,
    String.raw`^(?!.{0,60}\bbreath)[^\n]{0,60}?\b(?:into|right (?:in|on|at)|deep in(?:to)?) ${of}(?:${all})`,
    String.raw`^\s*in(?:side)? ${of}creases?\b`,
    String.raw`\b(?:start|begin|slide|roll|press|go|move|work) (?:\w+ ){0,3}from ${of}creases?\b`,
    String.raw`\b(?:until|till) (?:you )?(?:feel|reach|touch|meet|find|hit|are (?:at|on|in)) ${of}(?:${all})`,
    String.raw`\b(?:up|down) to ${of}(?:${all})`,
  ].map((order) => new RegExp(order, 'i'));
  made.set(own, orders);
  return orders;
}

const note = 'Vessels, nerves, bone or an organ lie there. Say how far from it the reader stays.';
