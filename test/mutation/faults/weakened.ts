import { lineAt, replaced, sites, type Draft } from '../draft.ts';
import type { Fault, Planter } from '../fault.ts';

/** What a qualifier makes of a caution: file, words, other words, and whether its opening line is at fault. */
const cautions = [
  [
    'protocol/hamstrings-stretch.md',
    'last, or not at all(?=\\.\\n:::)',
    'last, or not at all, unless you feel loose',
    false,
  ],
  ['protocol/check.md', 'Then press nothing', 'Then press nothing unless it is mild', false],
  ['protocol/check.md', 'get help the same day(?=\\. With)', 'get help the same day if you can', false],
  ['protocol/check.md', 'Then press nothing', 'Then do not press too hard', false],
  ['protocol/check.md', 'ask before you press', 'ask before you press, or press softly', false],
  ['muscles/calf.md', 'do not press it(?=, and)', 'do not press it hard', false],
  ['muscles/calf.md', 'be seen today', 'be seen today or later', false],
  ['protocol/warm-up.md', 'Heat can burn.* numb\\.', 'Heat is good where skin is numb and never burns.', true],
  ['chapters/how-hard-and-when-to-stop.md', 'Stop for today for', 'Stop for today, if it lasts, for', false],
  ['chapters/how-hard-and-when-to-stop.md', '(?<=Call your )emergency number(?= for:)', 'doctor', true],
] as const;

/** Cautions that a qualifier undoes. */
export const weakenedCautions: readonly Planter[] = [
  (random, draft) => {
    const [path, from, to, isWhole] = random.pick(cautions);
    const [site] = sites(draft, new RegExp(`^${path}$`), new RegExp(from, 'g'), 'body');
    if (site === undefined) throw new Error(`no ${from}`);
    const text = draft.text(path);
    const line = isWhole ? lineAt(text, text.lastIndexOf('\n:::caution', site.at) + 1) : site.line;
    return { what: to, changes: replaced(draft, site, to), path, line };
  },
];

const qualifiers = [', but only a little.', ', for weeks.', ', if it lasts.', ', all at once.', ', unless it is mild.'];

/** Signs, their groups, the way to those who ask first and the checks of a pain, undone by a qualifier. */
export const weakenedSigns: readonly Planter[] = [
  (random, draft) => {
    const site = random.pick(sites(draft, /^red-flags\.yaml$/, /(?<=^ {8}text: [^'\n]*)\.$/gm));
    return { what: 'a qualifier', changes: replaced(draft, site, random.pick(qualifiers)), ...site };
  },
  (random, draft) => {
    const [from, to] = random.pick([
      ['One sign is enough', 'One sign is enough to call when the office opens'],
      ['Red: call now', 'Red: call now or later'],
      ['(?<=back pain\\)), or', ', and'],
      ['swollen, warm or red', 'swollen, warm and red'],
    ] as const);
    return planted(draft, /^red-flags\.yaml$/, from, to);
  },
  (_, draft) =>
    planted(
      draft,
      /^chapters\/is-this-for-you/,
      'If you are pregnant,.*, first(?= see)',
      'Even if pregnant, you may start now, and later',
    ),
  (random, draft) => {
    const path = random.pick(draft.paths(/^symptoms\//));
    const check = /(?<=## Check first\n\n)[^]*?(?=## Do today)/g;
    const [site] = sites(draft, new RegExp(`^${path}$`), check, 'body');
    if (site === undefined) throw new Error(`no check in ${path}`);
    const line = lineAt(draft.text(path), draft.text(path).search(/^# /m));
    return { what: 'nothing to check', changes: replaced(draft, site, 'Nothing to check here.\n\n'), path, line };
  },
  (random, draft) => {
    const now = /(?:call your emergency number|call for emergency help)(?: now| at once)?|get medical help today/g;
    const site = random.pick(
      sites(draft, /^symptoms\/(?!calf|knee)/, now, 'body').filter(
        ({ at, path }) => at < draft.text(path).indexOf('## Do today'),
      ),
    );
    const line = lineAt(draft.text(site.path), draft.text(site.path).search(/^# /m));
    return {
      what: `${site.path}: tell your doctor`,
      changes: replaced(draft, site, 'tell your doctor'),
      path: site.path,
      line,
    };
  },
];

function planted(draft: Draft, paths: RegExp, from: string, to: string): Fault {
  const [site] = sites(draft, paths, new RegExp(from, 'g'), 'all');
  if (site === undefined) throw new Error(`no ${from}`);
  return { what: to, changes: replaced(draft, site, to), ...site };
}
