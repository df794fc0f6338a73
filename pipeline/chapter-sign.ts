import type { Book, Chapter } from './book.ts';
import { symptomFacts } from './domain/symptom.ts';
import { word } from './word.ts';

/** The sign by which readers find a chapter, a number or a letter, and what the chapter is among others of its kind. */
export type ChapterSign = { readonly sign: string; readonly place?: string };

/** Steps have their numbers and pains their letters; a muscle is "Muscle 1 of 9". Other chapters have none. */
export function chapterSign(chapter: Chapter, { chapters, targets, words }: Book): ChapterSign | undefined {
  const number = targets.find(({ anchor }) => anchor === chapter.anchor)?.number;
  if (number !== undefined) return { sign: `${number}`, place: `${word(words, 'step')} ${number}` };
  const letter = symptomFacts(chapter)?.letter;
  if (letter !== undefined) return { sign: letter };
  if (chapter.kind !== 'muscle') return undefined;
  const muscles = chapters.filter(({ kind }) => kind === 'muscle');
  const place = muscles.indexOf(chapter) + 1;
  return { sign: `${place}`, place: `${word(words, 'muscle')} ${place} ${word(words, 'of')} ${muscles.length}` };
}
