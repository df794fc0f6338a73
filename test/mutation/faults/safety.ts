import { anySite, replaced, sites } from '../draft.ts';
import type { Planter } from '../fault.ts';

const treatments = /^protocol\/(?!check|warm-up|re-test|walk)/;
const lists = /^(stop-if|leave-out-if):\n((?: {2}- .*\n)+)/gm;

/** Lines of safety that are gone or turned round, and limits and places that nobody should be led to. */
export const lostSafety: readonly Planter[] = [
  (random, draft) => {
    const list = anySite(random, sites(draft, treatments, lists, 'front'));
    const [name = '', items = ''] = list.groups;
    const item = random.pick(items.split(/(?<=\n)/));
    const changes = replaced(draft, list, `${name}:\n${items.replace(item, '')}`);
    return { what: `no ${item.trim()}`, changes, path: list.path, line: list.line + 1 };
  },
  (random, draft) => {
    const list = anySite(random, sites(draft, /^protocol\/(?!check)/, lists, 'front'));
    const [name = ''] = list.groups;
    if (list.path === 'protocol/re-test.md' && name === 'leave-out-if') {
      return { what: 'no sign', ...gone(draft, /^protocol\/check\.md$/, /^ {2}- One yes among.*\n/gm) };
    }
    const changes = replaced(draft, list, `${name}: [${random.pick(['You get bored.', 'You have no time.'])}]\n`);
    return { what: `another ${name}`, changes, path: list.path, line: list.line };
  },
  (random, draft) => {
    const [path, from, to] = random.pick([
      [/ql-press/, 'No higher than 3 fingers', 'No higher than 8 fingers'],
      [/ql-press/, 'Pregnancy\\.', 'Pregnancy is fine.'],
      [/ql-press/, 'Kidney trouble or kidney pain\\.', 'Kidney trouble, unless you feel well.'],
      [/quadriceps-press/, 'never the inner side', 'and the inner side'],
      [/groin/, "a hand's width below the crease\\. Never in the crease", 'right in the crease'],
      [/calf/, 'On the outer line stay behind the bone', 'On the outer line stay on the bone'],
      [/hamstrings-press/, 'The middle third', 'The top third'],
      [/\/check/, 'Pain at rest of 6', 'Pain at rest of 8'],
      [/start-with/, 'Pain of 6', 'Pain of 8'],
      [/stop-light/, 'your pain is 6', 'your pain is 7'],
      [/how-hard/, 'Amber, 4 to 5', 'Amber, 4 to 7'],
      [/quadriceps-press/, "a hand's width below", "two hands' widths below"],
      [/figures\/where-to-press/, 'never: Never here', 'never: Press here'],
      [/figures\/outer-hip/, 'off: off limits', 'off: press here'],
      [/figures\/ql-back/, 'off: "stay off', 'off: "mind'],
      [/figures\/ql-back/, 'do not press hard', 'you may press hard'],
      [/figures\/ql-back/, 'begins 3 fingers', 'begins 1 finger'],
      [/figures\/pelvis-tilt/, 'not changed by the tip', 'made shorter by the tip'],
      [/figures\/pelvis-tilt/, 'Back rim up', 'Back rim down'],
    ] as const);
    const site = anySite(random, sites(draft, path, new RegExp(from, 'g')));
    return { what: `${from}: ${to}`, changes: replaced(draft, site, to), ...site };
  },
  (random, draft) => {
    const site = anySite(random, sites(draft, treatments, /(?<=^\d\. ).*$/gm, 'body'));
    const order = random.pick([
      'Press into the hip crease.',
      'Start right in the knee crease.',
      'Lean the ball on your belly.',
      'Slide up until you feel the last rib.',
      'Press along the spine.',
      'Lay the ball in the back of the knee.',
    ]);
    return { what: order, changes: replaced(draft, site, order), ...site };
  },
  (random, draft) => {
    const path = /^chapters\/how-hard-and-when-to-stop\.md$/;
    const [title] = sites(draft, path, /^## .*\{#never-press\}$/gm, 'body');
    const items = sites(draft, path, /^- .*\n/gm, 'body').filter(({ at }) => at > (title?.at ?? 0));
    const item = anySite(random, items);
    return {
      what: `no ${item.found.trim()}`,
      changes: replaced(draft, item, ''),
      path: item.path,
      line: title?.line,
    };
  },
  (random, draft) => {
    const site = anySite(random, sites(draft, /^symptoms\//, /(?<=^ {2}- \{ step: .*when: )".*?"/gm, 'front'));
    return { what: 'another reason', changes: replaced(draft, site, '"when you are tired"'), ...site };
  },
];

/** A line of a list that is taken out; the finding stands at the list's first line. */
function gone(draft: Parameters<Planter>[1], path: RegExp, line: RegExp) {
  const [site] = sites(draft, path, line, 'front');
  if (site === undefined) throw new Error('no such line');
  return { changes: replaced(draft, site, ''), path: site.path, line: site.line };
}
