import type { GuideBook } from '../../pipeline/domain/index.ts';

/** Where the waist press may press, as its step says: in fingers' widths, and how many millimetres one is taken to be. */
export type PressLimit = {
  readonly near: number;
  readonly far: number;
  readonly above: number;
  readonly centimetres: number;
  readonly finger: number;
};

/** Reads the limit out of the words of the step; `undefined` when they do not give it, and then no place is free to press. */
export function pressLimit(book: GuideBook): PressLimit | undefined {
  const facts = book.chapters.find(({ id, facts: own }) => id === 'ql-press' && own?.kind === 'step')?.facts;
  const where = facts?.kind === 'step' && facts.action === 'press' ? facts.where : '';
  const out = /(\d+) to (\d+) fingers' width out from the spine/.exec(where);
  const up = /(\d+) fingers \(about (\d+) cm\) above the rim/.exec(where);
  if (out === null || up === null) return undefined;
  const [near, far] = out.slice(1).map(Number);
  const [above, centimetres] = up.slice(1).map(Number);
  if (!near || !far || !above || !centimetres) return undefined;
  return { near, far, above, centimetres, finger: (centimetres * 10) / above };
}

/** A text with the numbers of the limit in place of `{near}`, `{far}`, `{above}` and `{cm}`. */
export function withLimit(text: string, limit: PressLimit | undefined): string {
  if (limit === undefined) return text;
  const { near, far, above, centimetres } = limit;
  const numbers: Readonly<Record<string, number>> = { near, far, above, cm: centimetres };
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(numbers[name] ?? whole));
}
