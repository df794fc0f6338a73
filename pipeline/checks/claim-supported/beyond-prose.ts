import type { VFile } from 'vfile';
import type { Chapter, FactText } from '../../book.ts';
import { location } from '../../location.ts';
import { nodesOf } from '../../nodes-of.ts';
import { once } from '../../once.ts';
import { sentencesOf } from '../../prose/sentence.ts';
import { mayBeCausal } from './causal-words.ts';
import { marksIn, quotedIn } from './marks.ts';
import { mayBeBorrowed } from './own-voice.ts';
import { phraseOf } from './phrase.ts';
import type { Statement } from './statement.ts';

/** Whether words hold nothing that the rule looks at closely. */
export function isPlain(words: string): boolean {
  const line = words.replace(/\s/g, ' ');
  return !mayBeCausal(line) && !mayBeBorrowed.test(line);
}

/** The sentences of headings, cells, captions of blocks and texts of pictures. */
export function beyondProse({ file, tree }: Chapter): readonly Statement[] {
  return nodesOf(tree, 'heading', 'tableCell', 'image', 'paragraph').flatMap((node): readonly Statement[] => {
    if (node.type === 'paragraph' && node.data?.directiveLabel !== true) return [];
    const phrase = phraseOf(node, file);
    const marks = marksIn(node);
    if (marks.length === 0 && isPlain(phrase.text)) return [];
    const named = (kind: string) => marks.flatMap((mark) => (mark.kind === kind ? [mark.id] : []));
    return sentencesOf(phrase.text).map(({ text, start }) => ({
      text,
      file,
      node,
      claims: named('claim'),
      nextClaims: [],
      sources: named('source'),
      isTold: false,
      isWarning: false,
      quoted: quotedIn(text, marks, start),
      place: (from, to) => phrase.place(start + from, start + to),
    }));
  });
}

/** The sentences of a stretch of a file as it is written there, such as a value in YAML. */
export function statementsOf(file: VFile, stretch: FactText['place']): readonly Statement[] {
  return inFile(file)(stretch);
}

const inFile = once((file: VFile) => once((stretch: FactText['place']) => readStatements(file, stretch)));

function readStatements(file: VFile, stretch: FactText['place']): readonly Statement[] {
  const offset = stretch.start.offset ?? 0;
  const whole = String(file).slice(offset, stretch.end.offset).replace(/\s/g, ' ');
  const { toPoint } = location(file);
  return sentencesOf(whole).map(({ text, start: first }) => ({
    text,
    file,
    node: undefined,
    claims: [],
    nextClaims: [],
    sources: [],
    isTold: false,
    isWarning: false,
    quoted: quotedIn(text, [], first),
    place: (from, to) => {
      const [start, end] = [toPoint(offset + first + from), toPoint(offset + first + to)];
      return start && end && { start, end };
    },
  }));
}
