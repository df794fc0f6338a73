/** An amount as it stands in a text: "30 seconds", "half a minute", "5 to 10 minutes", "twice", "3 times a day", "4 out of 10". */
export type Mention = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly unit: Unit;
  /** Whether "up to" or "at most" stands before it. */
  readonly isLimit: boolean;
};

/** Times are counted in seconds, stretches of days in days, how often in so many a day. */
export type Unit = 's' | 'days' | 'a day' | 'breaths' | 'times' | 'spots' | 'of 10';

/** An amount at a place of a text; "up to" and "at most" before it make it a limit. */
export function mentionAt(
  text: string,
  start: number,
  end: number,
  amount: Pick<Mention, 'from' | 'to' | 'unit'>,
): Mention {
  const isLimit = /\b(?:up to|at most|no more than|not more than|at the most)\s+$/i.test(
    text.slice(Math.max(0, start - 20), start),
  );
  return { text: text.slice(start, end), start, end, isLimit, ...amount };
}
