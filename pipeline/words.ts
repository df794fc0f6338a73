import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Words } from './book.ts';
import { projectFolder, readOwnText } from './project.ts';

/** The languages with a file of words in `templates/words/`. */
export const languages: readonly string[] = readdirSync(join(projectFolder, 'templates/words')).flatMap((name) =>
  name.endsWith('.yaml') ? [name.slice(0, -'.yaml'.length)] : [],
);

/** The file of words for a language tag, `en` for `en-GB`; `undefined` when there is none. */
export function wordedAs(language: string): string | undefined {
  return languages.find((candidate) => language === candidate || language.startsWith(`${candidate}-`));
}

/** The words the program itself prints, in the language of a book; English where a language has none of its own. */
export function wordsFor(language: string): Words {
  const name = wordedAs(language) ?? 'en';
  return z.record(z.string(), z.string()).parse(parse(readOwnText(`templates/words/${name}.yaml`)));
}
