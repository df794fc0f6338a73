/** What the words of a sign must speak of. Each text is a list of words or their beginnings, one of which must be there. */
export type SignWords = {
  /** What it is about: a part of the body, a time. */
  readonly of: readonly string[];
  /** What is wrong with it; a "no" or "not" before the word in its clause takes it away. */
  readonly is: readonly string[];
  /** Each of these is enough: no "and" may join them. */
  readonly either?: readonly string[];
  /** Words that would weaken another sign, and belong to this one. */
  readonly wanted?: readonly string[];
};

/** A group that every reader gets: what its title and its lead must say, and its signs. */
export type DemandedGroup = {
  readonly title: readonly string[];
  readonly lead: readonly string[];
  /** Words that would weaken another title or lead, and belong to this one. */
  readonly wanted?: readonly string[];
  readonly signs: Readonly<Record<string, SignWords>>;
};

const bothLegs = 'both (?:of your )?legs';
const callNow = 'call (?:now|at once|right away|immediately|your emergency)|emergency|999|112|911';
const today = 'today|same day|same-day';
const doNothing = 'no (?:step|press|stretch|exercise)|none of the steps|not (?:do|start|press)|do nothing|leave out';
const doNotPress = 'not (?:press|rub|massage)|no (?:press|rub|massage)|never (?:press|rub|massage)|press nothing';
const smallFall = ['(?:minor|small|slight|little|light) fall'];
const forLong = ['for (?:many |some |several )?(?:weeks|months|years)'];
const under16 = { of: ['16|sixteen'], is: ['under|younger|below|less than'] };

/**
 * The warning signs that no edit may take away or talk down, by the group they stand in: what health services ask everybody
 * with back or leg pain to watch for (sources `nhs-practice-cauda-equina`, `nidirect-aneurysm`, `leg-clot-list`,
 * `finucane-2020`), and who asks a clinician first.
 */
