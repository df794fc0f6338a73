import Ajv from 'ajv-draft-04';
import formats from 'ajv-formats';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { sarif } from '../../pipeline/report/sarif.ts';
import { guide } from '../command-line.ts';
import { manuscriptFolder } from '../manuscript-folder.ts';
import { context, messageOn, placeOf } from './messages.ts';

/** Holds a log against the schema of SARIF 2.1.0, of which Microsoft's package carries revision rtm.5. */
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const isSarif = ajv.compile(schema);

/** The only run of a log, after the whole log was held against the schema. */
function runOf(log: string) {
  const parsed = JSON.parse(log);
  isSarif(parsed);
  expect(isSarif.errors ?? []).toEqual([]);
  return parsed.runs[0];
}

describe('a SARIF log', () => {
  it('holds the rules, the place in UTF-16 code units, and related places', () => {
    const line = '腰 👨‍👩‍👧 e\u0301\t[x](muscle:iliopsaos)';
    const related = [{ ...placeOf('- id: a\n', 'a', 'glossary.yaml'), reason: 'Here first' }];
    const message = messageOn(line, '[x](muscle:iliopsaos)', { suggestion: 'iliopsoas', note: 'Mend it.', related });
    const { tool, columnKind, results } = runOf(sarif.report([message], context));
    expect(columnKind).toBe('utf16CodeUnits');
    expect(tool.driver.rules[1]).toEqual({
      id: 'target-exists',
      shortDescription: { text: 'Every reference has a target.' },
      help: {
        text: '# target-exists\n\nWhy it is there.',
        markdown: '# target-exists\n\nWhy it is there.',
      },
    });
    const artifact = (name: string) => ({ uri: `manuscript/${name}`, uriBaseId: '%SRCROOT%' });
    expect(results).toEqual([
      {
        ruleId: 'target-exists',
        ruleIndex: 1,
        level: 'error',
        message: {
          text: 'Unexpected reference to unknown muscle `iliopsaos`, expected a muscle; did you mean `iliopsoas`?\nMend it.',
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation: artifact('a.md'),
              region: { startLine: 1, startColumn: 15, endLine: 1, endColumn: 36 },
            },
          },
        ],
        relatedLocations: [
          {
            id: 0,
            physicalLocation: {
              artifactLocation: artifact('glossary.yaml'),
              region: { startLine: 1, startColumn: 7, endLine: 1, endColumn: 8 },
            },
            message: { text: 'Here first' },
          },
        ],
      },
    ]);
  });

  it('percent-encodes paths, and names files elsewhere by a whole URI', () => {
    const uriOf = (path: string) => {
      const report = sarif.report([messageOn('x', 'x')], { ...context, pathOf: () => path });
      return runOf(report).results[0].locations[0].physicalLocation.artifactLocation;
    };
    expect(uriOf('manu script/über #1%?.md')).toEqual({
      uri: 'manu%20script/%C3%BCber%20%231%25%3F.md',
      uriBaseId: '%SRCROOT%',
    });
    expect(uriOf('/home/reader/guide/m/a.md')).toEqual({ uri: 'm/a.md', uriBaseId: '%SRCROOT%' });
    expect(uriOf('/else where/a.md')).toEqual({ uri: 'file:///else%20where/a.md' });
  });

  it('keeps braces and links of a message from being read as placeholders and links', () => {
    const reason = 'Unexpected `## Title {#0}` and `[x](muscle:y)`, expected `a[0]`';
    const { results } = runOf(sarif.report([messageOn('x', 'x', { reason })], context));
    expect(results[0].message.text).toBe('Unexpected `## Title {{#0}}` and `\\[x\\](muscle:y)`, expected `a[0]`.');
  });

  it('is sound with points, without places, and without findings', () => {
    const point = messageOn('x', 'x', { place: { line: 1, column: 1 } });
    const { results } = runOf(sarif.report([point, messageOn('x', 'x', { place: undefined })], context));
    expect(results[0].locations[0].physicalLocation.region).toEqual({ startLine: 1, startColumn: 1 });
    expect(results[1].locations[0].physicalLocation).not.toHaveProperty('region');
    expect(runOf(sarif.report([], context)).results).toEqual([]);
  });

  it('is what the command line prints, with every rule', async () => {
    const folder = await manuscriptFolder({ 'a.md': '# A\n\nSee [](section:nowhere).\n' });
    const { out } = await guide('check', folder, '--format', 'sarif');
    const { tool, results } = runOf(out);
    expect(results).toHaveLength(1);
    expect(tool.driver.rules[results[0].ruleIndex].id).toBe('target-exists');
  });
});
