import { anySite, belowHeading, replaced, sites, withBlock, type Site } from '../draft.ts';
import type { Planter } from '../fault.ts';

const pages = /^(chapters|muscles|symptoms)\/(?!glossary|sources)/;
const symptoms = /^symptoms\//;
const stretch = '[hamstring stretch](step:hamstrings-stretch)';

/** Orders of steps where nobody looks for one: in sentences, lists, tables and letters; and orders that hide. */
export const hiddenOrders: readonly Planter[] = [
  block(
    pages,
    'First do the [outer hip](step:outer-hip). Take your time. Then go on to [](step:quadriceps-press).',
    `Do the ${stretch} every morning.`,
    `If you feel stiff, you can start with the ${stretch} and end with the [walk](step:walk).`,
    'Every evening, press the [calf](step:calf), and then press the [buttock](step:buttock).',
    'Stretch your hamstrings with a towel.',
    '- [Waist press](step:ql-press): 30 s each side\n- [Walk](step:walk): 5 min',
    '- Sit down and do the [waist press](step:ql-press).\n- Get up for the [](step:hip-front).',
    'Do these today:\n\n- [Calf slide](step:calf)\n- [Walk](step:walk)',
    '1. Sit down for the [calf slide](step:calf).\n2. Go on to the [walk](step:walk).',
    '- [ ] [Calf slide](step:calf)\n- [ ] [Walk](step:walk)',
  ),
  block(
    /^newsletter\/.*\.md$/,
    `This week, do the ${stretch} each day.`,
    `A tip for today: ${stretch}.`,
    `The ${stretch} is all you need this week.`,
    'Then press the [calf](step:calf) for a while.',
    'Lie down, lift one straight leg and hold it there until the thigh lets go.',
    'Loop a scarf round your foot and draw the straight leg toward you.',
  ),
  block(
    /^(muscles\/|symptoms\/|protocol\/(?:warm-up|walk))/,
    'Put one heel on a bench and lean forward over the leg.',
    'Loop a towel round your foot and draw the straight leg up.',
    'Sit on the floor, keep your knees straight, and fold forward over your legs.',
    'Heels up on the wall, shuffle closer until the legs are straight.',
    'Swing your straight leg up as high as it goes.',
    'Hamstring stretch: whenever you like.',
    'The hamstring stretch opens when the steps have been easy for a day.',
  ),
  (random, draft) => {
    const site = anySite(random, sites(draft, /^chapters\/(?:the-routine)\.md$/, /(?<=been easy for )a week/g, 'body'));
    const time = random.pick(['a day', '2 days', 'one round', 'an evening']);
    return { what: `easy for ${time}`, changes: replaced(draft, site, time), ...site };
  },
  (random, draft) => {
    const site = anySite(random, sites(draft, /^protocol\/hamstrings-stretch\.md$/, /(?<=^how-often: ).*$/gm, 'front'));
    const often = random.pick(['Once a day, from the first day.', 'Any time.', 'Once a day, after the press.']);
    return { what: `how often: ${often}`, changes: replaced(draft, site, often), ...site };
  },
  block(
    pages,
    'It opens when steps 2 to 6 have been easy.',
    'After step 4 you may rest.',
    'More is told with step two.',
    'The 3rd step takes a mat.',
  ),
  (random, draft) => {
    const site = anySite(random, sites(draft, /^symptoms\/sciatica\.md$/, /, (?="step:re-test")/g, 'front'));
    const step = random.pick(['buttock', 'hamstrings-press']);
    const line = sites(draft, symptoms, /^routine: /gm).find(({ path }) => path === site.path)?.line;
    return {
      what: `sciatica with ${step}`,
      changes: replaced(draft, site, `, "step:${step}", `),
      path: site.path,
      line,
    };
  },
  (random, draft) => {
    const site = anySite(random, sites(draft, symptoms, /^ {2}- \{ step: .*(, sometimes: true) \}$/gm, 'front'));
    const changes = replaced(draft, site, site.found.replace(', sometimes: true', ''));
    return {
      what: 'a step left out, and not',
      changes,
      path: site.path,
      line: routineLine(site, sites(draft, symptoms, /^routine: /gm)),
    };
  },
  (random, draft) => {
    const key = random.pick(['quadriceps-press', 'hip-front', 'ql-press']);
    const found = sites(draft, symptoms, new RegExp(`(?<=^routine: .*)"step:${key}", `, 'gm'), 'front');
    const site = anySite(
      random,
      found.filter(({ path }) => !path.includes('tight-hamstrings')),
    );
    return { what: `no ${key}`, changes: replaced(draft, site, ''), ...site };
  },
  (random, draft) => {
    const site = anySite(random, sites(draft, /^protocol\//, /(?<=^ {4}reason: ).*$/gm, 'front'));
    const reason = random.pick(['.', '"-"', 'ours', 'We think so.', 'so so so so so so']);
    return { what: `a departure for ${reason}`, changes: replaced(draft, site, reason), ...site };
  },
];

/** Stretches and presses that are declared as moves. */
export const hiddenTreatments: readonly Planter[] = [
  (random, draft) => {
    const site = anySite(random, sites(draft, /^protocol\/(?:walk|warm-up)\.md$/, /(?<=^what:\n)/gm, 'front'));
    const told = random.pick([
      'Reach for your toes with straight legs and hold.',
      'Sit on the floor and pull your toes toward you.',
      'Lean on a wall, and stretch the calf.',
      'Press the thigh with a rolling pin.',
      'Stand still. Bend forward until you feel a pull.',
    ]);
    return { what: told, changes: replaced(draft, site, `  - ${told}\n`), path: site.path, line: site.line };
  },
  (random, draft) => {
    const site = anySite(random, sites(draft, /^protocol\/(?:walk|warm-up|check)\.md$/, /^muscles: \[\]$/gm, 'front'));
    return { what: 'a move for a muscle', changes: replaced(draft, site, 'muscles: [muscle:hamstrings]'), ...site };
  },
  (random, draft) => {
    const site = anySite(
      random,
      sites(draft, /^protocol\/(?:walk|warm-up)\.md$/, /(?<=^ {2}full: \{ )(?=time)/gm, 'front'),
    );
    return { what: 'a move that is held', changes: replaced(draft, site, 'hold: 30 s, '), ...site };
  },
];

function block(paths: RegExp, ...texts: readonly string[]): Planter {
  return (random, draft) => {
    const text = random.pick(texts);
    const below = belowHeading(random, draft, paths);
    const line = below.line + (text.startsWith('Do these') ? 2 : 0);
    return { what: text, changes: withBlock(draft, below, text), path: below.path, line };
  };
}

function routineLine({ path }: Site, routines: readonly Site[]): number | undefined {
  return routines.find((routine) => routine.path === path)?.line;
}