const groups: Readonly<Record<string, DemandedGroup>> = {
  emergency: {
    title: [callNow],
    lead: ['one|a single|any', doNothing],
    signs: {
      'saddle-numbness': {
        of: ['between (?:your|the) (?:legs|thighs)|genital|saddle|back passage|wipe'],
        is: ['numb|strange|altered|odd|loss of feeling|(?:no|less|lost|cannot) feel|tingl'],
      },
      'bladder-or-bowel': {
        of: ['urine|bladder|pee\\b|pass(?:ing)? water', 'stool|bowel|poo\\b|faeces'],
        is: ['trouble|problem|difficult|leak|hard to|unable|not able|cannot|no (?:longer|feeling|control)|los'],
        either: ['urine|bladder|pee\\b', 'stool|bowel|poo\\b|faeces'],
      },
      'sexual-numbness': {
        of: ['sex|erection|genital'],
        is: ['numb|change|los|trouble|problem|(?:no|less) feel|no longer'],
      },
      'both-legs-weak-or-numb': { of: [bothLegs], is: ['weak|numb|gives? way|give out|no strength'] },
      'weaker-by-the-hour': { of: ['leg|foot', 'hour|fast|quick'], is: ['weak|los'] },
      'sudden-severe-pain': {
        of: ['belly|stomach|abdom', 'back'],
        is: ['sudden', 'pain|hurt', 'bad|severe|strong|worst|terrible|intense'],
        either: ['belly|stomach|abdom', 'back'],
      },
      'chest-or-breath': {
        of: ['chest', 'breath', 'blood'],
        is: ['pain|hurt|tight|pressure'],
        either: ['chest', 'breath', 'blood'],
      },
      'serious-accident': { of: ['back|pain'], is: ['accident|crash|injury|fall from'] },
      'cold-pale-leg': { of: ['leg|foot'], is: ['pain|hurt', 'cold', 'pale|blue|white'] },
      'cannot-stand-after-fall': {
        of: ['fall|fell', 'hip|leg'],
        is: ["cannot|can[’']t|can not|unable|not able|not (?:stand|walk|take|bear)|no (?:weight|longer)"],
      },
      'testicle-pain': { of: ['testic|scrot'], is: ['pain|hurt|ache'] },
      'hard-groin-lump': { of: ['groin'], is: ['lump|bulge|swelling|hernia', 'hard|pain|not go back|stuck'] },
    },
  },
  'same-day': {
    title: [today],
    lead: ['phone|call|see|doctor', today, doNothing],
    wanted: ['unless you have been told'],
    signs: {
      'leg-clot-signs': {
        of: ['calf|thigh|leg', doNotPress],
        is: ['swell|swollen', 'warm|hot|red|darker|throb|cramp'],
      },
      'new-leg-weakness': { of: ['leg|foot'], is: ['weak|drop|gives? way'] },
      'pain-down-both-legs': { of: [bothLegs], is: ['pain|hurt|ache'] },
      'back-pain-with-fever': { of: ['back'], is: ['fever|temperature|shiver'] },
      'urine-burning-or-blood': {
        of: ['urine|pee\\b|water'],
        is: ['burn|sting', 'blood'],
        either: ['burn|sting', 'blood'],
      },
      'pulsing-belly': { of: ['belly|stomach|abdom'], is: ['puls|throb|beat'] },
      'hot-swollen-joint': { of: ['joint'], is: ['hot|warm', 'swollen|swell|fever'] },
      'locked-knee': { of: ['knee'], is: ['lock|stuck'] },
    },
  },
  'within-days': {
    title: ['days'],
    lead: ['visit|appointment|doctor|clinician', 'days', 'before'],
    signs: {
      'weight-loss': { of: ['weight'], is: ['los|less weight|drop|thinner'] },
      'night-pain': { of: ['night', 'lie|lying'], is: ['pain|worse|hurt|wake'], either: ['night', 'lie|lying'] },
      'back-changes-shape': { of: ['back|spine'], is: ['shape|swollen|swelling|deform|curve'] },
      'shoulder-blade-pain': { of: ['shoulder blade'], is: ['pain|hurt|ache'] },
      'steady-worsening': { of: [], is: ['worse|grow|strong'] },
      'no-better-after-two-weeks': {
        of: ['2 weeks|two weeks|fortnight|14 days'],
        is: ['no better|not better|not improv|no improv|no change|not chang|unchanged|the same|not get|not gone|still'],
        wanted: ['(?:for|over|more than|at least) (?:2|two) weeks', 'for a fortnight'],
      },
      'numb-patch': { of: ['leg|foot|thigh|calf'], is: ['numb|(?:no|less|lost) feel'] },
      'cancer-history': { of: [], is: ['cancer|tumou?r'] },
      'weak-immunity': { of: ['defence|immun|infection'], is: ['weak|low|poor', 'drug'] },
      'steroids-or-fall': { of: ['fall|fell', 'bone|osteopor'], is: ['steroid'], wanted: [...smallFall, ...forLong] },
      'under-16-with-pain': under16,
      'first-pain-at-this-age': {
        of: ['55|fifty-five', '20|twenty'],
        is: ['first|new'],
        either: ['55|fifty-five', '20|twenty'],
      },
      'morning-stiffness': {
        of: ['morning', 'hour|30 minutes', '3 months|three months'],
        is: ['stiff'],
        wanted: ['(?:for|over|more than|at least)(?: over| more than| at least)? (?:3|three) months'],
      },
    },
  },
  'ask-first': {
    title: ['ask'],
    lead: ['ask', 'doctor|physio|clinician', 'before|first'],
    signs: {
      'pregnancy-or-birth': {
        of: ['6 weeks|six weeks'],
        is: ['pregnan', 'birth|born|baby'],
        either: ['pregnan', 'birth|born|baby'],
      },
      'under-16': under16,
      cancer: { of: [], is: ['cancer|tumou?r'] },
      'brittle-bones': {
        of: ['bone|osteopor'],
        is: ['brittle|thin|weak|osteopor', 'steroid'],
        wanted: [...smallFall, ...forLong],
      },
      'blood-thinners': {
        of: ['blood|bleed'],
        is: ['thinner|thinning|anticoag|bleed'],
        wanted: ['a little (?:cut|knock|wound)'],
      },
      'clot-now-or-before': { of: ['leg|vein'], is: ['clot|thrombos'] },
      aneurysm: { of: ['relative|family|parent|mother'], is: ['aneurysm|bulging|weak'] },
      'loss-of-feeling': { of: ['feet|foot|leg'], is: ['lost|loss|numb|(?:no|less|little|not|cannot) feel'] },
      'recent-operation': { of: ['12 months|twelve months|year'], is: ['operat|surgery'] },
      'replaced-joint': { of: ['hip', 'knee'], is: ['replac|artificial|new|metal'], either: ['hip', 'knee'] },
      'joint-flare': { of: ['joint|arthrit'], is: ['flare|inflam'] },
      'dizziness-or-falls': { of: [], is: ['dizz|light-headed|unsteady|faint', 'fall|fell'] },
    },
  },
  short: {
    title: ['sign'],
    lead: ['before|first'],
    signs: {
      'short-spine-nerves': {
        of: [callNow, 'bladder|urine', 'bowel|stool', 'between (?:your|the) (?:legs|thighs)|saddle', bothLegs],
        is: ['trouble|problem|leak|change', 'numb', 'weak'],
        either: ['bladder|urine', 'bowel|stool', 'between|saddle', bothLegs],
      },
      'short-heart-lung-artery': {
        of: [callNow, 'belly|stomach', 'back', 'chest', 'breath'],
        is: ['pain', 'faint|collapse', 'accident|crash'],
        either: ['belly|stomach', 'back', 'chest', 'breath', 'faint|collapse', 'accident|crash'],
      },
      'short-leg': {
        of: [today, doNotPress, 'leg|calf'],
        is: ['swollen|swell', 'warm|hot', 'red'],
        either: ['swollen|swell', 'warm|hot', '\\bred'],
      },
      'short-today': {
        of: [today, bothLegs, 'back', 'joint|knee'],
        is: ['weak', 'pain', 'fever', 'hot|lock|swollen'],
        either: [bothLegs, 'fever', 'joint|knee'],
      },
      'short-ask-first': {
        of: ['ask', 'bone', 'joint|hip|knee'],
        is: ['pregnan', 'cancer', 'thinner|bleed', 'clot', 'operat|surgery', 'replac|artificial|new'],
        either: ['pregnan', 'cancer', 'thinner', 'clot'],
      },
    },
  },
};

/** The groups by their names, in the order of urgency; `short` says them all in brief. */
export const demanded: ReadonlyMap<string, DemandedGroup> = new Map(Object.entries(groups));

/** The groups that the first page prints in full, the most urgent first; `ask-first` may follow them. */
export const firstPageGroups = ['emergency', 'same-day', 'within-days'] as const;
