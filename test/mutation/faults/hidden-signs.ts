import { anySite, lineAt, replaced, sites, type Draft, type Site } from '../draft.ts';
import type { Fault, Planter } from '../fault.ts';

const firstPage = /^chapters\/is-this-for-you-today\.md$/;
const card = /^chapters\/two-page-card\.md$/;
const letters = /^newsletter\/.*\.md$/;
const signs = /^red-flags\.yaml$/;
const steps = /^protocol\//;

/** Warning signs that still stand somewhere, but hidden, behind a step, emptied of their words, or freed from the rule. */
export const hiddenSigns: readonly Planter[] = [
  (random, draft) => {
    const site = random.pick(sites(draft, firstPage, /^(?=::(?:red-flags|emergency))/gm));
    return { what: 'signs in a quotation', changes: replaced(draft, site, '> '), ...site };
  },
  (random, draft) => {
    const site = random.pick(sites(draft, firstPage, /^::red-flags.*\n/gm));
    const changes = replaced(draft, site, `See below.[^1]\n\n[^1]:\n    ${site.found}`);
    return { what: 'signs in a footnote', changes, path: site.path, line: site.line + 3 };
  },
  (_, draft) => {
    const [site] = sites(draft, firstPage, /"emergency"\}([^]*)"same-day"/g);
    if (site === undefined) throw new Error('no signs');
    const changes = replaced(draft, site, `"same-day"}${site.groups[0]}"emergency"`);
    return { what: 'another order', changes, path: site.path, line: site.line + site.found.split('\n').length - 1 };
  },
  (random, draft) => {
    const site = anySite(random, sites(draft, signs, /(?<=^ {8}text: ).*$/gm));
    return { what: 'another sign', changes: replaced(draft, site, random.pick(nonsense)), ...site };
  },
  (random, draft) => {
    const site = anySite(random, sites(draft, signs, /(?<=^ {8}text: [^'\n]*)\.$/gm));
    return { what: 'a sign played down', changes: replaced(draft, site, random.pick(playedDown)), ...site };
  },
  (random, draft) => {
    const site = random.pick(sites(draft, signs, /(?<=^ {4}(?:title|lead): ).*$/gm));
    return { what: 'another lead', changes: replaced(draft, site, 'Read on.'), ...site };
  },
  (random, draft) => {
    const site = random.pick(sites(draft, /^guide\.yaml$/, /(?<=number: ')\d+(?=')/g));
    return { what: 'another number', changes: replaced(draft, site, String(Number(site.found) - 1)), ...site };
  },
  (random, draft) => {
    const site = random.pick(sites(draft, card, /(?<=^page: )card$/gm, 'front'));
    return { what: 'no card', changes: replaced(draft, site, random.pick(['start', 'routine'])), ...site };
  },
  (random, draft) => {
    const site = random.pick(sites(draft, card, /^::(?:red-flags\{.*\}|emergency-numbers|routine)\n|^routine: .*\n/gm));
    const text = draft.text(site.path);
    const { length } = site.found.startsWith('routine') ? ['gone'] : [];
    const line = lineAt(text, text.search(/^# /m)) - length;
    return { what: `no ${site.found.trim()}`, changes: replaced(draft, site, ''), path: site.path, line };
  },
  (random, draft) => {
    const ofSigns = /^::(?:red-flags\{group="(?:short|within-days)"\}|emergency-numbers)\n/gm;
    const onFirst = sites(draft, firstPage, ofSigns);
    const short = sites(draft, /^(?:chapters\/two-page-card|newsletter\/.*)\.md$/, /^::red-flags\{group="short"\}\n/gm);
    const all = [...onFirst, ...short];
    return above(draft, anySite(random, all), random.pick(ways));
  },
  (random, draft) => {
    const site = anySite(random, sites(draft, letters, /^::red-flags\{group="short"\}\n/gm));
    const changes = replaced(draft, site, `${site.found}\n${site.found}`);
    return { what: 'the short form twice', changes, path: site.path, line: site.line + 2 };
  },
  (random, draft) => {
    const site = random.pick(linked(draft));
    const changes = replaced(draft, site, `[${random.pick(['good shoes', 'a wall', '&nbsp;'])}](${site.groups[0]})`);
    return { what: 'a link that lies', changes, ...site };
  },
  (random, draft) => {
    const site = random.pick(linked(draft));
    const text = draft.text(site.path);
    const changed = `${text.slice(0, site.at)}that page[^1]${text.slice(site.at + site.found.length)}`;
    const line = changed.split('\n').length + 1;
    return {
      what: 'a link in a footnote',
      changes: new Map([[site.path, `${changed}\n[^1]: See ${site.found}.\n`]]),
      path: site.path,
      line,
    };
  },
];

const ways = [
  'First [walk](step:walk) a little.',
  '- [The thigh](step:quadriceps-press)\n- [Walk](step:walk)',
  'The [calf slide][calf] is short.\n\n[calf]: step:calf',
  'Take [the 10 minutes](section:start-with-10-minutes).',
  '::protocol',
  '::figure{#protocol-order}',
  'Sit down. Then press your thigh.',
  '## Stretch the hip first',
];

const nonsense = ['Nothing to see.', 'You can ignore this.', 'Read on.', 'All is well.', 'A sunny day.'];

const playedDown = [
  ', which you can ignore.',
  '. This is normal.',
  ', unless it is small.',
  '. Press your thigh.',
  '. It can wait.',
];

/** A way to a step put above a block. */
function above(draft: Draft, site: Site, way: string): Fault {
  const changes = replaced(draft, site, `${way}\n\n${site.found}`);
  const at = way.startsWith('- ') ? 'a list of links' : way;
  return { what: `above the signs: ${at}`, changes, path: site.path, line: site.line };
}

function linked(draft: Draft): readonly Site[] {
  const all = sites(draft, steps, /\[[^\]]*\]\((section:is-this-for-you-today)\)/g, 'body');
  return all.filter(({ path }) => all.filter((one) => one.path === path).length === 1);
}
