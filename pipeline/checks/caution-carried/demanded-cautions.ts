import type { TargetKey } from '../../book.ts';

/**
 * A caution that no edit may take away. `says`: groups of beginnings of words, split by spaces; one sentence of it must hold
 * one word of every group (`red|dark` is either), with `!` a word that forbids or limits besides, and with `+` the first
 * of them without a "no" before it. The items of a list are read one by one, each behind the line above the list.
 */
export type DemandedCaution = {
  readonly id: string;
  /** The page that must hold it, where the guide has that page. */
  readonly home: TargetKey;
  readonly says: readonly string[];
  /** Words that would turn it round. */
  readonly never: readonly string[];
  /** Words that would weaken another caution (`prose/weakening-words.ts`), and belong to this one. */
  readonly wanted?: readonly string[];
  readonly because: string;
  /** Where the rule comes from, as ids of `sources.yaml`. */
  readonly sources: readonly string[];
  /** What must carry it. */
  readonly carry?: {
    readonly action?: 'press' | 'stretch';
    readonly muscles: readonly TargetKey[];
    /** Steps that work on such a muscle, whatever their facts say. */
    readonly steps: Readonly<Record<TargetKey, TargetKey>>;
    /** Whether every press and stretch carries it, and which steps besides. */
    readonly reach?: readonly TargetKey[];
    /** `above`: it stands before the first thing that readers are told to do. */
    readonly placed: 'above' | 'anywhere';
  };
};

/** The hard safety rules of the guide: who must not press, when to stop, and what comes last. */
export const demandedCautions: readonly DemandedCaution[] = [
  {
    id: 'clot-signs',
    home: 'step:check',
    says: [
      'leg|calf|thigh swollen|swell',
      'warm',
      'red',
      'throb|cramp',
      'vein',
      'press !',
      'help|doctor|clinician|seen same|today',
      'chest emergency|call',
      'breath emergency|call',
      'clot ask',
      'surgery|operation ask',
    ],
    never: ['safe to press', 'fine to press', 'may press', 'can press', 'press on', 'press anyway', 'press it out'],
    because: 'Nobody presses a leg that may hold a clot.',
    sources: ['bartsch-2021', 'leg-clot-list', 'sportsinjuryclinic-dvt', 'massage-clot-case'],
    carry: {
      action: 'press',
      muscles: ['muscle:quadriceps', 'muscle:hamstrings', 'muscle:calf'],
      steps: {
        'step:quadriceps-press': 'muscle:quadriceps',
        'step:hamstrings-press': 'muscle:hamstrings',
        'step:calf': 'muscle:calf',
      },
      placed: 'above',
    },
  },
  {
    id: 'hamstrings-last',
    home: 'step:hamstrings-stretch',
    says: ['hamstring stretch last !'],
    wanted: ['or not at all'],
    never: ['first', 'early', 'before', 'start', 'begin', 'any time', 'at all times', 'not last', 'never last'],
    because: 'The hamstrings are stretched last, or not at all.',
    sources: ['the-post', 'hamstring-stretches-page'],
    carry: {
      muscles: ['muscle:hamstrings'],
      steps: { 'step:hamstrings-stretch': 'muscle:hamstrings', 'step:hamstrings-press': 'muscle:hamstrings' },
      reach: ['step:re-test'],
      placed: 'anywhere',
    },
  },
  {
    id: 'effort',
    home: 'section:how-hard-and-when-to-stop',
    says: ['3', '5 !', '6 off|stop', 'tingl off|stop', 'numb off|stop'],
    never: ['push through', 'go on through'],
    because: 'Nobody presses through pain.',
    sources: ['bartsch-2021'],
  },
  {
    id: 'stop-rules',
    home: 'section:how-hard-and-when-to-stop',
    says: [
      'off|stop|leave tingl',
      'off|stop|leave pulse',
      'off|stop|leave over|above 5',
      'stop|end today burn',
      'stop|end today electric',
      'stop|end today dizz',
      'stop|end today cramp',
      'ask bruise',
      'ask numb',
      'same day weak',
      'same day swell|swollen',
      'emergency bladder',
      'emergency bowel',
      'emergency numb legs|saddle',
      'emergency chest',
      'emergency breath',
      'emergency faint',
    ],
    never: ['push through', 'go on through', 'do not stop', 'never stop', 'no need to stop'],
    because: 'Every reader is told when to stop.',
    sources: ['bartsch-2021', 'nhs-practice-cauda-equina'],
  },
  {
    id: 'warm-pack',
    home: 'step:warm-up',
    says: ['burn +', 'numb burn|no|never|not', 'asleep|sleep|bed !'],
    never: ['safe on numb', 'good on numb', 'good where', 'good for numb', 'safe where', 'never burns', 'not burn'],
    because: 'Heat on numb skin burns.',
    sources: ['safe-heat'],
  },
  {
    id: 'real-cramp',
    home: 'step:calf',
    says: ['cramp', 'press !', 'same|today help|doctor|seen'],
    never: ['press on', 'press it out'],
    because: 'A cramp is not pressed, and pain that stays in one calf is seen the same day.',
    sources: ['leg-clot-list'],
  },
  {
    id: 'calf-one-side',
    home: 'muscle:calf',
    says: ['calf swollen|swell warm', 'press !', 'seen|help|doctor today|same'],
    never: ['safe to press', 'fine to press', 'press on'],
    because: 'Nobody presses a leg that may hold a clot.',
    sources: ['leg-clot-list', 'sportsinjuryclinic-dvt'],
  },
  {
    id: 'ql-chest-pain',
    home: 'muscle:quadratus-lumborum',
    says: ['chest emergency|call|help', 'breath emergency|call|help'],
    never: ['no emergency', 'not an emergency', 'do not call', 'need not call'],
    because: 'Chest pain is an emergency.',
    sources: ['nidirect-aneurysm'],
  },
];

/** Words that forbid or limit. */
export const limits: ReadonlySet<string> = new Set(
  'no not never nothing none nowhere nobody avoid stop without ask last cannot leave'.split(' '),
);

/** Words that take back what a caution says. */
export const undoing: readonly string[] = [
  'not true',
  'no longer',
  'untrue',
  'nonsense',
  'myth',
  'ignore',
  'forget',
  'never mind',
  'need not ask',
  'do not ask',
  'never ask',
  'not nothing',
  'used to say',
  'if you like',
  'as you like',
  'nevertheless',
  'all the same',
  'does not matter',
  'do not worry',
  'not needed',
  'do not call',
  'need not call',
  'no emergency',
  'not an emergency',
];
