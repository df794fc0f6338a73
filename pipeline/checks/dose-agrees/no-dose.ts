import type { Mention } from './mention.ts';

/**
 * Whether an amount says something else than how much of a step to do: how often something went wrong, how strong a pain at
 * rest is, how long a pause or a meal lies between, when something eases, how much others do, how often a page is read.
 */
export function isNoDose(mention: Mention, text: string): boolean {
  const { start, end, unit } = mention;
  const [before, after] = clauseAround(text, start, end);
  const clause = `${before} ${after}`;
  const rest = text.slice(end);
  return (
    (unit !== 'of 10' && (isWithOthers.test(clause) || isOtherDoing.test(before))) ||
    (unit === 'a day' && isBreak.test(before)) ||
    ((unit === 's' || unit === 'a day') && isOutside(before, after, text.slice(Math.max(0, start - 200), start))) ||
    (unit === 's' &&
      (isPause(before, after) || isMoment(before, clause) || isAside.test(after) || isDecade(mention, before))) ||
    (unit === 'days' && !(isStretch.test(before) || isRow.test(after))) ||
    (unit === 'days' && (aboutTrouble.test(clause) || isLeftOff.test(clause))) ||
    ((unit === 'times' || unit === 'a day') && (aboutTrouble.test(clause) || isNewStep.test(before))) ||
    (unit === 'times' && (isCompared.test(rest) || isIdiom.test(before) || isOneOf.test(before))) ||
    (unit === 'of 10' && (aboutRest.test(clause) || isShare.test(rest)))
  );
}

/** The clause on both sides of an amount. */
function clauseAround(text: string, start: number, end: number): readonly [string, string] {
  const [before = ''] = /[^,;:.!?]*$/.exec(text.slice(Math.max(0, start - 200), start)) ?? [];
  const [after = ''] = /^[^,;:.!?]*/.exec(text.slice(end, end + 200)) ?? [];
  return [before, after];
}

/** "Rest for 10 seconds", "10 seconds between the two"; but "Rest on the spot for 10 seconds" is a dose. */
function isPause(before: string, after: string): boolean {
  if (isBetween.test(after)) return true;
  return (
    /\b(?:rest|pause|wait|break)(?:\s+of)?(?:\s+(?:for|about|at least|up to|another))*\s+$/i.test(before) &&
    !isThere.test(after)
  );
}

/** "After 10 seconds the tightness often eases"; but "After 90 seconds let go" is a dose. */
function isMoment(before: string, clause: string): boolean {
  return /\b(?:after|within|in)(?:\s+(?:about|the first|some|only))?\s+$/i.test(before) && eases.test(clause);
}

function isDecade({ text, from }: Mention, before: string): boolean {
  return /\ds$/.test(text) && (from >= 1000 || /\b(?:your|their|his|her|the|early|late|mid)[\s-]$/i.test(before));
}

/** "A drive of 6 hours", "if you sit for 8 hours", "it adds 5 minutes to my day"; and what a bad moment asks for: "if you feel dizzy, sit for ...". */
function isOutside(before: string, after: string, text: string): boolean {
  return (
    isJourney.test(before) ||
    isDayLong.test(before) ||
    isSpent.test(after) ||
    isOfDay.test(after) ||
    ifUnwell.test(text) ||
    (isAtEase.test(before) && whenUnwell.test(after))
  );
}

/** "Get up every half hour" is said of the day, and of no step. */
const isBreak =
  /\b(?:(?:get|stand|got|getting|standing)\s+up|take\s+a\s+break|change\s+(?:your\s+)?(?:position|seat|posture)|drink|move\s+(?:about|around)|shift(?:\s+your\s+weight)?)(?:\s+and\s+(?:move|walk|stroll|shake\s+your\s+legs))?(?:\s+(?:a\s+bit|a\s+little|about|around|briefly|at\s+least|once)){0,2}\s+$/i;
const isJourney =
  /\b(?:drive|ride|journey|trip|flight|shift|meeting|film|day|commute|tour|crossing|wait|lesson|night)\s+of\s+(?:(?:about|around|over|more than|up to|at least)\s+)?$/i;
const isDayLong =
  /\b(?:if|when|whenever|while|because|since|where|who)\s+(?:you\s+|I\s+|they\s+|we\s+)?(?:(?:often|mostly|usually|have\s+to|must|need\s+to|spend)\s+)?(?:sit|sits|drive|drives|work|works|travel|ride|fly|stand|stands|sat|drove|sitting|driving|standing|working)\b[^,;:.!?]{0,30}\s(?:for\s+)?(?:(?:about|around|over|more\s+than|up\s+to|at\s+least)\s+)?$/i;
