import { closeTo, scopeOf } from './clause.ts';
import type { Match } from './matches.ts';
import { aboutComplaint } from './health-words.ts';

const says =
  '(?:adds|advises|asks?|begins|calls|counts|describes|does|expects|explains|finds|found|gives|holds|lists|looks|names|notes|pictures|presses|puts|reports|said|says|sees|speaks|suggests|tells|thinks|ties|treats|wants|warns|writes)';
/** Who may be meant by "the author says", and how it is said; "is said to" and "in this view" go on with a report. */
const report = new RegExp(
  [
    `\\b(?:author|post)\\b(?!['’])[^.;:]{0,60}?\\s${says}\\b`,
    `\\b${says}\\s+(?:[\\w,]+\\s+){0,4}?the\\s+(?:author|post)\\b`,
    `\\b(?:did|does|would)\\s+the\\s+(?:author|post)\\s+(?:\\w+\\s+)?(?:advise|ask|call|describe|expect|explain|find|give|list|name|put|say|see|tell|tie|think|want|warn)\\b`,
    `\\bauthor['’]s\\s+(?:\\S+\\s+)?(?:account|chain|example|experience|explanation|idea|list|order|page|pages|reading|rule|view|words)\\b`,
    `\\bto\\s+the\\s+author\\b|\\b(?:is|are|was|were)\\s+(?:\\w+\\s+)?said\\s+to\\b|\\bin\\s+(?:this|that)\\s+view\\b|\\bit\\s+says\\b`,
  ].join('|'),
  'i',
);

/** Whether a sentence says that it reports the author. */
export function isReport(sentence: string): boolean {
  return report.test(sentence);
}

/** Whether words of a sentence are reported: a report ends with a semicolon, with "but", and with "says so". */
export function isReported(whole: string, match: Match): boolean {
  const { sentence, index } = closeTo(whole, match);
  const ends = new RegExp(
    `;|:(?<!\\b${says}\\s*(?:\\w+\\s+){0,2}\\w*:)|,\\s+(?:but|yet)\\b|\\bsays\\s+(?:it|so|that|this),`,
    'gi',
  );
  const cuts = [0, ...Array.from(sentence.matchAll(ends), (end) => end.index + end[0].length), sentence.length];
  const from = cuts.findLast((cut) => cut <= index) ?? 0;
  return isReport(
    sentence.slice(
      from,
      cuts.find((cut) => cut > index),
    ),
  );
}

/** "You can be sure that ..." opens nothing. */
const modal =
  /\b(?:can|could|may|might|would|need\s+not)\b(?!\s+(?:be\s+(?:certain|sure)|bet|count|know|see|trust)\b)/i;
const adverb =
  /\b(?:apparently|maybe|perhaps|possibl[ey]|probably|seem(?:s|ed)?|appears?|some\s+(?:people|readers)|whether|unclear|unproven|(?:linked|goes?|going)\s+with|not\s+clear|known\s+idea|in\s+theory|(?:thought|believed)\s+to|we\s+(?:think|guess|suspect)|our\s+(?:guess|reading|view))\b/i;

/** Whether a sentence holds a word that leaves open if it is so. */
export function isOpen(sentence: string): boolean {
  return modal.test(sentence) || adverb.test(sentence) || isQuestion(sentence, 0);
}

/** Whether the clause that words stand in, or one that it hangs on, leaves open if they are so. */
export function isHedged(sentence: string, match: Match): boolean {
  const { before, own, above, isFinite, isCondition } = scopeOf(sentence, match);
  if (isCondition || isQuestion(sentence, match.index) || isChoice(above, own)) return true;
  if (adverb.test(own) || adverb.test(above) || modal.test(above)) return true;
  return !isFinite && modal.test(before + match.words);
}

/** A step that readers are to find out themselves: "leave out anything that brings on pain". */
function isChoice(above: string, own: string): boolean {
  return (
    /^\s*(?:that|what|which|where|when|how|why)\b/i.test(own) &&
    /\b(?:any(?:thing)?|ask|avoid|choose|drop|find|leave\s+out|mark|note|notice|skip|stop|tell|whatever|write)\b/i.test(
      above,
    )
  );
}

/** An open question begins with its verb or its question word; "did you know that" and ", right?" are none. */
function isQuestion(sentence: string, index: number): boolean {
  if (!sentence.trimEnd().endsWith('?')) return false;
  const before = sentence.slice(0, index).split(/[,;:]\s/);
  const asks =
    /^\W*(?:(?:and|but|or|so)\s+)?(?:are|can|could|did|do|does|has|have|how|is|may|might|must|shall|should|was|were|what|when|where|which|who|whose|why|will|would)\b/i;
  const first = index === 0 ? [sentence] : before;
  return first.some((part) => asks.test(part)) && !/\b(?:did|do)(?:n['’]t)?\s+you\s+know\b/i.test(sentence);
}

/** Plain geometry and standard anatomy, named as such; they say nothing about how anything feels. */
const textbook = /\b(?:plain|simple)\s+(?:geometry|anatomy|mechanics)\b|\b(?:anatomy|text)\s?books?\b|\bgeometry\b/i;

/** Whether geometry or the textbooks are named as the ground of words. */
export function namesTextbook(sentence: string, match: Match): boolean {
  if (!textbook.test(sentence)) return false;
  const { own, above } = scopeOf(sentence, match);
  return textbook.test(`${above} ${own}`) && !aboutComplaint.test(own);
}

const denial = /\b(?:cannot|neither|never|no|nobody|none|nor|not|nothing|without|hardly)\b|n['’]t\b/i;
const deniedVerb = /\b(?:can|could|did|do|does|may|might|should|will|would)(?:n['’]t|\s+not)\b/i;

/** Denials that affirm. */
const noDoubt =
  /\bno\s+(?:accident|doubt|question|secret|surprise|wonder)\b|\bnot(?:hing)?\s+(?:just|merely|only|surprising\w*|(?:\w+\s+)?better)\b/gi;

/** Whether the clause of words, or one that it hangs on, denies them: "nobody has proved", "does not lead to". */
export function isDenied(sentence: string, match: Match): boolean {
  const { before, above, isFinite } = scopeOf(sentence, match);
  const own = (isFinite ? before.replace(deniedVerb, '') : before).replace(noDoubt, '');
  return denial.test(above.replace(noDoubt, '')) || denial.test(own);
}
