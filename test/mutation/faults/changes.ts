import { anySite, lineAt, replaced, sites, type Changes, type Draft } from '../draft.ts';
import type { Planter } from '../fault.ts';
import type { Random } from '../random.ts';

const letters = /^newsletter\/.*\.md$/;
const recordFile = 'editions/0.0.9.json';

/** Changes since an edition on record that no letter tells, records that are none, and lists that compare with nothing. */
export const untoldChanges: readonly Planter[] = [
  (random, draft) => {
    const caution = anySite(random, sites(draft, /\.md$/, /^:::caution\{#([\w-]+)\}/gm, 'body')).groups[0] ?? '';
    return { what: `${caution} had other words`, changes: record(random, 'caution', caution), ...edition(draft) };
  },
  (random, draft) => {
    const gone = random.pick(['no-bruises', 'not-after-a-fall', 'ask-first', 'stop-at-once', 'never-on-bone']);
    return { what: `${gone} is gone`, changes: record(random, 'caution', gone), ...edition(draft) };
  },
  (random, draft) => {
    const step = random.pick(draft.paths(/^protocol\/.*\.md$/)).replace(/^protocol\/|\.md$/g, '');
    return { what: `the warnings of ${step} were others`, changes: record(random, 'step', step), ...edition(draft) };
  },
  (random, draft) => {
    const released = /^edition: '?([^'\n]+)/m.exec(draft.text('guide.yaml'))?.[1] ?? '';
    const gone = random.pick(['no-bruises', 'ask-first', 'stop-at-once']);
    return {
      what: `${gone} is gone from ${released}`,
      changes: record(random, 'caution', gone, released),
      ...edition(draft),
    };
  },
  (random) => {
    const content = random.pick(['{}', '{', '[]', '{ "format": 2 }', '{ "format": 1, "edition": "0.0.9" }', '']);
    return {
      what: `a record of ${content}`,
      changes: new Map([[recordFile, content]]),
      path: recordFile,
      line: undefined,
    };
  },
  (random, draft) => {
    const site = anySite(random, sites(draft, letters, /^Take care, .*$/gm, 'body'));
    return { what: 'a list of changes', changes: replaced(draft, site, `::changes\n\n${site.found}`), ...site };
  },
  (random, draft) => {
    const site = anySite(random, sites(draft, letters, /^---\n(?=\n)/gm));
    const since = random.pick(["'0.0.9'", "'7'", 'the first']);
    const changes = replaced(draft, site, `changes-since: ${since}\n${site.found}`);
    return { what: `changes since ${since}`, changes, path: site.path, line: site.line };
  },
];

function record(random: Random, kind: string, id: string, named = '0.0.9'): Changes {
  const label = random.pick(['Stop.', 'Ask first.', 'Never on bone.', 'Go slowly.']);
  const target = { kind, id, label, class: 'safety', text: '0'.repeat(64) };
  const kept = { format: 1, title: 'The guide', edition: named, date: '2026-01-01', targets: [target] };
  return new Map([[`editions/${named}.json`, JSON.stringify(kept)]]);
}

/** Where the next edition is named. */
function edition(draft: Draft): { readonly path: string; readonly line: number } {
  const text = draft.text('guide.yaml');
  return { path: 'guide.yaml', line: lineAt(text, text.indexOf('\nedition:') + 1) };
}
