import { expect, it } from 'vitest';
import { json } from '../../pipeline/report/json.ts';
import { context, messageOn, placeOf } from './messages.ts';

it('gives every message all of its keys', () => {
  const line = 'Das 👩 „Weh“:\t[x](muscle:iliopsaos)\u2028"\\';
  const first = placeOf('- id: psoas\n', 'psoas', 'glossary.yaml');
  const messages = [
    messageOn(line, '[x](muscle:iliopsaos)', { suggestion: 'iliopsoas', note: 'Correct “it”.' }),
    messageOn(line, '[x]', { place: { line: 1, column: 14 }, related: [{ ...first, reason: 'Here first' }] }),
    messageOn(line, '[x]', { place: undefined }),
  ];
  const reason = 'Unexpected reference to unknown muscle `iliopsaos`, expected a muscle';
  const common = { file: 'manuscript/a.md', rule: 'target-exists', severity: 'error', reason };
  expect(JSON.parse(json.report(messages, context))).toEqual({
    version: 1,
    errors: 3,
    warnings: 0,
    lowered: ['orphan'],
    allowances: 2,
    messages: [
      {
        ...common,
        line: 1,
        column: 15,
        endLine: 1,
        endColumn: 36,
        expected: ['iliopsoas'],
        note: 'Correct “it”.',
        related: [],
      },
      {
        ...common,
        line: 1,
        column: 14,
        endLine: null,
        endColumn: null,
        expected: [],
        note: null,
        related: [
          { file: 'manuscript/glossary.yaml', line: 1, column: 7, endLine: 1, endColumn: 12, reason: 'Here first' },
        ],
      },
      { ...common, line: null, column: null, endLine: null, endColumn: null, expected: [], note: null, related: [] },
    ],
  });
});

it('is a document too when there is nothing to say', () => {
  expect(JSON.parse(json.report([], { ...context, exceptions: { lowered: [], allowances: 0 } }))).toEqual({
    version: 1,
    errors: 0,
    warnings: 0,
    lowered: [],
    allowances: 0,
    messages: [],
  });
});
