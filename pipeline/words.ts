import { parse } from 'yaml';
import { z } from 'zod';
import type { Words } from './book.ts';
import { readOwnText } from './project.ts';

/** The words the program itself prints, in the language of a book; English where a language has none of its own. */
export function wordsFor(language: string): Words {
  const known = ['en'];
  const name = known.find((candidate) => language === candidate || language.startsWith(`${candidate}-`)) ?? 'en';
  return z.record(z.string(), z.string()).parse(parse(readOwnText(`templates/words/${name}.yaml`)));
}
