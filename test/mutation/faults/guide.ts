import { anySite, belowHeading, lineAt, replaced, sites, withBlock, type Draft, type Site } from '../draft.ts';
import type { Fault, Faults, Planter } from '../fault.ts';
import type { Random } from '../random.ts';
import { untoldChanges } from './changes.ts';
import { hiddenSigns } from './hidden-signs.ts';
import { hiddenOrders, hiddenTreatments } from './orders.ts';
import { lostSafety } from './safety.ts';
import { brokenPaths } from './series.ts';
import { weakenedCautions, weakenedSigns } from './weakened.ts';

const steps = /^protocol\//;
const treatments = /^protocol\/(?!check|warm-up|re-test|walk)/;
const letters = /^newsletter\/.*\.md$/;
const pagesOfCautions =
  /^(protocol\/(check|warm-up|calf|hamstrings-stretch)|muscles\/(calf|quadratus-lumborum)|chapters\/how-hard-and-when-to-stop)\.md$/;
const firstPage = /^chapters\/is-this-for-you-today\.md$/;
const about = /^chapters\/about-this-guide\.md$/;
const routine = /^routine: \[(.*)\]$/gm;

/** Faults in what only a guide of health has: steps, doses, routines, cautions and warning signs. */
export const guideFaults: Faults = {
  'changes-told': untoldChanges,
  order: [
    ...hiddenOrders,
    inRoutine('the check is gone', (keys) => keys.filter((key) => !key.includes('step:check'))),
    inRoutine('the walk is gone', (keys) => keys.filter((key) => !key.includes('step:walk'))),
    inRoutine('two steps swapped', (keys) => swapped(keys, 'quadriceps-press', 'hip-front')),
    inRoutine('two steps swapped', (keys) => swapped(keys, 're-test', 'hip-front')),
    inRoutine('the check is second', (keys) => swapped(keys, 'check', 'warm-up')),
    inRoutine('a step twice', (keys) => [...keys.slice(0, 3), keys[2] ?? '', ...keys.slice(3)]),
    inRoutine('the stretch is early', (keys) => {
      const others = keys.filter((key) => !key.includes('hamstrings-stretch'));
      return [...others.slice(0, 3), '"step:hamstrings-stretch"', ...others.slice(3)];
    }),
    (random, draft) => {
      const site = anySite(random, sites(draft, steps, /(?<=step: step:check, strength: )hard/g, 'front'));
      return { what: 'a hard rule made advice', changes: replaced(draft, site, 'advice'), ...site };
    },
    (random, draft) => {
      const site = anySite(
        random,
        sites(draft, steps, /^ {2}- \{ step: step:check, strength: hard.*\n(?= {2}- )/gm, 'front'),
      );
      return { what: 'a hard rule taken out', changes: replaced(draft, site, ''), ...site };
    },
    (random, draft) => {
      const lines = sites(
        draft,
        /^guide\.yaml$/,
        /^ {6}- protocol\/(?:buttock|calf|groin|re-test|hamstrings-press)\.md\n/gm,
      );
      const last = sites(draft, /^guide\.yaml$/, /^ {6}- protocol\/hamstrings-stretch\.md\n/gm)[0];
      const moved = random.pick(lines);
      if (last === undefined) throw new Error('no stretch');
      const text = draft.text('guide.yaml');
      const without = text.slice(0, last.at) + text.slice(last.at + last.found.length);
      const changes = new Map([['guide.yaml', without.slice(0, moved.at) + last.found + without.slice(moved.at)]]);
      return { what: `the stretch before ${moved.found.trim()}`, changes, path: 'guide.yaml', line: moved.line };
    },
  ],
  'series-path': brokenPaths,
  coverage: [
    (random, draft) => {
      const site = anySite(random, sites(draft, /^(symptoms|chapters)\//, /^::routine\n/gm, 'body'));
      const line = sites(draft, /^(symptoms|chapters)\//, /^routine:/gm, 'front').find(
        ({ path }) => path === site.path,
      )?.line;
      return { what: 'no `::routine`', changes: replaced(draft, site, ''), path: site.path, line };
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, /^chapters\//, /^::protocol\n/gm, 'body'));
      const line = sites(draft, /^chapters\//, /^# /gm, 'body').find(({ path }) => path === site.path)?.line;
      return { what: 'no `::protocol`', changes: replaced(draft, site, ''), path: site.path, line };
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, /^muscles\//, /(?<=^steps: \[).+(?=\]$)/gm, 'front'));
      const [step = ''] = site.found.replaceAll('step:', '').split(', ');
      const path = `protocol/${step}.md`;
      const line = sites(draft, steps, /^muscles:/gm, 'front').find((one) => one.path === path)?.line;
      return { what: 'a muscle without its steps', changes: replaced(draft, site, ''), path, line };
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, treatments, /(?<=^muscles: \[).+(?=\]$)/gm, 'front'));
      const other = random.pick(
        ['calf', 'adductors', 'iliopsoas', 'quadriceps', 'hamstrings'].filter((id) => !site.found.includes(id)),
      );
      return { what: `also ${other}`, changes: replaced(draft, site, `${site.found}, muscle:${other}`), ...site };
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, /^muscles\//, /(?<=^steps: \[).+(?=\]$)/gm, 'front'));
      const other = random.pick(
        ['walk', 'check', 'calf', 'groin', 'hip-front', 'ql-press'].filter((id) => !site.found.includes(id)),
      );
      return { what: `also ${other}`, changes: replaced(draft, site, `${site.found}, step:${other}`), ...site };
    },
    (random, draft) => {
      const site = anySite(
        random,
        sites(draft, /^symptoms\//, /^ {2}- \{ muscle: .*\n(?=routine|muscle|[a-z-]+:)/gm, 'front'),
      );
      const text = draft.text(site.path);
      const other = random.pick(
        ['calf', 'adductors', 'gluteal-muscles', 'hamstrings', 'tensor-fasciae-latae'].filter(
          (id) => !text.includes(`muscle:${id}`),
        ),
      );
      const changes = replaced(draft, site, `${site.found}  - { muscle: "muscle:${other}", named: post }\n`);
      return { what: `also ${other}`, changes, path: site.path, line: site.line + 1 };
    },
    (random, draft) => {
      const site = anySite(
        random,
        sites(
          draft,
          /^symptoms\//,
          /^ {2}- \{ muscle: .*muscle:(?:iliopsoas|quadriceps|quadratus-lumborum)\b.*\n/gm,
          'front',
        ),
      );
      const [first] = sites(draft, /^symptoms\//, /^ {2}- \{ muscle: /gm, 'front').filter(
        ({ path }) => path === site.path,
      );
      return {
        what: `no ${site.found.trim()}`,
        changes: replaced(draft, site, ''),
        path: site.path,
        line: first?.line,
      };
    },
    (random, draft) => {
      const keys =
        /^routine: \[(?!.*step:groin)(?!.*step:calf)(?!.*step:hamstrings-stretch)(.*), ("?step:re-test.*)\]$/gm;
      const site = anySite(random, sites(draft, /^symptoms\//, keys, 'front'));
      const [before = '', after = ''] = site.groups;
      const changes = replaced(draft, site, `routine: [${before}, step:${random.pick(['groin', 'calf'])}, ${after}]`);
      return { what: 'a step for another pain', changes, ...site };
    },
    (random, draft) => {
      const [step, muscle] = random.pick([
        ['hip-front', 'iliopsoas'],
        ['quadriceps-press', 'quadriceps'],
        ['ql-press', 'quadratus-lumborum'],
      ] as const);
      const inRoutines = new RegExp(`(?<=^routine: .*)"?step:${step}"?, `, 'gm');
      const site = anySite(random, sites(draft, /^symptoms\//, inRoutines, 'front'));
      const tied = sites(draft, /^symptoms\//, new RegExp(`^ {2}- \\{ muscle: .*muscle:${muscle}\\b`, 'gm'), 'front');
      const line = tied.find(({ path }) => path === site.path)?.line;
      return { what: `no step:${step}`, changes: replaced(draft, site, ''), path: site.path, line };
    },
  ],
  'safety-rows': lostSafety,
  'step-complete': [
    ...hiddenTreatments,
    (random, draft) => withoutFact(random, draft, treatments, /^(?:position|how-often): .*\n/gm),
    (random, draft) => withoutFact(random, draft, steps, /^how-often: .*\n/gm),
    (random, draft) => {
      const site = anySite(random, sites(draft, treatments, /^(stop-if|leave-out-if):\n(?: {2,}.*\n)+/gm, 'front'));
      return { what: `no ${site.groups[0]}`, changes: replaced(draft, site, `${site.groups[0]}: []\n`), ...site };
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, treatments, /(?<=^ {2}at-most: )\d/gm, 'front'));
      return { what: 'a stronger effort', changes: replaced(draft, site, String(6 + random.below(4))), ...site };
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, treatments, /^ {2}at-most: .*\n/gm, 'front'));
      const [dose] = sites(draft, treatments, /^dose:$/gm, 'front').filter(({ path }) => path === site.path);
      return {
        what: 'no limit of effort',
        changes: replaced(draft, site, ''),
        path: site.path,
        line: (dose?.line ?? 0) + 1,
      };
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, treatments, /(?<=^ {2}(?:start|full): ){.*}$/gm, 'front'));
      return { what: 'a dose without a time', changes: replaced(draft, site, '{ times: 2 }'), ...site };
    },
  ],
  'dose-agrees': [
    (random, draft) => {
      const site = anySite(random, sites(draft, /^protocol\/ql-press/, /(?<=^ {2}at-most: )3(?= of 10$)/gm, 'front'));
      return { what: 'a higher limit', changes: replaced(draft, site, random.pick(['5', '6'])), ...site };
    },
    (random, draft) => {
      const spot = anySite(
        random,
        sites(draft, /^protocol\/calf/, /(?<=^ {2}tender-spot: at most )30(?= s$)/gm, 'front'),
      );
      const line = sites(draft, /^protocol\/calf/, /tender spot, for 30/g, 'body')[0]?.line;
      return {
        what: 'a longer stay',
        changes: replaced(draft, spot, random.pick(['60', '90'])),
        path: spot.path,
        line,
      };
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, steps, /(?<=^ {2}minutes: )\d+$/gm, 'front'));
      return {
        what: 'other minutes',
        changes: replaced(draft, site, String(Number(site.found) + 3 + random.below(5))),
        ...site,
      };
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, treatments, /(?<=^\d+\. .*)\b(?:30|60) seconds/gm, 'body'));
      return {
        what: `${site.found} made longer`,
        changes: replaced(draft, site, `${41 + random.below(40)} seconds`),
        ...site,
      };
    },
    (random, draft) => block(random, draft, treatments, `Hold it for ${41 + random.below(40)} seconds.`),
    (random, draft) => block(random, draft, treatments, `Press at ${6 + random.below(3)} out of 10.`),
    (random, draft) => block(random, draft, treatments, `Stay for ${11 + random.below(9)} slow breaths.`),
    (random, draft) => block(random, draft, treatments, `Do it ${random.pick(otherAmounts)}.`),
    (random, draft) => block(random, draft, treatments, `Do it ${random.pick(otherFrequencies)}.`),
    (random, draft) => {
      const [step, amount] = random.pick(borrowedAmounts);
      return block(random, draft, /^symptoms\//, `Do the [${step}](step:${step}) for ${amount}.`);
    },
    (random, draft) => {
      const site = anySite(
        random,
        sites(draft, treatments, /(?<=^ {2}full: \{ (?:time|hold): )\d+(?= (?:min|s))/gm, 'front'),
      );
      const [minutes] = sites(draft, treatments, /^ {2}minutes: /gm, 'front').filter(({ path }) => path === site.path);
      const changes = replaced(draft, site, String(Number(site.found) * 9));
      return { what: 'a full dose 9 times as long', changes, path: site.path, line: minutes?.line };
    },
  ],
  'caution-carried': [
    ...weakenedCautions,
    (random, draft) => {
      const site = anySite(
        random,
        sites(draft, treatments, /^::include\{.*part="(?:hamstrings-last|clot-\w+)"\}\n/gm, 'body'),
      );
      return atTitle(draft, site.path, `no ${site.found.trim()}`, replaced(draft, site, ''));
    },
    (random, draft) => {
      const site = anySite(
        random,
        sites(draft, treatments, /^::include\{.*part="(?:hamstrings-last|clot-\w+)"\}\n/gm, 'body'),
      );
      const changes = replaced(draft, site, '::include{from="section:how-hard-and-when-to-stop" part="effort"}\n');
      return atTitle(draft, site.path, 'another caution', changes);
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, steps, / carry="all"/g, 'body'));
      return { what: 'carried no more', changes: replaced(draft, site, ''), ...site };
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, steps, /(?<=^:::caution.*)about="[^"]*"/gm, 'body'));
      return {
        what: 'about nothing',
        changes: replaced(draft, site, 'about="section:diary"'),
        ...site,
      };
    },
    (random, draft) => {
      const muscle = random.pick(['quadriceps', 'hamstrings', 'calf muscle']);
      return block(random, draft, letters, `Now ${random.pick(['press', 'roll', 'massage'])} the ${muscle} a little.`);
    },
    (random, draft) =>
      block(random, draft, letters, `Do [the press](step:${random.pick(['calf', 'quadriceps-press'])}) now.`),
    (random, draft) => {
      const all = sites(draft, letters, /^subject: .*$/gm, 'front');
      const site = anySite(random, all);
      return {
        what: 'a subject that says press',
        changes: replaced(draft, site, `subject: Press your ${random.pick(['calf', 'hamstrings'])}`),
        ...site,
      };
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, pagesOfCautions, /(?<=^:::caution\{.*\n)(?:(?!:::).*\n)+/gm, 'body'));
      const empty = random.pick([
        '',
        '<!-- Press nothing. -->\n',
        '~~Press nothing.~~\n',
        '::include{from="step:walk" part="x"}\n',
      ]);
      return { what: 'an empty caution', changes: replaced(draft, site, empty), path: site.path, line: site.line - 1 };
    },
    (random, draft) => {
      const [from, to] = random.pick([
        ['last, or not at all', 'first, or not at all'],
        ['last, or not at all', 'last, or first if you like. Not at all'],
        ['Then press nothing', 'Then press it'],
        ['Is one leg swollen, warm, red', 'Is one leg cold'],
        ['call your emergency number', 'lie down'],
        ['do not press it', 'press it'],
        ['Never fall asleep', 'Fall asleep'],
      ] as const);
      const site = anySite(random, sites(draft, pagesOfCautions, new RegExp(from, 'g'), 'body'));
      const opening = draft.text(site.path).lastIndexOf('\n:::caution', site.at) + 1;
      const line = lineAt(draft.text(site.path), opening);
      return { what: `${from}: ${to}`, changes: replaced(draft, site, to), path: site.path, line };
    },
    (random, draft) => {
      const include = /^::include\{.*part="(?:hamstrings-last|clot-\w+)"\}\n/gm;
      const site = anySite(random, sites(draft, treatments, include, 'body'));
      const hidden = random.pick([
        ['> ', 0],
        ['- ', 0],
        ['A note.[^safe]\n\n[^safe]: ', 2],
        [':::margin\n', 1],
      ] as const);
      const close = hidden[0].startsWith(':::') ? ':::\n' : '';
      const changes = replaced(draft, site, `${hidden[0]}${site.found}${close}`);
      return { what: `hidden in ${hidden[0]}`, changes, path: site.path, line: site.line + hidden[1] };
    },
    (random, draft) => {
      const include = /^::include\{.*part="clot-\w+"\}\n/gm;
      const site = anySite(random, sites(draft, treatments, include, 'body'));
      const text = draft.text(site.path).replace(site.found, '');
      const changes = new Map([[site.path, `${text}\n${site.found}`]]);
      return { what: 'the clot check at the end', changes, path: site.path, line: `${text}\n`.split('\n').length };
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, steps, /(?<=^:::caution.*)between="[^"]*"/gm, 'body'));
      const other = random.pick([
        '',
        'between="step:hip-front step:re-test"',
        'between="step:quadriceps-press step:calf"',
      ]);
      return { what: `now ${other}`, changes: replaced(draft, site, other), ...site };
    },
    (random, draft) => {
      const site = anySite(
        random,
        sites(draft, /^protocol\/(quadriceps-press|hamstrings-press|calf)/, /(?<=^muscles: \[).+(?=\]$)/gm, 'front'),
      );
      return { what: 'no leg muscle', changes: replaced(draft, site, 'muscle:iliopsoas'), ...site };
    },
    (random, draft) => {
      const text = random.pick([
        'Lean on the back of your thigh with a fist.',
        'Roll a ball over your calf.',
        'The calf is next. Press it for 30 seconds.',
        'Rub your lower leg.',
        'Put a ball under your hamstrings.',
        'Try pressing your quadriceps.',
        'Do not forget to press your calf.',
        '::protocol',
        '::include{from="section:start-with-10-minutes" part="what-you-do"}',
        '::include{from="muscle:calf" part="do"}',
        'Do [the 10 minutes](section:start-with-10-minutes).',
        'Stretch the back of your thigh.',
      ]);
      return block(random, draft, letters, text);
    },
    (random, draft) => {
      const text = random.pick(['Press your calf.', 'Rub the back of your thigh.', 'Roll a ball over your calf.']);
      return block(random, draft, /^muscles\/(?!calf)|^chapters\/(diary|the-routine|questions)/, text);
    },
  ],
  'red-flags-first': [
    (random, draft) => withoutSign(random, draft),
    (random, draft) => {
      const all = sites(
        draft,
        /^red-flags\.yaml$/,
        /^ {2}- id: (?:emergency|same-day|within-days|ask-first|short)\n(?: {4}.*\n)+/gm,
      );
      const site = random.pick(all);
      return { what: 'no group of signs', changes: replaced(draft, site, ''), path: site.path, line: 1 };
    },
    (random, draft) => {
      const site = random.pick(sites(draft, firstPage, /^::(?:red-flags\{.*\}|emergency-numbers)\n/gm));
      return atTitle(draft, site.path, `no ${site.found.trim()}`, replaced(draft, site, ''));
    },
    (random, draft) => {
      const links = sites(draft, steps, /\[[^\]]*\]\(section:is-this-for-you-today[^)]*\)/g, 'body');
      const site = anySite(
        random,
        links.filter(({ path }) => links.filter((one) => one.path === path).length === 1),
      );
      return atTitle(draft, site.path, 'no link to the signs', replaced(draft, site, 'that page'));
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, letters, /^::(?:red-flags\{group="short"\}|emergency-numbers)\n/gm));
      return atTitle(draft, site.path, `no ${site.found.trim()}`, replaced(draft, site, ''));
    },
    (random, draft) => {
      const listed = sites(draft, /^guide\.yaml$/, /^ {6}- (\S+)\n/gm);
      const [first] = listed;
      const moved = random.pick(listed.slice(1));
      if (first === undefined) throw new Error('nothing is listed');
      const text = draft.text('guide.yaml');
      const without = text.slice(0, moved.at) + text.slice(moved.at + moved.found.length);
      const changes = new Map([['guide.yaml', without.slice(0, first.at) + moved.found + without.slice(first.at)]]);
      return { what: `${moved.groups[0]} comes first`, changes, path: 'guide.yaml', line: first.line };
    },
    (random, draft) => {
      const site = random.pick(sites(draft, /^guide\.yaml$/, /^emergency-numbers:\n(?: {2}.*\n)+/gm));
      return { what: 'no numbers to call', changes: replaced(draft, site, ''), path: site.path, line: 1 };
    },
    ...hiddenSigns,
    ...weakenedSigns,
  ],
  'checked-facts': [
    (random, draft) => {
      const site = anySite(random, sites(draft, /^(protocol|symptoms)\//, /^::(?:checked|step-facts)\n/gm, 'body'));
      const [checked] = sites(draft, /./, /^checked: (?:no|in-part)$/gm, 'front').filter(
        ({ path }) => path === site.path,
      );
      return {
        what: `no ${site.found.trim()}`,
        changes: replaced(draft, site, ''),
        path: site.path,
        line: checked?.line,
      };
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, about, /^::not-checked\n/gm));
      return atTitle(draft, site.path, 'no list of what is not checked', replaced(draft, site, ''));
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, /^red-flags\.yaml$/, /(?<= sources: \[\]\n +checked: )no/g));
      return { what: 'checked from memory', changes: replaced(draft, site, 'yes'), ...site };
    },
    (random, draft) => {
      const site = anySite(
        random,
        sites(draft, /^muscles\//, /(?<=^ {4})sources: \[.+\](?=\n {4}checked: yes$)/gm, 'front'),
      );
      const changes = replaced(draft, site, 'sources: []');
      return { what: 'checked without a source', changes, path: site.path, line: site.line + 1 };
    },
    (random, draft) => {
      const leaning =
        /(?<=^ {2}level: (?:guideline|review|trial|observational)\n {2}sources: \[)source:([a-z0-9-]+)(?=\]$)/gm;
      const site = random.pick(sites(draft, /^claims\.yaml$/, leaning));
      const entry = new RegExp(`(?<=^- id: ${site.groups[0]}\\n(?: {2}.*\\n)*? {2}checked: )\\S+`, 'gm');
      const changes = replaced(draft, random.pick(sites(draft, /^sources\.yaml$/, entry)), 'no');
      return { what: `${site.found} was not read`, changes, path: site.path, line: site.line };
    },
    (random, draft) => flipped(random, draft, /^protocol\//, /(?<=^checked: )(?:no|in-part)$/gm),
    (random, draft) => flipped(random, draft, /^symptoms\//, /(?<=^checked: )(?:no|in-part)$/gm),
    (random, draft) => flipped(random, draft, /^muscles\//, /(?<=^ {4}checked: )(?:no|in-part)$/gm),
    (random, draft) => flipped(random, draft, /^claims\.yaml$/, /(?<=^ {2}checked: )(?:no|in-part)$/gm),
    (random, draft) => flipped(random, draft, /^glossary\.yaml$/, /(?<=checked: )(?:no|in-part)/g),
    (random, draft) => flipped(random, draft, /^red-flags\.yaml$/, /(?<=checked: )(?:no|in-part)/g),
    (random, draft) => flipped(random, draft, /^sources\.yaml$/, /(?<=checked: )(?:no|in-part)/g),
    (random, draft) => {
      const site = anySite(random, sites(draft, /^glossary\.yaml$/, /sources: \[[^\]]*\],(?=\s+checked: yes)/g));
      const text = draft.text(site.path);
      const line = lineAt(text, text.indexOf('checked: yes', site.at));
      return {
        what: 'a term without its source',
        changes: replaced(draft, site, 'sources: [],'),
        path: site.path,
        line,
      };
    },
    (random, draft) => {
      const site = anySite(
        random,
        sites(draft, /^(claims|red-flags)\.yaml$/, /(?<=checked: (?:no|in-part))\n +open: .*(?=\n)/g),
      );
      return { what: 'a doubt that is told no more', changes: replaced(draft, site, ''), ...site };
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, /^sources\.yaml$/, /(?<=checked: in-part)\n +note: .*(?=\n)/g));
      return { what: 'a source whose doubt is told no more', changes: replaced(draft, site, ''), ...site };
    },
  ],
  imprint: [
    (random, draft) => {
      const site = random.pick(sites(draft, about, /^::imprint\n/gm));
      return atTitle(draft, site.path, 'no imprint', replaced(draft, site, ''));
    },
    (random, draft) => {
      const site = random.pick(
        sites(draft, /^guide\.yaml$/, /^(?:edition|date|licence): .*\n|^credit: >-\n(?: {2}.*\n)+/gm),
      );
      return { what: `no ${site.found.split(':')[0]}`, changes: replaced(draft, site, ''), path: site.path, line: 1 };
    },
    (random, draft) => block(random, draft, /^(chapters|muscles)\//, 'This guide was reviewed by a doctor.'),
    (random, draft) => block(random, draft, /^(chapters|symptoms)\//, 'It is medically reviewed.'),
    (random, draft) => block(random, draft, pagesAndLetters, random.pick(vouching)),
    (random, draft) => block(random, draft, pagesAndLetters, random.pick(vouching)),
    (random, draft) => block(random, draft, pagesAndLetters, random.pick(titled)),
    (random, draft) => block(random, draft, pagesAndLetters, random.pick(beyond)),
    (random, draft) => block(random, draft, pagesAndLetters, random.pick(studies)),
    (random, draft) => {
      const site = anySite(random, sites(draft, pagesAndLetters, /^## .+?(?= \{#|\n)/gm, 'body'));
      return {
        what: 'a heading that vouches',
        changes: replaced(draft, site, `${site.found} Approved by doctors`),
        ...site,
      };
    },
    (random, draft) => {
      const site = anySite(
        random,
        sites(draft, /^chapters\/(is-this|about)/, /(?:This guide|It) is general information\./g),
      );
      const [, title = ''] = /^(# .*)$/m.exec(draft.text(site.path)) ?? [];
      const line = lineAt(draft.text(site.path), draft.text(site.path).indexOf(title));
      return { what: 'no general information', changes: replaced(draft, site, ''), path: site.path, line };
    },
    (random, draft) => {
      const said = sites(draft, /^chapters\/(is-this|about)/, /(?:This guide|It) is general information\./g);
      const site = anySite(random, said);
      return { what: 'hollow information', changes: replaced(draft, site, random.pick(hollow)), ...site };
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, /^glossary\.yaml$/, /(?<=definition: '.*)\.(?=',?$)/gm));
      return { what: 'a doctor in a definition', changes: replaced(draft, site, '. Our doctor says so.'), ...site };
    },
    (random, draft) => block(random, draft, /^(protocol|newsletter)\/.*md$/, 'A surgeon has reviewed this page.'),
    (random, draft) => {
      const site = anySite(random, sites(draft, /^claims\.yaml$/, /(?<=^ {2}note: )[^'">].*$/gm));
      return { what: 'a review in a note', changes: replaced(draft, site, 'Reviewed by a surgeon.'), ...site };
    },
  ],
  'main-point': [
    (random, draft) => {
      const site = keyPoint(random, draft);
      return atTitle(draft, site.path, 'no main point', replaced(draft, site, ''));
    },
    (random, draft) => {
      const site = keyPoint(random, draft);
      const changes = replaced(draft, site, `${site.found}\n:::key-point\nOne more.\n:::\n`);
      return { what: 'two main points', changes, path: site.path, line: site.line + site.found.split('\n').length };
    },
    (random, draft) => {
      const site = keyPoint(random, draft);
      const changes = replaced(
        draft,
        site,
        site.found.replace(/\n:::\n$/, ` And ${'so on '.repeat(40)}it goes.\n:::\n`),
      );
      return { what: 'a main point without end', changes, path: site.path, line: site.line + 1 };
    },
    (random, draft) => {
      const site = keyPoint(random, draft);
      return { what: 'an empty main point', changes: replaced(draft, site, ':::key-point\n:::\n'), ...site };
    },
  ],
};

const pagesAndLetters = /^(chapters|muscles|symptoms|protocol|newsletter)\/.*\.md$/;

const vouching = [
  'Last review: by Dr Jane Smith.',
  'Reviewed with the help of Prof. X.',
  'Each step was checked by a physiotherapist.',
  'Our doctor says that it is safe.',
  'The list was approved by two surgeons.',
  'This routine is endorsed by clinics.',
  'It is recommended by physiotherapists.',
  'Written together with an osteopath.',
  'Reviewed by Jane Smith in May.',
  'Not only nurses: many doctors approve of this page.',
  'A physiotherapist checked every step.',
  'All pages were checked, twice, by a panel of experts.',
];

const titled = ['Ask Dr Smith about it.', 'Ann Example, PT, draws it so.', 'Professor Miller has a word for it.'];

const beyond = ['The author believes in it.', 'This guide replaces a visit.', 'This page is medical advice.'];

const studies = [
  'It was so in 3 of 4 patients.',
  'A study of 120 people shows it.',
  'Nine out of ten women felt it.',
  'One survey asked 2,000 adults.',
  'They looked at 43 trials.',
];

const hollow = [
  'It is more than general information.',
  'Elsewhere you find general information.',
  'It was general information.',
];

/** A row that says `checked: yes` all of a sudden. */
function flipped(random: Random, draft: Draft, paths: RegExp, state: RegExp): Fault {
  const site = anySite(random, sites(draft, paths, state));
  return { what: `${site.found} became yes`, changes: replaced(draft, site, 'yes'), ...site };
}

function inRoutine(what: string, change: (keys: readonly string[]) => readonly string[]): Planter {
  return (random, draft) => {
    const all = sites(draft, /^(symptoms|chapters)\//, routine, 'front').filter(({ groups: [keys = ''] }) => {
      const changed = change(keys.split(', '));
      return changed.join(', ') !== keys;
    });
    const site = anySite(random, all);
    const keys = (site.groups[0] ?? '').split(', ');
    return { what, changes: replaced(draft, site, `routine: [${change(keys).join(', ')}]`), ...site };
  };
}

/** The keys with two of them in each other's place. */
function swapped(keys: readonly string[], one: string, other: string): readonly string[] {
  const find = (id: string): number => keys.findIndex((key) => key.includes(`step:${id}`));
  const [a, b] = [find(one), find(other)];
  return keys.map((key, index) =>
    a < 0 || b < 0 ? key : index === a ? (keys[b] ?? key) : index === b ? (keys[a] ?? key) : key,
  );
}

function withoutFact(random: Random, draft: Draft, paths: RegExp, fact: RegExp): Fault {
  const site = anySite(random, sites(draft, paths, fact, 'front'));
  const [action] = sites(draft, paths, /^action: /gm, 'front').filter(({ path }) => path === site.path);
  return { what: `no ${site.found.trim()}`, changes: replaced(draft, site, ''), path: site.path, line: action?.line };
}

/** A warning sign that every reader is asked about; it is missed at the group that held it. */
function withoutSign(random: Random, draft: Draft): Fault {
  const groups = sites(draft, /^red-flags\.yaml$/, /^ {2}- id: (\S+)\n/gm);
  const signs = sites(draft, /^red-flags\.yaml$/, /^ {6}- id: \S+\n(?: {8}.*\n)+/gm);
  const site = random.pick(signs);
  return {
    what: `no sign ${site.found.split('\n')[0]}`,
    changes: replaced(draft, site, ''),
    path: site.path,
    line: groupOf(site.at)?.line,
  };

  function groupOf(at: number): Site | undefined {
    return groups.findLast((group) => group.at < at);
  }
}

function keyPoint(random: Random, draft: Draft): Site {
  return anySite(random, sites(draft, /^(muscles|symptoms|protocol)\//, /^:::key-point\n[^\n]+\n:::\n/gm, 'body'));
}

/** What a page lacks is said at its title. */
function atTitle(draft: Draft, path: string, what: string, changes: Fault['changes']): Fault {
  const text = draft.text(path);
  return { what, changes, path, line: lineAt(text, text.search(/^# /m)) };
}

function block(random: Random, draft: Draft, paths: RegExp, text: string): Fault {
  const below = belowHeading(random, draft, paths);
  return { what: text, changes: withBlock(draft, below, text), path: below.path, line: below.line };
}

/** Amounts that no step types, in words and short forms. */
const otherAmounts = [
  'for ninety seconds',
  'for a minute and a half',
  'for half an hour',
  'for 45s',
  'for 50sec',
  'for 40-50 s',
  'for 35 to 45 seconds',
  'four times',
  'with 9 reps',
  'in three rounds',
  'for six or seven breaths',
  'for eleven weeks',
  'for 40 days',
];

/** How often no step is done. */
const otherFrequencies = [
  'twice a day',
  '3 times a day',
  'five days a week',
  'every other day',
  'every two hours',
  'three times weekly',
];

/** What other steps type, and these do not. */
const borrowedAmounts = [
  ['walk', '30 seconds'],
  ['warm-up', '30 seconds'],
  ['groin', 'two minutes'],
  ['ql-press', 'five minutes'],
] as const;
