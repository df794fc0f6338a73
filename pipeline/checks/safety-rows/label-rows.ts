/** What a label of some figures must hold, and must not. */
type LabelRow = {
  readonly figures: readonly string[];
  readonly label: string;
  readonly holds: readonly RegExp[];
  readonly lacks?: RegExp;
  /** The words for a person: `expected` comes before them. */
  readonly expected: string;
};

const offLimits = /\b(?:never|off[- ]limits|stay off|do not press|no pressing)\b/i;
const allowed = /\b(?:may|can|could|should|do|please|now) press\b|^press\b/i;
const tipped = ['pelvis-tilt', 'iliopsoas-front', 'outer-hip', 'ql-back', 'hamstrings-back'];
const other = /\b(?:not|never|no|off)\b/i;

/** Where nobody presses, where a step presses, and what a forward tip does (content: sections 4.3, 6.4, 6.5). */
export const labelRows: readonly LabelRow[] = [
  {
    figures: ['where-to-press'],
    label: 'press',
    holds: [/\bpress\b/i],
    lacks: other,
    expected: 'words for a press place',
  },
  { figures: ['where-to-press'], label: 'never', holds: [/\bnever\b/i], lacks: allowed, expected: '“never”' },
  {
    figures: ['where-to-press'],
    label: 'note',
    holds: [/\bnever press on a pulse\b/i, /\bonly if the check is clear\b/i],
    expected: '“never press on a pulse” and “only if the check is clear”',
  },
  {
    figures: ['outer-hip', 'buttock-rotators', 'ql-back', 'hamstrings-back'],
    label: 'off',
    holds: [offLimits],
    lacks: /\b(?:may|can|could) press\b/i,
    expected: '“off limits”, “stay off” or “never”',
  },
  {
    figures: ['ql-back'],
    label: 'off',
    holds: [/\bspine\b/i, /\bribs?\b/i, /\bkidneys?\b/i],
    expected: 'spine, ribs and kidney',
  },
  {
    figures: ['outer-hip', 'ql-back'],
    label: 'press',
    holds: [/\bpress\b/i],
    lacks: other,
    expected: 'words for a press place',
  },
  {
    figures: ['ql-back'],
    label: 'kidney-also',
    holds: [/\b(?:do not|never) press\b|\bstay off\b/i],
    lacks: /\b(?:may|can|could) press\b/i,
    expected: '“do not press”',
  },
  {
    figures: ['ql-back'],
    label: 'limit-also',
    holds: [/\{above\}/, /\{cm\}/, /\babove\b/i],
    expected: '`{above}` and `{cm}` above the rim',
  },
  {
    figures: ['ql-back'],
    label: 'press-also',
    holds: [/\b(?:softly|gently)\b/i, /\{near\}/, /\{far\}/, /\bspine\b/i],
    expected: '“softly”, and `{near}` to `{far}` from the spine',
  },
  {
    figures: ['four-positions'],
    label: 'towel',
    holds: [/\bbehind the thigh\b/i, /\b(?:not|never) (?:a?round|on) the foot\b/i],
    expected: '“behind the thigh, not round the foot”',
  },
  {
    figures: ['four-positions'],
    label: 'beside',
    holds: [/\bbeside the spine\b/i, /\bnever on it\b/i, /\bnever on a rib\b/i],
    expected: '“beside the spine, never on it, and never on a rib”',
  },
  {
    figures: ['four-positions', 'protocol-order'],
    label: 'last',
    holds: [/\blast\b/i],
    lacks: other,
    expected: '“last”',
  },
  {
    figures: tipped,
    label: 'shorter',
    holds: [/\bmay\b/i, /\bshorter\b/i],
    lacks: /\blonger\b/i,
    expected: '“may … shorter”',
  },
  {
    figures: tipped,
    label: 'shorter-if',
    holds: [/\bmay\b/i, /\bshorter\b/i, /\bif the ribs stay still\b/i],
    lacks: /\blonger\b/i,
    expected: '“may … shorter, if the ribs stay still”',
  },
  {
    figures: tipped,
    label: 'longer',
    holds: [/\bmay\b/i, /\blonger\b/i],
    lacks: /\bshorter\b/i,
    expected: '“may … longer”',
  },
  {
    figures: tipped,
    label: 'unchanged',
    holds: [/\bnot changed?\b|\bnot change\b/i],
    lacks: /\b(?:shorter|longer)\b/i,
    expected: '“not changed”: a tip alone moves neither end of the psoas',
  },
  { figures: ['pelvis-tilt'], label: 'front', holds: [/\bdown\b/i], lacks: /\bup\b/i, expected: '“down”' },
  { figures: ['pelvis-tilt'], label: 'back-rim', holds: [/\bup\b/i], lacks: /\bdown\b/i, expected: '“up”' },
  {
    figures: ['pelvis-tilt'],
    label: 'sit-bone',
    holds: [/\bback\b/i],
    lacks: /\b(?:forward|front|down)\b/i,
    expected: '“back”',
  },
  {
    figures: ['pelvis-tilt'],
    label: 'pubic-bone',
    holds: [/\bdown\b/i, /\bback\b/i],
    lacks: /\b(?:up|forward|front)\b/i,
    expected: '“down and back”',
  },
];
