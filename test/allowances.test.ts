import { describe, expect, it } from 'vitest';
import { VFile } from 'vfile';
import { allows } from '../pipeline/allowances/allowances.ts';
import { locked } from '../pipeline/allowances/locked.ts';
import { assemble } from '../pipeline/build.ts';
import { check, type Message } from '../pipeline/check.ts';
import { rules } from '../pipeline/checks/index.ts';
import { sourceFile } from '../pipeline/source-file.ts';
import { bookOf, casesOf, written } from './checks/literate.ts';

const lockedRules = rules.filter(({ check: { id } }) => locked.includes(id));

it('locks only rules that there are', () => {
  expect(lockedRules.map(({ check: { id } }) => id).toSorted()).toEqual([...locked].toSorted());
});

describe.each(lockedRules.map((rule) => [rule.check.id, rule] as const))('the locked rule %s', (id, rule) => {
  const reporting = casesOf(id).filter(({ expected }) => expected !== '');

  it.each(reporting.map((one) => [one.name, one] as const))('cannot be lowered: it still %s', (_, one) => {
    const book = bookOf(one);
    const usual = check(book, rules);
    for (const severity of ['off', 'warning'] as const) {
      const own = { ...book.manifest.rules, [id]: severity };
      const lowered = check({ ...book, manifest: { ...book.manifest, rules: own } }, rules);
      if (id !== 'allowance') expect(written(lowered, rule)).toBe(written(usual, rule));
      expect(severitiesOf(lowered, id)).toEqual(new Set(['error']));
      expect(reasonsOf(lowered)).toContain(`Unexpected \`${severity}\` for \`${id}\`, expected \`error\``);
    }
  });

  it('cannot be allowed in place', () => {
    const file = new VFile({ path: 'a.md', value: 'Text' });
    const allowance = { file, rule: id, reason: 'it is late', place: undefined, lines: { from: 1, to: 9 } };
    const finding = { file, place: { line: 2, column: 1 }, reason: 'Unexpected text' };
    expect(allows(allowance, id, finding)).toBe(false);
    expect(allows({ ...allowance, rule: 'plain-words' }, 'plain-words', finding)).toBe(true);
  });
});

it('keeps a dead reference, in prose and in YAML, whatever stands beside it', () => {
  const messages = messagesFor({
    'chapters/a.md': 'See [it](section:b). <!-- guide-allow target-exists: it comes next year -->\n',
    'claims.yaml':
      '- { id: a, text: A, level: review, checked: yes, sources: [source:b] } # guide-allow target-exists: later\n',
  });
  expect(reasonsOf(messages)).toEqual([
    'Unexpected reference to unknown section `b`, expected a section',
    'Unexpected allowance of `target-exists`, expected no exception from it',
    'Unexpected reference to unknown source `b`, expected a source',
    'Unexpected allowance of `target-exists`, expected no exception from it',
  ]);
});

it('gives a rule the severity that the book gives it, up and down', () => {
  const heading = { 'chapters/a.md': '# A\n\n### Deep\n' };
  expect(severitiesOf(messagesFor(heading), 'heading-levels')).toEqual(new Set(['warning']));
  expect(severitiesOf(messagesFor(heading, 'heading-levels: error'), 'heading-levels')).toEqual(new Set(['error']));
  expect(severitiesOf(messagesFor(heading, 'heading-levels: off'), 'heading-levels')).toEqual(new Set());
});

it('runs a rule of the other profile when the book asks for it', () => {
  const table = { 'chapters/a.md': '# A\n\n| a |\n| - |\n| b |\n' };
  expect(severitiesOf(messagesFor(table), 'table-described')).toEqual(new Set());
  expect(severitiesOf(messagesFor(table, 'table-described: warning'), 'table-described')).toEqual(new Set(['warning']));
});

it('takes a severity that there is not for a fault of guide.yaml, and offers the near one', () => {
  const [message] = messagesFor({ 'chapters/a.md': '# A\n' }, 'heading-levels: of');
  expect(message?.message.ruleId).toBe('facts-valid');
  expect(message?.message.expected).toEqual(['off']);
  expect(message?.finding.place).toMatchObject({ start: { line: 3, column: 26 }, end: { line: 3, column: 28 } });
});

/** The messages of a plain book. */
function messagesFor(contents: Readonly<Record<string, string>>, severity = ''): readonly Message[] {
  const guide = `title: A small book\nchapters: [chapters/a.md]\nrules: { ${severity} }\n`;
  const files = Object.entries({ 'guide.yaml': guide, ...contents });
  const bytes = new TextEncoder();
  const sources = new Map(files.map(([path, content]) => [path, sourceFile(path, bytes.encode(content))]));
  return check(assemble({ folder: '.', files: sources }), rules).filter(
    ({ message }) => message.ruleId !== 'heading-levels' || message.reason.includes('level 3'),
  );
}

function reasonsOf(messages: readonly Message[]): readonly string[] {
  return messages.map(({ finding }) => finding.reason);
}

function severitiesOf(messages: readonly Message[], id: string): ReadonlySet<string> {
  return new Set(messages.filter(({ message }) => message.ruleId === id).map(({ severity }) => severity));
}
