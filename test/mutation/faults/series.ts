import { anySite, replaced, sites, type Draft, type Site } from '../draft.ts';
import type { Planter } from '../fault.ts';

const series = /^newsletter\/series\.yaml$/;
const letters = /^newsletter\/.*\.md$/;
/** Letters that ask for their step in a sentence, and then take it in. */
const asking = /^newsletter\/(?:short-is|deep-in|do-not).*\.md$/;

/** Faults in the path that the letters make: days, the check, the last step, and what was told by then. */
export const brokenPaths: readonly Planter[] = [
  (random, draft) => {
    const days = sites(draft, series, /(?<=day: )\d+/g);
    const index = 1 + random.below(days.length - 1);
    const [before, site] = [days[index - 1], days[index]];
    if (before === undefined || site === undefined) throw new Error('no day');
    return { what: `day ${site.found}, now ${before.found}`, changes: replaced(draft, site, before.found), ...site };
  },
  (random, draft) => {
    const site = named(draft, 'put-it-together');
    const day = random.pick(['35', '36']);
    const line = draft.text(site.path).split('\n')[site.line - 1] ?? '';
    const text = draft.text(site.path).replace(line, line.replace('day: 41', `day: ${day}`));
    return { what: `the full routine on day ${day}`, changes: new Map([[site.path, text]]), ...site };
  },
  (random, draft) => {
    const moved = named(draft, random.pick(['the-thigh-first', 'short-is-not-at-work', 'hip-pocket-pain']));
    const first = named(draft, 'the-muscle-you-have-never-heard-of');
    const text = swapped(draft.text(first.path), first.found, moved.found);
    return { what: `${moved.found} first of all`, changes: new Map([[first.path, text]]), ...first };
  },
  (random, draft) => {
    const routine = named(draft, 'put-it-together');
    const moved = named(draft, random.pick(['cramps-and-calves', 'do-not-stretch-that-yet', 'deep-in-the-buttock']));
    const text = swapped(draft.text(routine.path), routine.found, moved.found);
    return { what: `${moved.found} after the routine`, changes: new Map([[moved.path, text]]), ...moved };
  },
  (random, draft) => {
    const site = anySite(random, sites(draft, asking, /^::include\{from="step:check" part="short-check"\}\n\n/gm));
    const links = sites(draft, asking, /\[\]\(step:/g).filter(({ path }) => path === site.path);
    const line = (links.find((link) => link.line > site.line)?.line ?? 0) - 2;
    return { what: 'no check in short', changes: replaced(draft, site, ''), path: site.path, line };
  },
  (random, draft) => {
    const site = anySite(random, ends(draft, /^newsletter\/(?!put-it).*\.md$/));
    const include = random.pick([
      'step:hamstrings-stretch" part="what-you-do',
      'symptom:tight-hamstrings" part="do-today',
    ]);
    const changes = replaced(draft, site, `::include{from="${include}"}\n\n${site.found}`);
    return { what: `${include} in a second letter`, changes, path: site.path, line: site.line };
  },
  (random, draft) => {
    const site = anySite(random, ends(draft, letters));
    const step = random.pick(['groin', 're-test', 'warm-up']);
    const early = random.pick(['the-muscle-you-have-never-heard-of', 'tip-your-pelvis', 'the-thigh-first']);
    const end = ends(draft, letters).find(({ path }) => path.includes(early)) ?? site;
    const changes = replaced(draft, end, `Have you read of [](step:${step})?\n\n${end.found}`);
    return { what: `${step}, untold`, changes, path: end.path, line: end.line };
  },
  (random, draft) => {
    const muscle = random.pick(['calf', 'lateral-rotators', 'hip-adductors', 'hamstrings', 'tensor-fasciae-latae']);
    const early = random.pick(['the-muscle-you-have-never-heard-of', 'tip-your-pelvis']);
    const end = anySite(
      random,
      ends(draft, letters).filter(({ path }) => path.includes(early)),
    );
    const changes = replaced(draft, end, `Others speak of [these](muscle:${muscle}) first.\n\n${end.found}`);
    return { what: `${muscle}, untold`, changes, path: end.path, line: end.line };
  },
  (random, draft) => {
    const told = /^::include\{from="step:(?:hip-front|buttock|hamstrings-press)" part="what-you-do"\}\n\n/gm;
    const site = anySite(random, sites(draft, asking, told));
    const [, step = ''] = /step:([a-z-]+)/.exec(site.found) ?? [];
    const named = sites(draft, asking, new RegExp(`step:${step}`, 'g')).find(({ path }) => path === site.path);
    return {
      what: `${step} without its steps`,
      changes: replaced(draft, site, ''),
      path: site.path,
      line: named?.line,
    };
  },
  (random, draft) => {
    const site = anySite(random, sites(draft, letters, /\[(contracted|calf)\]\(term:(?:contract|calf)\)/g, 'body'));
    return { what: `${site.found}, unlinked`, changes: replaced(draft, site, site.groups[0] ?? ''), ...site };
  },
];

function named(draft: Draft, letter: string): Site {
  const [site] = sites(draft, series, new RegExp(`(?<=issue: )${letter}(?=,)`, 'g'));
  if (site === undefined) throw new Error(`no ${letter}`);
  return site;
}

function swapped(text: string, one: string, other: string): string {
  return text.replace(`issue: ${one},`, 'issue: @,').replace(`issue: ${other},`, `issue: ${one},`).replace('@', other);
}

/** Where a letter ends. */
function ends(draft: Draft, paths: RegExp): readonly Site[] {
  return sites(draft, paths, /^Take care/gm);
}
