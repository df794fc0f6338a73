import type { Paragraph } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { openingPlace } from '../attribute-place.ts';
import type { Chapter, Check, Finding } from '../book.ts';
import { chapterTarget } from '../domain/facts.ts';
import { nodesOf } from '../nodes-of.ts';
import { passagesOf } from '../prose/passage.ts';
import { sentencesOf } from '../prose/sentence.ts';

const mostWords = 50;

/** Who reads one box of a page takes the page's point away. */
export const mainPoint: Check = {
  id: 'main-point',
  about: `Each muscle, symptom and step page has one \`:::key-point\` of at most ${mostWords} words.`,
  chapter(chapter) {
    if (!['muscle', 'symptom', 'step'].includes(chapter.kind)) return [];
    const { file, kind } = chapter;
    const boxes = boxesIn(chapter);
    const [first, ...more] = boxes;
    if (first === undefined) {
      const reason = `Unexpected ${kind} without its main point, expected one \`:::key-point\``;
      return [{ file, place: chapterTarget(chapter).place, reason, note: `Say it in at most ${mostWords} words.` }];
    }
    const second = more.map((box): Finding => {
      const related = [{ file, place: openingPlace(file, first), reason: 'The first main point stands here' }];
      return {
        file,
        place: openingPlace(file, box),
        reason: 'Unexpected second main point, expected one a page',
        related,
      };
    });
    return [...second, ...boxes.flatMap((box) => faultOf(chapter, box))];
  },
};

function boxesIn({ tree }: Chapter): readonly ContainerDirective[] {
  return nodesOf(tree, 'containerDirective').filter(({ name }) => name === 'key-point');
}

/** An empty box, or the sentence in which it goes over the limit. */
function faultOf(chapter: Chapter, box: ContainerDirective): Finding[] {
  const { file } = chapter;
  const sentences = passagesOf({ ...chapter, tree: { type: 'root', children: [box] } }).flatMap((passage) => {
    const labels = emptyLinksIn(passage.node);
    return sentencesOf(passage.text).map((sentence, index) => ({
      place: passage.place(sentence.start, sentence.end),
      words: sentence.words + (index === 0 ? labels * wordsOfLabel : 0),
    }));
  });
  if (sentences.length === 0) {
    return [{ file, place: openingPlace(file, box), reason: 'Unexpected empty main point, expected a sentence' }];
  }
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  let count = 0;
  const over = sentences.find((sentence) => (count += sentence.words) > mostWords);
  if (over === undefined) return [];
  const reason = `Unexpected ${words} words in the main point, expected at most ${mostWords}`;
  return [{ file, place: over.place, reason, note: 'The words run over the limit in this sentence.' }];
}

/** "Step 2", "Figure 3". */
const wordsOfLabel = 2;

function emptyLinksIn(paragraph: Paragraph): number {
  return nodesOf(paragraph, 'link').filter(({ children, url }) => children.length === 0 && !url.startsWith('claim:'))
    .length;
}
