import type { Finding, Place } from '../../book.ts';
import { gradeOf } from '../../prose/grade.ts';
import type { Reading } from '../../prose/reading.ts';

const shown = 3;

/** The hardest sentences of some pages, each with its place and its own grade. */
export function hardest(pages: readonly Reading[], measure: 'raw' | 'neutral'): NonNullable<Finding['related']> {
  return pages
    .flatMap(({ chapter: { file }, passages }) =>
      passages.flatMap(({ isGraded, passage, sentences }) =>
        isGraded ? sentences.map((sentence) => ({ file, passage, sentence, grade: own(sentence) })) : [],
      ),
    )
    .toSorted((a, b) => b.grade - a.grade)
    .slice(0, shown)
    .map(({ file, passage, sentence: { start, end }, grade }) => ({
      file,
      place: passage.place(start, end),
      reason: `This sentence has grade ${grade.toFixed(1)}`,
    }));

  function own(sentence: Reading['passages'][number]['sentences'][number]): number {
    return gradeOf([measure === 'raw' ? sentence : sentence.neutral])?.fleschKincaid ?? 0;
  }
}

/** Where what concerns a whole page is said: at its title. */
export function titlePlace({ chapter: { tree } }: Reading): Place | undefined {
  return tree.children.find((node) => node.type === 'heading')?.position;
}
