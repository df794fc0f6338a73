import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../pipeline/build.ts';
import { check, type Message } from '../pipeline/check.ts';
import { order } from '../pipeline/checks/order.ts';
import { read, type Manuscript } from '../pipeline/read.ts';
import { sourceFile } from '../pipeline/source-file.ts';

const rules = [{ check: order, severity: { book: 'off', 'health-guide': 'error' } }] as const;
const stretch = 'protocol/hamstrings-stretch.md';
const tight = 'symptoms/tight-hamstrings.md';

/** What is taken out of a file. */
const deleted: readonly (readonly [what: string, path: string, pattern: RegExp])[] = [
  ['all of `after`', stretch, /^after:\n(?: {2}- .*\n)+/m],
  ['all of `needs`', stretch, /^needs:\n(?: {2}- .*\n)+/m],
  ...[
    'check',
    'quadriceps-press',
    'hip-front',
    'ql-press',
    'outer-hip',
    'buttock',
    'groin',
    'hamstrings-press',
    'calf',
    're-test',
  ].map(
    (step) => [`the line about ${step}`, stretch, new RegExp(`^ {2}- \\{ step: step:${step}, .*\\n`, 'm')] as const,
  ),
  ['the need of the calf slide for the check', 'protocol/calf.md', /^needs:\n(?: {2}- .*\n)+/m],
  ['the place of the calf slide after the check', 'protocol/calf.md', /^ {2}- \{ step: step:check, .*\n/m],
];

let manuscript: Manuscript;
beforeAll(async () => {
  manuscript = await read('manuscript');
});

describe('the hamstring stretch of the real manuscript comes last, whatever is edited away', () => {
  it('is sound as it stands', () => {
    expect(found([])).toEqual([]);
  });

  it.each(deleted)('finds that %s was deleted', (_, path, pattern) => {
    expect(found([[path, pattern, '']])).toEqual([
      expect.stringMatching(/Unexpected `step:.*, expected (?:it|each) as hard: /),
    ]);
  });

  it('finds a rule that was lowered to advice, and keeps holding it', () => {
    const lower = [stretch, /step: step:buttock, strength: hard/, 'step: step:buttock, strength: advice'] as const;
    const move = [tight, /"step:buttock", (.*?), "step:walk"/, '$1, "step:buttock", "step:walk"'] as const;
    expect(found([lower])).toEqual([
      'Unexpected `advice` for `step:buttock`, expected `hard`: The hamstring stretch comes last, or not at all.',
    ]);
    expect(found([lower, move]).join('\n')).toContain('Unexpected `step:hamstrings-stretch` before `step:buttock`');
  });

  it('finds a departure from it', () => {
    const departs =
      'departs:\n  - { from: wait, reason: It is quick and easy for most., after: step:buttock }\n---\n\n# Ham';
    expect(found([[stretch, /^---\n\n# Ham/m, departs]])).toEqual([
      expect.stringContaining('Unexpected departure from a hard rule, expected advice: '),
    ]);
  });

  it('finds it under another name, with nothing before it', () => {
    const renamed: readonly Edit[] = [
      ['guide.yaml', /protocol\/hamstrings-stretch/, 'protocol/long-pull'],
      [tight, /"step:quadriceps-press", .*"step:hamstrings-stretch"/, '"step:long-pull"'],
      [stretch, /^(?:after|needs):\n(?: {2}- .*\n)+/gm, ''],
    ];
    const messages = found(renamed, { [stretch]: 'protocol/long-pull.md' });
    expect(messages.join('\n')).toContain('Unexpected `step:long-pull` without `step:check`, `step:quadriceps-press`');
    expect(messages.join('\n')).toContain(
      'Unexpected `step:long-pull` in this routine without `step:quadriceps-press`',
    );
  });

  it('finds it too early in the protocol, and anything but the walk after it', () => {
    const early = found([
      ['guide.yaml', /( {6}- protocol\/re-test\.md\n)( {6}- protocol\/hamstrings-stretch\.md\n)/, '$2$1'],
    ]);
    expect(early).toEqual([expect.stringContaining('Unexpected `step:hamstrings-stretch` before `step:re-test`')]);
    const behind = found([[tight, /"step:warm-up", (.*), "step:walk"/, '$1, "step:warm-up", "step:walk"']]);
    expect(behind.join('\n')).toContain(
      'Unexpected `step:warm-up` after the hamstring stretch, expected nothing but `step:walk`',
    );
  });

  it('finds it in a letter that takes it in without the rest', () => {
    const letter = 'newsletter/the-muscle-you-have-never-heard-of.md';
    const includes = ['check" part="short-check', 'hamstrings-stretch" part="how'].map(
      (part) => `::include{from="step:${part}"}\n\n`,
    );
    const messages = found([
      [letter, /$/, `\n${includes.join('')}`],
      [stretch, /^## What you do$/m, '## What you do {#how}'],
    ]);
    expect(messages).toEqual([
      expect.stringContaining('Unexpected `step:hamstrings-stretch` in this letter without `step:quadriceps-press`'),
    ]);
  });
});

describe('the order of the steps, and what a message says', () => {
  it('shows one legal order, with all that is needed', () => {
    const messages = run([[tight, /"step:outer-hip", "step:buttock", /, '']]);
    expect(messages[0]?.message.note).toBe(
      'A legal order: check, warm-up, quadriceps-press, hip-front, ql-press, outer-hip, buttock, hamstrings-press, re-test, hamstrings-stretch, walk.',
    );
  });

  it('finds advice that is left without saying so', () => {
    expect(
      found([['protocol/quadriceps-press.md', /^ {2}- after: step:hip-front\n {4}from/m, '  - from']]),
    ).not.toEqual([]);
    expect(found([['symptoms/groin.md', /"step:ql-press", "step:groin"/, '"step:groin", "step:ql-press"']])).toEqual([
      expect.stringContaining('Unexpected `step:groin` before `step:ql-press`, expected the keys first: '),
      expect.stringContaining('Unexpected `step:groin` before `step:ql-press`, advised after it: '),
    ]);
  });

  it('tells of a lost reason once, and shows every routine that it breaks', () => {
    const lost = run([['protocol/quadriceps-press.md', /^ {2}- after: step:ql-press\n {4}from/m, '  - from']]);
    expect(lost.map(({ message }) => message.reason)).toEqual([
      expect.stringContaining('Unexpected `step:quadriceps-press` before `step:ql-press`, advised after it: '),
    ]);
    expect(lost[0]?.finding.related?.length).toBeGreaterThan(8);
    expect(lost[0]?.message.note).toContain('A legal order: check, ');
  });

  it('tells of a cycle once', () => {
    const back = '  - { step: step:hamstrings-stretch, strength: hard, because: "The pull warms the thigh." }\nneeds:';
    expect(found([['protocol/quadriceps-press.md', /^needs:/m, back]])).toHaveLength(1);
  });

  it('names the steps of a cycle of hard rules', () => {
    const back = '  - { step: step:hamstrings-stretch, strength: hard, because: "The pull warms the thigh." }\nneeds:';
    expect(found([['protocol/quadriceps-press.md', /^needs:/m, back]]).join('\n')).toMatch(
      /Unexpected cycle of hard rules `step:[a-z-]+` -> `step:[a-z-]+` -> `step:[a-z-]+`, expected an order/,
    );
  });
});

type Edit = readonly [path: string, what: RegExp, by: string];

function found(edits: readonly Edit[], moved: Readonly<Record<string, string>> = {}): string[] {
  return run(edits, moved).map(({ message }) => message.reason);
}

/** What `order` finds after edits, each of which must change its file. */
function run(edits: readonly Edit[], moved: Readonly<Record<string, string>> = {}): Message[] {
  const files = new Map(manuscript.files);
  for (const [path, what, by] of edits) {
    const before = new TextDecoder().decode(files.get(path)?.bytes);
    const after = before.replace(what, by);
    if (after === before) throw new Error(`Nothing changed in ${path}: ${what}`);
    files.set(path, sourceFile(path, new TextEncoder().encode(after)));
  }
  for (const [from, to] of Object.entries(moved)) {
    const bytes = files.get(from)?.bytes ?? new Uint8Array();
    files.delete(from);
    files.set(to, sourceFile(to, bytes));
  }
  return check(assemble({ folder: 'manuscript', files }), rules);
}
