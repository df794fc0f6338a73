import { checkFolder } from '../build.ts';
import type { Chapter } from '../book.ts';
import { gradeOf, type Grade } from '../prose/grade.ts';
import { neutralise } from '../prose/neutral.ts';
import { passagesOf } from '../prose/passage.ts';
import { sentencesOf } from '../prose/sentence.ts';
import type { Command } from './command.ts';

/** `guide grade [folder]`: how hard each chapter is to read, as it stands and with glossary terms put as one plain word. */
export const grade: Command = {
  name: 'grade',
  usage: 'grade [folder]',
  about: 'Measure how hard each chapter is to read.',
  async run([folder = 'manuscript'], _, terminal) {
    const { book } = await checkFolder(folder);
    const neutral = neutralise(book.lists.terms.entries);
    const textsOf = (chapter: Chapter): string[] => passagesOf(chapter).map(({ text }) => text);
    const measure = (texts: readonly string[]): string => {
      const raw = gradeOf(texts.flatMap(sentencesOf));
      const plain = gradeOf(texts.map(neutral).flatMap(sentencesOf));
      return raw === undefined || plain === undefined
        ? '0 words'
        : `${raw.words} words, mean ${raw.mean.toFixed(1)}, ${grades(raw)}; without terms ${grades(plain)}`;
    };
    const pages = [...book.chapters, ...book.issues];
    for (const chapter of pages) terminal.out(`${chapter.file.path ?? ''}: ${measure(textsOf(chapter))}\n`);
    terminal.out(`whole: ${measure(pages.flatMap(textsOf))}\n`);
    return 0;
  },
};

function grades({ fleschKincaid, smog }: Grade): string {
  return `Flesch-Kincaid ${fleschKincaid.toFixed(1)}, SMOG ${smog.toFixed(1)}`;
}