const isSpent =
  /^\s+(?:(?:spent|of)\s+)?(?:(?:in|at)\s+(?:a|the|your)\s+(?:car|desk|wheel|train|bus|plane|office)|on\s+(?:a|the|your)\s+(?:train|bus|plane|road|sofa)|of\s+(?:sitting|driving|standing|travel|work|sleep))\b/i;
const isOfDay =
  /^\s+(?:to|from|out\s+of|of)\s+(?:my|your|the|a|our|their)\s+(?:day|morning|evening|night|lunch|week|life)\b/i;
const unwell = '(?:dizzy|faint|light-headed|giddy|unwell|sick|queasy|breathless|shaky|out\\s+of\\s+breath|odd|weak)';
const ifUnwell = new RegExp(
  String.raw`\b(?:if|when|should)\b[^.!?]{0,80}\b${unwell}\b[^.!?,:]{0,20}[,:]\s*(?:please\s+|just\s+|then\s+)?(?:sit|lie|rest|stand\s+still|stay|keep\s+still)\b[^.!?,;:]{0,30}$`,
  'i',
);
const isAtEase = /(?:^|\b(?:then|and|please|or)\s+|^\s+)(?:sit|lie|rest|stay)\b[^,;:.!?]{0,30}$/i;
const whenUnwell = new RegExp(
  String.raw`^\s+(?:if|when)\s+you\s+(?:feel|are|get)\s+(?:a\s+(?:bit|little)\s+)?${unwell}\b`,
  'i',
);

const isBetween =
  /^\s+(?:(?:of\s+)?rest\s+)?(?:in\s+)?between\b|^\s+(?:later|ago|apart)\b|^\s+of\s+(?:rest|pause|a break)\b/i;
const isThere = /^\s+(?:there|here|on|at|in|against|over|with)\b/i;
const eases =
  /\b(?:often|usually|mostly|tends?|eases?|fades?|settles?|passes|softens?|loosens?|calms?|melts?|quiets?|relaxes)\b/i;
/** Behind the amount: what it lies before or after, or what it is a part of. */
const isAside =
  /^\s+(?:(?:after|before)\s+(?:(?:a|the|your|each)\s+)?(?:meals?|food|eating|lunch|dinner|breakfast|supper|bed|sleep|work|sport|you (?:start|begin|eat|sleep))\b|(?:of|to)\s+read|from (?:now|here))/i;
const isStretch =
  /\b(?:for|over|during|through)\s+(?:(?:over|at least|about|around|up to|the next|the first|the coming|another|some|all of)\s+){0,2}$/i;
const isRow = /^\s+(?:in a row|running|on end)\b/i;
const isLeftOff =
  /\b(?:rest|wait|stop|pause|skip|leave|left|off|break|without|free|quiet|nothing|(?:has|have|had|is|are|was|were) (?:been|passed|over))\b/i;
const aboutTrouble =
  /\b(?:hurts?|trouble|pains?|painful|sore|soreness|aches?|aching|cramps?|wrong|bruised?|strain(?:ed)?|swollen|swelling|fever|numb|lasts?|lasted|operation|surgery|pregnan\w+|fell|fall)\b/i;
const aboutRest = /\b(?:at rest|while you rest|resting)\b/i;
const isCompared = /^\s+(?:as|the|more|less|higher|lower|that|what|their|its|over)\b/i;
const isOneOf = /\b(?:first|last|next|other|many|at)\s+$/i;
const isShare =
  /^\s+(?:people|adults|women|men|patients|cases|backs|persons|of\s+us|such|who|with|have|had|are|were)\b/i;
const isNewStep = /\b(?:new|take in|add)\b/i;
const isIdiom = /\b(?:think|thought|look|looked|not|said|say|a|the)\s+$/i;
const isWithOthers = /\b(?:people|everyone|patients|women|athletes|runners|author|authors|others|studies|trials?)\b/i;
/** What a reader does besides the steps, at the beginning of the clause. */
const isOtherDoing =
  /(?:^\s*|\b(?:to|and|then|may|can|must|should|you|please|first)\s+)(?:read|look|think|ask|talk|write|print|call|phone|eat|drink|cook|drive|watch|sleep|sit down|bend|take a photo)\b/i;
