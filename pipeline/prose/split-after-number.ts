import type { Sentence } from 'nlcst';
import { toString } from 'nlcst-to-string';

/** The parser takes the stop behind a number or a unit for part of it, and reads on: "It is Step 11. Rest." are two sentences. */
export function splitAfterNumber(sentence: Sentence): readonly Sentence[] {
  const { children } = sentence;
  const ends = children.flatMap((node, index) =>
    node.type === 'WordNode' && numberOrUnit.test(toString(node)) && beginsSentence(children.slice(index + 1))
      ? [index + 1]
      : [],
  );
  return [0, ...ends].map((start, index) => spanOf(children.slice(start, ends[index] ?? children.length)));
}

const numberOrUnit = /^(?:\d+|mm|cm|kg|sec|min)\.$/;

/** Whether a blank and a capital letter follow, or a quotation that begins with one. */
function beginsSentence([blank, ...rest]: Sentence['children']): boolean {
  const next = rest.find(({ type }) => type !== 'PunctuationNode');
  return blank?.type === 'WhiteSpaceNode' && next?.type === 'WordNode' && /^\p{Lu}/u.test(toString(next));
}

function spanOf(children: Sentence['children']): Sentence {
  const blanks = children[0]?.type === 'WhiteSpaceNode' ? 1 : 0;
  const own = children.slice(blanks);
  const [start, end] = [own[0]?.position?.start, own.at(-1)?.position?.end];
  const position = start === undefined || end === undefined ? {} : { position: { start, end } };
  return { type: 'SentenceNode', children: own, ...position };
}
