import { array, assert, constantFrom, oneof, property } from 'fast-check';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { expect, it } from 'vitest';
import { leaveOutCostlyGfm, mayHoldCostlyGfm } from '../pipeline/parse/costly-gfm.ts';

const whole = unified().use(remarkParse).use(remarkGfm).freeze();
const quick = whole()
  .use(function (this: Processor) {
    leaveOutCostlyGfm(this.data());
  })
  .freeze();

function treesOf(text: string): readonly [Root, Root] {
  return [quick.parse(text), whole.parse(text)];
}

it.each([
  'Write to ask@example.com.',
  'Write to ask&commat;example.com.',
  'Write to ask\\@example.com.',
  'See https://example.com/a.',
  'See HTTP://example.com/a.',
  'See www.example.com.',
  'See http&colon;//example.com.',
  '| a |\n| - |',
  'a\n:-',
  'a\n-:',
])('sees that `%s` may hold an address or a table', (text) => {
  const [without, all] = treesOf(text);
  expect(without).not.toEqual(all);
  expect(mayHoldCostlyGfm(text)).toBe(true);
});

it('reads every other text as the whole parser does', () => {
  const words = [
    'leg',
    'a.co',
    'ww',
    '.',
    ':',
    '//',
    'http',
    's',
    '-',
    '~~',
    '[^1]',
    '[x]',
    '- [ ] ',
    '*',
    '`',
    '\\',
    '#',
  ];
  const blanks = ['\n', '\n\n', ' ', '> ', '1. ', '[^1]: ', 'e', '_', '<', '>', '!', '(', ')'];
  const piece = oneof(constantFrom(...words), constantFrom(...blanks));
  assert(
    property(array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      if (mayHoldCostlyGfm(text)) return;
      const [without, all] = treesOf(text);
      expect(without).toEqual(all);
    }),
    { numRuns: 500 },
  );
});
