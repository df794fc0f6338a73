import { anyEffort, anySite, anyStop, clot, type Rows } from './rows.ts';

/** The facts of a step that are asked for safety. */
export type AskedFact = 'position' | 'where' | 'how-hard' | 'how-often' | 'stop-if' | 'leave-out-if';

type StepRows = { readonly [Name in AskedFact]?: Rows } & {
  /** The most that the dose may allow. */
  readonly most?: { readonly effort?: number; readonly spots?: number };
  /** Whether there is no day without it. */
  readonly always?: true;
  /** Places of this step besides those of all steps that no instruction leads to. */
  readonly never?: string;
};

const artificialHip = 'hip replac|replaced hip|artificial hip|new hip|hip joint + surgeon|physio';
const nerve = 'sciatica / pins and needles|tingl|prickl';

/** By the id of a step, what content.md 6.4 says of where, how hard and when not, with 7.3 (who) and 7.4 (when to stop). */
export const stepRows: Readonly<Record<string, StepRows>> = {
  // 6.4 step 0; `finucane-2020`, `leg-clot-list`. The number at rest is proved with that of the other pages.
  check: {
    always: true,
    'stop-if': {
      'one yes among the warning signs': 'one|any|single|a yes + yes + sign',
      'pain at rest of 6 or more': 'rest + 6 or more|6 or over|6 or higher|6 or above + walk',
      'a health matter to ask about first': 'ask',
    },
  },
  // 6.4 step 1; `safe-heat`
  'warm-up': {
    'stop-if': {
      'skin that suffers from the heat': 'skin',
      'leg pain or weakness that grows': 'leg + weak|pain + grow|worse|more',
      'chest pain or breathlessness: an emergency': 'chest + breath + emergency|call',
    },
    'leave-out-if': {
      'no heat on numb skin': '?heat|warm pack + ?numb',
      'no heat on broken skin': '?heat + ?broken|sore|wound',
      'no heat with poor circulation': '?heat + ?circulation|blood supply|supplied',
      'no heat over a tumour': '?heat + ?tumour|tumor|growth',
      'no heat in bed asleep': '?heat + ?asleep|sleep',
      'no walk alone when dizzy or unsteady': '?walk + ?dizz|unsteady|fall',
    },
  },
  // 6.4 step 2; 7.3 any site; `worked-example`, `bartsch-2021`
  'quadriceps-press': {
    'how-hard': {
      ...anyEffort,
      'a forearm or a rolling pin': 'forearm|rolling pin',
      'the elbow only when that is easy': 'elbow + only|easy',
    },
    where: {
      'the front of the thigh': 'front',
      'the outer side': 'outer|outside',
      'never the inner side': '!inner|inside',
      "a hand's width below the hip crease": 'a hand|one hand + below + crease',
      "a hand's width above the kneecap": 'a hand|one hand + above + kneecap',
    },
    'stop-if': {
      dizziness: 'dizz',
      'feeling sick': 'nausea|sick',
      'a cramp': 'cramp',
      'a bruise': 'bruise',
      tingling: 'tingl',
      'a pulse': 'puls|beat',
      ...anyStop,
      'pain down the leg': 'down the leg|down a leg|down your leg',
      numbness: 'numb',
    },
    'leave-out-if': {
      'loss of feeling in the thigh': 'loss of feel|lost feel|little feel|less feel|numb + thigh|leg',
      ...clot,
      ...anySite,
      'a wound': 'wound',
      'a broken bone': 'fracture|broken bone',
      'varicose veins': 'varicose|bulging vein',
    },
    never: 'inner (?:side|thigh)|inside of',
  },
  // 6.4 step 3; 7.3 hip replacement; `hip-precautions`
  'hip-front': {
    position: { 'a hand on a wall or table': 'hand + wall|table', 'kneeling only if it is easy': 'kneel + easy' },
    where: { 'no pressing': '!press' },
    'how-hard': {
      ...anyEffort,
      'a mild pull': 'mild|gentl|light',
      'no leaning or arching back': '!lean|arch + !arch|back',
    },
    'stop-if': {
      'dizziness or a cramp': 'dizz + cramp',
      'the same trouble 3 times': '3 times + ask|clinician',
      'a pinch in the groin': 'pinch',
      'back or leg pain that grows': 'back + leg + grow|worse|more',
      ...anyStop,
      tingling: 'tingl|numb',
    },
    'leave-out-if': {
      'a hot or swollen hip': 'hot|swollen',
      'a hip replacement, unless surgeon or physio agrees': artificialHip,
      dizziness: 'dizz|unsteady',
      'kneeling that hurts': 'kneel',
    },
  },
  // 6.4 step 4; 7.3 low back; `golf-injury`
  'ql-press': {
    where: {
      'just above the pelvic rim': 'above + rim',
      'out from the spine': '3 to 5 fingers + spine',
      'no higher than 3 fingers above the rim':
        '!higher|above|more + ?3 fingers + ?rim / within|at most|up to + 3 fingers + rim',
      'a rib means too high': 'rib + high',
      'never on the spine': '!spine',
      'never on the ribs': '!rib',
    },
    'how-hard': {
      'a soft ball, not a hard one': 'soft + !hard / soft ball',
      '2 or 3 out of 10': '2 or 3|2 to 3|3 out of|3 of 10',
    },
    'stop-if': {
      'dizziness or a cramp': 'dizz + cramp',
      'feeling sick': 'nausea|sick',
      'a rib': 'rib',
      'a pulse': 'puls|beat',
      ...anyStop,
      'pain that spreads': 'pain + spread|travel|run + leg|belly|away',
      'kidney pain or blood in the urine: a doctor': 'kidney + urine + doctor|help|clinician',
    },
    'leave-out-if': {
      'a new operation on the back': 'operat|surgery',
      'numb, sore or broken skin': 'skin + numb|broken|sore',
      'a fresh attack of the last days': 'attack|back pain|new pain + fresh|last|new|recent + day|attack|walk',
      'kidney trouble': 'kidney',
      pregnancy: 'pregnan',
      'brittle bones': anySite['brittle bones'] ?? '',
      'blood thinners': anySite['blood thinners'] ?? '',
    },
    most: { effort: 3, spots: 2 },
  },
  // 6.4 step 5; 7.3 front hip-bone point; `gluteal-tendinopathy`, `medscape-outer-thigh-nerve`
  'outer-hip': {
    'how-hard': { ...anyEffort },
    position: {
      'a soft ball at the wall': 'wall + soft',
      'the floor only after 2 easy weeks': 'floor + 2 easy weeks|2 weeks',
    },
    where: {
      'the front trouser pocket': 'front trouser pocket|front pocket',
      'behind the side pocket, above the bony point': 'side pocket + above + bony point',
      'never on the bony point': '!bony point',
      'never on the front hip-bone point': '!front hip-bone point|front hip bone',
    },
    'stop-if': {
      'a bruise': 'bruise',
      tingling: 'tingl',
      'pain down the leg': 'down the leg|down a leg|down your leg',
      ...anyStop,
    },
    'leave-out-if': {
      'a fall on the hip': 'fall|fell',
      'a hot or swollen hip': 'hot|swollen',
      'a bony point that is sore to touch': 'bony point|bump + sore|hurt|tender|pain',
      'you cannot lie on that side': '!lie|lying',
      'a new hip, unless surgeon or physio agrees': artificialHip,
      ...clot,
      ...anySite,
    },
    never: 'bony point|hip-bone point',
  },
  // 6.4 step 6; 7.3 buttock, hip replacement; `hopayian-2018`, `hip-precautions`
  buttock: {
    'how-hard': { ...anyEffort, 'a soft ball': 'soft' },
    position: { 'both feet down': 'both feet + down|floor', 'no ankle over the knee': '!ankle' },
    where: { 'the upper outer part': 'upper + outer', 'not the sit bone': '!sit bone' },
    'stop-if': {
      'dizziness or a cramp': 'dizz + cramp',
      'a leg that turns weak: a doctor the same day': 'weak + doctor|help + same day|today',
      numbness: 'numb',
      'tingling or pain down the leg': 'tingl + down',
      'the same in another spot: leave it': 'another|second|other + leave|skip|stop|drop',
      ...anyStop,
    },
    'leave-out-if': {
      'a recent fall': 'fall|fell',
      'pain or tingling below the buttock': 'pain|tingl + below',
      tingling: nerve,
      'a replaced hip, unless surgeon or physio agrees': artificialHip,
      ...clot,
      ...anySite,
    },
  },
  // 6.4 step 7; 7.3 inner thigh; `physiopedia-groin`, `bartsch-2021`
  groin: {
    where: { "a hand's width below the crease": 'hand + below + crease', 'never in the crease': '!crease' },
    'how-hard': { ...anyEffort, 'a light squeeze': 'light|gentl|soft' },
    'stop-if': {
      'a bruise': 'bruise',
      'feeling sick': 'nausea|sick',
      'a pulse: move off': 'puls|beat',
      tingling: 'tingl|numb',
      ...anyStop,
    },
    'leave-out-if': {
      'a lump in the groin': 'lump',
      'a hernia': 'hernia',
      'pain in the testicle': 'testic',
      'a new operation': 'operat|surgery',
      ...clot,
      ...anySite,
    },
  },
  // 6.4 step 8; 7.3 sit bone; `bartsch-2021`
  'hamstrings-press': {
    'how-hard': { ...anyEffort },
    where: {
      'the middle third': 'middle third',
      "a hand's width from sit bone and knee": "hand's width|hand + sit bone + knee",
    },
    'stop-if': {
      'a cramp': 'cramp',
      'a bruise': 'bruise',
      tingling: 'tingl',
      'a pulse': 'puls|beat',
      ...anyStop,
      'pain that shoots down': 'calf|foot|down',
    },
    'leave-out-if': {
      sciatica: 'sciatica',
      'pins and needles': 'pins and needles|tingl',
      'a sore sit bone': 'sit bone + sore|pain|hurt',
      'a strain of the last 6 weeks': 'strain + 6 weeks',
      ...clot,
      ...anySite,
    },
  },
  // 6.4 step 9; 7.3 calf, outer side below the knee; `calf-injury-forum`, `sportsinjuryclinic-dvt`
  calf: {
    'how-hard': { ...anyEffort },
    where: {
      "a hand's width below the knee crease": 'hand + below + crease',
      'behind the bone on the outer line': 'outer line + behind + bone',
      'off the bony knob below the knee': 'off + knob|bone / !knob',
    },
    'stop-if': {
      'a cramp': 'cramp',
      tingling: 'tingl',
      'a pulse': 'puls|beat',
      ...anyStop,
      'a calf that swells or changes colour: a doctor the same day': 'swell|swollen + colo + same day|today',
    },
    'leave-out-if': {
      ...clot,
      'an artificial hip, unless surgeon or physio agrees': artificialHip,
      'knee pain': 'knee pain|painful knee|sore knee',
      'a knee replacement': 'knee replac|replaced knee|artificial knee|new knee',
      'varicose veins': 'varicose|bulging vein',
      'little feeling in the lower leg': 'little feel|less feel|loss of feel|numb|lost feel',
      ...anySite,
    },
  },
  // 6.4 step 10
  're-test': {
    'stop-if': {
      'higher by 2 or more: only the walk': 'higher|worse + by 2|2 or more|2 points + walk',
      'any number higher: no hamstring stretch': 'any|even|at all + higher|worse + !hamstring',
      'new weakness or numbness between the legs': 'weak + numb + sign|emergency|help',
    },
  },
  // 6.4 step 11; 7.3 sit bone; `the-post`, `hamstring-stretches-page`, `danielsson-2020`
  'hamstrings-stretch': {
    position: { 'hands or towel behind the thigh': 'behind + thigh', 'not round the foot': '!foot' },
    'how-hard': { ...anyEffort, 'a mild pull': 'mild|gentl|light', 'the knee never locked': '!lock' },
    'how-often': { 'only after an easy week': '?week + ?easy|quiet' },
    'stop-if': {
      'a pop with sudden pain: a doctor': 'pop + doctor|help|clinician',
      'a cramp': 'cramp',
      'a pull over 5': 'over 5|above 5|more than 5',
      tingling: 'tingl',
      'pain at the sit bone': 'sit bone',
      'pain behind the knee': 'behind + knee',
      ...anyStop,
    },
    'leave-out-if': {
      're-test higher than before': 're-test|retest|number + higher|worse',
      'not all other steps easy for a week': '?week + !easy',
      sciatica: 'sciatica',
      'pins and needles': 'pins and needles|tingl',
      'pain at the sit bone': 'sit bone',
      'a recent strain': 'strain',
      'a hip replacement, unless surgeon or physio agrees': artificialHip,
    },
  },
  // 6.4 step 12; 7.1, 7.4
  walk: {
    'stop-if': {
      'leg pain that grows': 'leg + pain|ache + grow|worse|more',
      'chest pain or breathlessness: an emergency': 'chest + breath + emergency|call',
      'a leg that gives way: help the same day': 'gives way|give way|weak|drop + same day|today|doctor',
    },
    'leave-out-if': {
      'a yes in the check': 'check|sign + yes',
      'a leg that takes no weight': '!weight',
      'dizziness or falls': 'dizz|fall',
    },
  },
};
