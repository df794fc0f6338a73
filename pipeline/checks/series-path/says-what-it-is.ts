import type { Span } from '../../prose/passage.ts';

/** Whether a text says, right before or behind a link, what it leads to: “X, a press for …”, “the bender of the hip, X”. */
export function saysWhatItIs(text: string, { start, end }: Pick<Span, 'start' | 'end'>): boolean {
  return behind.test(text.slice(end)) || before.test(text.slice(0, start));
}

/** “, the deep muscle …”, “ (the hip bender)”, “ is a …”, “ at the back of the thigh”. */
const behind =
  /^(?:,? \(|, (?:an?|the|one|your|which|where|that is)\b|:| (?:is|are) (?:an?|the|one|your|what)\b| lies? | (?:at|behind|below|above|under|along|on|in) (?:the|your)\b)/;

/** “A small muscle lies there, the X”, “the front of your thigh, the X”, “books call it the X”. */
const before = /(?:, (?:the|an?|your)|\b(?:call(?:s|ed)?|named?)\b[^,.;:!?]{0,40}|\(|:) ?$/;
