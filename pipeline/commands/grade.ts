import { checkFolder } from '../build.ts';
import { gradeOf, type Grade } from '../prose/grade.ts';
import { poolsOf, smogSentences } from '../prose/pool.ts';
import { gradedSentences, readingOf, type Reading } from '../prose/reading.ts';
import type { Command } from './command.ts';

/** `guide grade [folder]`: how hard each chapter is to read, by the figures that `reading-grade` judges. */
export const grade: Command = {
  name: 'grade',
  usage: 'grade [folder]',
  about: 'Measure how hard each chapter is to read.',
  takes: 1,
  async run([folder = 'manuscript'], _, terminal) {
    const { book } = await checkFolder(folder);
    const pages = readingOf(book);
    for (const page of pages) terminal.out(`${page.chapter.file.path ?? ''}: ${measure([page])}\n`);
    for (const pool of poolsOf(pages)) {
      if (pool.length > 1) terminal.out(`${pool.length} short pages (${pool[0]?.page}) together: ${measure(pool)}\n`);
    }
    terminal.out(`whole: ${measure(pages)}\n`);
    return 0;
  },
};

/** "336 words, 23 sentences; as it stands mean 14.6, Flesch-Kincaid 4.8; explained terms as one plain word mean 14.5, ..." */
function measure(pages: readonly Reading[]): string {
  const words = pages.reduce((sum, page) => sum + page.words, 0);
  const sentences = pages.flatMap(gradedSentences);
  const raw = gradeOf(sentences);
  const neutral = gradeOf(sentences.map((sentence) => sentence.neutral));
  return raw === undefined || neutral === undefined
    ? `${words} words, no sentences`
    : `${words} words, ${raw.sentences} sentences; ${grades(raw)}; explained terms as one plain word: ${grades(neutral)}`;
}

/** SMOG only where there are sentences enough for it. */
function grades({ sentences, mean, fleschKincaid, smog }: Grade): string {
  const more = sentences < smogSentences ? '' : `, SMOG ${smog.toFixed(1)}`;
  return `mean ${mean.toFixed(1)}, Flesch-Kincaid ${fleschKincaid.toFixed(1)}${more}`;
}
