import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import type { Chapter, Place } from '../../book.ts';
import { nodesOf } from '../../nodes-of.ts';
import { once } from '../../once.ts';
import { passagesOf, type Passage } from '../../prose/passage.ts';
import { sentencesIn } from '../../prose/sentence.ts';
import { beyondProse } from './beyond-prose.ts';
import { marksIn, quotedIn, type Quoted } from './marks.ts';
import { isReport } from './tone.ts';

/** A sentence, and what stands beside it to support it. */
export type Statement = {
  readonly text: string;
  readonly file: VFile;
  /** What it stands in; `undefined` in facts. */
  readonly node: Nodes | undefined;
  /** Ids of the claims marked at its end. */
  readonly claims: readonly string[];
  /** Ids of the claims marked at the end of the next sentence, when it has none. */
  readonly nextClaims: readonly string[];
  /** Ids of the sources that it, or the sentence before it, names. */
  readonly sources: readonly string[];
  /** Whether the heading above it, or a sentence before it in its paragraph, says that the author is reported. */
  readonly isTold: boolean;
  /** Whether it stands in a list of warnings. */
  readonly isWarning: boolean;
  /** Offsets in `text` of what others say. */
  readonly quoted: Quoted;
  /** The place of the characters from `start` to `end` of `text`. */
  place(start: number, end: number): Place | undefined;
};

/** The sentences of a chapter: its prose, its headings, cells and captions, and the texts that stand for its pictures. */
export const statementsIn = once((chapter: Chapter): readonly Statement[] => {
  const told = toldIn(chapter);
  return [
    ...passagesOf(chapter).flatMap((passage) => inPassage(passage, chapter.file, told(passage.node))),
    ...beyondProse(chapter),
  ];
});

/** Whether a node stands below a heading such as "What does the author say?". */
function toldIn({ tree }: Chapter): (node: Nodes) => boolean {
  const headings = nodesOf(tree, 'heading').map((heading) => ({
    at: heading.position?.start.offset ?? 0,
    isTold: isReport(toString(heading)),
  }));
  return ({ position }) => headings.findLast(({ at }) => at <= (position?.start.offset ?? 0))?.isTold === true;
}

function inPassage(passage: Passage, file: VFile, isBelowReport: boolean): readonly Statement[] {
  const marks = marksIn(passage.node);
  const sentences = sentencesIn(passage);
  // A mark behind a full stop belongs to the sentence before it.
  const sentenceAt = (offset: number): number =>
    sentences.findIndex(({ start, end }) => start <= offset && offset <= end);
  const marked = marks.map((mark) => ({ ...mark, sentence: sentenceAt(mark.at) }));
  const named = (kind: string, index: number) =>
    marked.flatMap((mark) => (mark.kind === kind && mark.sentence === index ? [mark.id] : []));
  const firstReport = sentences.findIndex(({ text }) => isReport(text));
  return sentences.map(({ start, end }, index) => {
    const text = passage.text.slice(start, end);
    const claims = named('claim', index);
    return {
      text,
      file,
      node: passage.node,
      claims,
      nextClaims: claims.length === 0 ? named('claim', index + 1) : [],
      sources: [...named('source', index - 1), ...named('source', index)],
      isTold: isBelowReport || (firstReport >= 0 && firstReport < index),
      isWarning: passage.within === 'caution',
      quoted: quotedIn(text, marks, start),
      place: (from, to) => passage.place(start + from, start + to),
    };
  });
}
