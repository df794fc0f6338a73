/** The hamstring stretch in plain words, which need not name it: a straight leg that is drawn up, or a bend over it. */

type Stretch = { readonly text: string; readonly start: number; readonly end: number };

/** Where a text tells it, clause by clause. A leg that goes back or to the side, or a knee that is bent, is another exercise. */
export function straightLegIn(text: string): readonly Stretch[] {
  if (!mayTell.test(text)) return [];
  return Array.from(text.matchAll(told), ({ 0: words, index: start }) => ({
    text: words,
    start,
    end: start + words.length,
  })).filter(({ text: words, end }) => !other.test(words) && !away.test(text.slice(end, end + 25)));
}

const mayTell = /\b(?:straight|straighten|toes|heels?|towel|scarf|strap|belt|band|rope|sheet)\b/i;

const some = String.raw`[^.;:!?]{0,60}?\b`;
const few = String.raw`(?:[\w’'-]+ ){0,4}`;
const legs = '(?:legs?|knees?)';
const straight = `(?:straight ${few}${legs}|${legs} (?:\\w+ ){0,3}straight|straightened ${legs})`;
const lift = '(?:lift|raise|draw|pull|swing|kick|bring|hoist|lever|take)';
const high =
  '(?:up|upward|upwards|high|higher|hold|until|till|toward|towards|to|ceiling|as far|over|vertical|pull|closer|forward)';
const lean = '(?:lean|bend|fold|bow|reach|tip|hinge|hang|roll|drop|dive|sink|stretch)';
const down = '(?:forward|forwards|down|over|in|toward|towards|for|out)';
const prop = '(?:bench|chair|step|stair|table|stool|wall|rail|sofa|bed|block|ledge|fence|box|desk|door|bar|kerb)';
const band = '(?:towel|scarf|strap|belt|band|rope|sheet|dressing gown cord|tie)';

/** How such an order begins. */
const begins = `(?:(?:put|rest|place|prop|set|lay|loop|wrap|sling|pass|hook|throw|get|take|keep|hold|lock|have|use|with) ${few})?`;

const told = new RegExp(
  String.raw`(?<![\p{L}])${begins}(?:${[
    `${lift} ${few}${straight}${some}${high}`,
    `${lift} ${few}legs?${some}(?:up|hold)${some}(?:straight|knee straight)`,
    `${band} (?:round|around|under|over|behind|about) ${few}(?:foot|feet|sole|soles|heel|toes)${some}${lift} ${few}legs?`,
    `${band} (?:round|around|under|over|behind|about) ${few}(?:foot|feet|sole|soles|heel|toes)${some}straight`,
    `heels? (?:${few}on|${few}onto|up) ${few}${prop}${some}(?:${lean} ${few}${down}|${straight}|straighten)`,
    `${straight}${some}${lean} ${few}${down}`,
    `${lean} (?:forward|forwards|down|over)${some}(?:${straight}|over ${few}legs?)`,
    `(?:touch|grab|reach ${few}(?:for|to|toward|towards)) ${few}toes`,
  ].join('|')})(?![\p{L}])`,
  'giu',
);

/** What makes it another exercise. */
const other =
  /\b(?:bent|bend (?:the|your|one|both) knees?|soft knees?|knees? (?:\w+ )?soft|behind|back(?:ward|wards)?|side|sideways|inch|inches|cm|centimetres?|little way|hand(?:['’]s)? width|no|not|never|nobody|cannot|unlike|than)\b|n['’]t\b/i;
const away = /^[^.;:!?]{0,20}\b(?:behind|backwards?|sideways|the sides?|apart)\b/i;
