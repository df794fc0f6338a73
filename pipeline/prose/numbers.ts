/** A number as people write it, in digits or in words; groups are left out, so that it can stand in larger patterns. */
export const number = (() => {
  const ones = 'one|two|three|four|five|six|seven|eight|nine';
  const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
  const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
  const whole = String.raw`\d{1,4}(?:[.,]\d{1,2})?\s?[½¼¾]?|(?:${tens})(?:[-\s](?:${ones}))?|${teens}|${ones}|[½¼¾]`;
  return String.raw`(?:(?:a|one|1)\s+(?:hundred|dozen|couple\s+of)(?:\s+and\s+(?:${tens}))?|half(?:\s+an?)?|(?:a\s+)?quarter\s+of\s+an?|(?:${whole})(?:\s+and\s+a\s+(?:half|quarter))?)`;
})();

/** What a number in digits or words means: "twenty-five" is 25, "half a" 0.5, "one and a half" 1.5; "a" and "an" are 1. */
export function numberFrom(written: string): number {
  const words = written
    .toLowerCase()
    .replace(',', '.')
    .split(/[\s-]+/);
  const text = words.join(' ');
  if (/^half\b/.test(text)) return 0.5;
  if (/^(?:a )?quarter of /.test(text)) return 0.25;
  return words.reduce((sum, word) => (multiples.has(word) ? multiplied(sum, word) : sum + valueOf(word)), 0);
}

function multiplied(sum: number, word: string): number {
  return Math.max(1, sum) * (multiples.get(word) ?? 1);
}

function valueOf(word: string): number {
  const [, digits, part = ''] = /^([\d.]*)([½¼¾]?)$/.exec(word) ?? [];
  if (digits === undefined) return values.get(word) ?? 0;
  return Number(digits) + (values.get(part) ?? 0);
}

const multiples = new Map([
  ['hundred', 100],
  ['dozen', 12],
  ['couple', 2],
]);

const inOrder = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`;
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

const values = new Map<string, number>([
  ...inOrder.split(/\s+/).map((word, value) => [word, value] as const),
  ...tens.split(' ').map((word, index) => [word, 20 + 10 * index] as const),
  ['a', 0],
  ['an', 0],
  ['half', 0.5],
  ['quarter', 0.25],
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);
