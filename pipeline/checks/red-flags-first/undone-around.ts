import type { Node } from 'unist';
import type { Chapter, Finding } from '../../book.ts';
import { passagesOf } from '../../prose/passage.ts';
import { sentencesIn } from '../../prose/sentence.ts';
import { playsDown } from '../../prose/talk.ts';
import { weakeningIn } from '../../prose/weakening.ts';

/** What the sentence around a link to those who ask first says against asking first. */
export function undoneAround(
  page: Chapter,
  link: Node | undefined,
): Pick<Finding, 'place' | 'reason' | 'note'> | undefined {
  for (const passage of passagesOf(page)) {
    const span = passage.spans.find(({ node }) => node === link || labelOf(node) === labelOf(link));
    const sentence = span && sentencesIn(passage).find(({ start, end }) => start <= span.start && span.start < end);
    if (sentence === undefined) continue;
    const { text, start } = sentence;
    const undone = weakeningIn(text)?.words ?? playsDown(text);
    const note = 'Who must ask does so before the first step.';
    if (undone !== undefined) {
      const at = start + text.indexOf(undone);
      const reason = `Unexpected \`${undone}\` beside the link to those who ask first, expected them to ask first`;
      return { place: passage.place(at, at + undone.length), reason, note };
    }
    if (first.test(text)) return undefined;
    const place = passage.place(start, start + text.length);
    return {
      place,
      reason: 'Unexpected link to those who ask first in a sentence without `first`, expected it there',
      note,
    };
  }
  return undefined;
}

/** The label of a link by its label, or of the definition behind it; another node has itself for one. */
function labelOf(node: Node | undefined): unknown {
  return node !== undefined && 'identifier' in node ? node.identifier : node;
}

const first = /\b(?:first|before|ask)/i;
