import type { TargetKey } from '../../book.ts';

/**
 * What people call a muscle in daily life, as parts of a pattern. `loose` names (a thigh, a leg) are too common to stand for
 * the muscle in a whole letter; they do in their own paragraph.
 */
export const dailyNames: readonly {
  readonly muscles: readonly TargetKey[];
  readonly strength: 'plain' | 'loose';
  readonly names: readonly string[];
}[] = [
  {
    muscles: ['muscle:hamstrings'],
    strength: 'plain',
    names: [
      'hamstrings?',
      'hammies',
      String.raw`(?:backs?|rear|underside) of (?:\p{L}+ )?(?:upper |left |right )?(?:thighs?|upper legs?)`,
      String.raw`behind (?:the|your|each|one) (?:thighs?|upper legs?)`,
      'back thighs?',
    ],
  },
  {
    muscles: ['muscle:hamstrings', 'muscle:calf'],
    strength: 'plain',
    names: [String.raw`(?:backs?|rear|underside) of (?:\p{L}+ )?(?:left |right )?legs?`],
  },
  {
    muscles: ['muscle:calf'],
    strength: 'plain',
    names: ['calf', 'calves', 'calf muscles?', 'lower legs?', String.raw`(?:backs?|rear) of (?:\p{L}+ )?lower legs?`],
  },
  {
    muscles: ['muscle:quadriceps'],
    strength: 'plain',
    names: [
      'quads?',
      String.raw`(?:fronts?|top) of (?:\p{L}+ )?(?:left |right )?(?:thighs?|upper legs?)`,
      'front thighs?',
      'thigh muscles?',
    ],
  },
  { muscles: ['muscle:quadriceps'], strength: 'loose', names: ['thighs?', 'upper legs?', 'legs?'] },
  {
    muscles: ['muscle:adductors'],
    strength: 'plain',
    names: ['inner thighs?', 'groin', String.raw`inside of (?:\p{L}+ )?thighs?`],
  },
];

/** Verbs of work on the body. `plain` ones say it by themselves; `loose` ones need the muscle, or a tool and the muscle. */
export const verbs: readonly {
  readonly action: 'press' | 'stretch' | 'both';
  readonly strength: 'plain' | 'loose';
  readonly words: string;
}[] = [
  { action: 'press', strength: 'plain', words: 'press massage knead squeeze rub roll' },
  {
    action: 'press',
    strength: 'loose',
    words: 'push lean dig poke prod pinch stroke grind pummel pound slide compress',
  },
  { action: 'stretch', strength: 'plain', words: 'stretch' },
  { action: 'stretch', strength: 'loose', words: 'lengthen elongate' },
  { action: 'both', strength: 'loose', words: 'release loosen' },
];

/** Verbs that are work on the body only with a tool: "put a ball under your calf". */
export const toolVerbs = 'use put place lay lie sit rest set move work apply let move take';

/** What presses. */
export const tools =
  'ball balls roller rollers pin elbow forearm fist fists knuckle knuckles thumb thumbs finger fingers';

/** What stands for a muscle that was named before. */
export const pronouns = 'it them there here';

/** Places on the body that stand for the muscle around them. */
export const places =
  'spot spots place places muscle muscles area areas bump bumps band bands knot knots cord cords tissue flesh point points';

/** Words between a verb and what it is done to. */
export const fillers =
  'the a an your my our their his her its each both one either every other that this these those all whole entire full sore tender tight stiff hard soft tired aching left right upper lower inner outer middle same second big long deep fleshy on onto into in over against along down up across around through at upon to toward under underneath beneath behind with of gently slowly softly lightly firmly well again little bit very quite just length part parts side sides top bottom end third half hard harder deep deeper downward downwards inward inwards upward upwards straight right directly';

/** Words before a verb in its plain form that is an order or advice. */
export const orders =
  'and or but then now so first next last please just always also again here daily today tonight gently slowly softly lightly firmly carefully simply only instead';

/** Words before a verb in its plain form that says what somebody may or should do. */
export const advice = 'can may should could must might shall';

/** Words before a verb in its plain form that may be no more than talk; in a letter that counts too. */
export const talk = 'you we to will would do not never let us';

/** Words that begin a trial: "try pressing it". */
export const beginnings = 'try start begin keep practise practice';

/** Words behind a verb, and nothing else, that make it another thing: "roll over", "lean back", "press on". */
export const particles = 'over up out on off back away forward ahead around round';

/** Words that forbid what comes behind them. */
export const negations = "never not cannot don't avoid stop nor neither without rather no skip leave omit";

/** Words that take a negation back: "do not forget to press it". */
export const unnegations = 'forget fail hesitate only just afraid shy worry mind wait delay stop merely miss';

/** Words that end what a verb is about. */
export const clauseEnds = 'and or but then so because while until when if for nor as though although before after';

/** Ways of speaking that are no work on the body, as patterns; they are passed over. */
export const idioms: readonly string[] = [
  String.raw`press(?:ing|es|ed)? (?:on|ahead|forward)(?= (?:with|and|as|even|though|despite|regardless|anyway|today|tomorrow|if|at)\b|[.,;:!?]|$)`,
  'press (?:release|releases|conference|coverage|office|kit|room|freedom|officer|cutting|cuttings)',
  String.raw`press (?:the |your |on the )?(?:button|buttons|key|keys|switch|bell|link|screen|send|reply|play|pause|enter|start|return|snooze)\b`,
  '(?:the|in the|printing|free|stop|hot off the|trouser|garlic|cider|bench) press',
  'press (?:of|for) (?:people|time|an answer|answers|change)',
  'press(?:ed)? for time',
  'under pressure',
  'blood pressure',
  'stretch of (?:the )?(?:time|road|river|path|coast|beach|water|weeks|days|months|years|imagination|body|artery)',
  '(?:home|final|last|long|short|straight|quiet|bad|good) stretch(?! (?:of|for) (?:the |your )?(?:hamstring|back|thigh|calf|leg))',
  'at a stretch',
  'stretch (?:the truth|the point|a point|the imagination|the budget|your budget|your mind|your patience)',
  'roll (?:call|on|over|out|up|back)(?= (?:in|of|and|your|to|onto)\\b|[.,;:!?]|$)',
  '(?:bread|egg|sausage|toilet|drum|spring) rolls?',
  'on a roll',
  'rub (?:off|shoulders|it in)',
  "there'?s the rub",
  'lean (?:meat|back|toward|towards)',
  'lean on (?:a friend|friends|family|others|me|us|someone|somebody|each other)',
  'squeeze (?:in|it in|them in)',
  'push (?:on|off|back)',
  'dig (?:in|up|out|for)',
];

/** Ways of saying "stretch the hamstrings" without them. */
export const stretchSayings: readonly string[] = [
  '(?:touch|reach for|reach to|reach toward|reach towards|bend down to|grab) your toes',
];
