import type { Reading, ReadPassage } from '../../prose/reading.ts';

/** A grade may be so high, and no higher. Flesch-Kincaid and SMOG count years of school in the US. */
export type GradeLimits = { readonly fleschKincaid: number; readonly smog: number };

/** With every explained term as one plain word. */
export const neutralLimits: GradeLimits = { fleschKincaid: 7, smog: 9.5 };

/** As the text stands. Who looks for help today reads steps, symptoms, safety pages and the card: they are plainer still. */
export function rawLimits({ page }: Pick<Reading, 'page'>): GradeLimits {
  const isPlainer = ['step', 'symptom', 'start', 'card'].includes(page);
  return { fleschKincaid: isPlainer ? 7 : 9, smog: 11 };
}

/** Words a sentence, on average over a page of at least so many sentences. */
export const meanLimits = { least: 8, most: 15, sentences: 10 };

export const termsASentence = 2;
export const newTermsAPage = 8;

/** Words a sentence may have: fewer in a step and in a caution, which are followed while they are read. */
export function sentenceLimit({ page }: Pick<Reading, 'page'>, { passage }: ReadPassage): number {
  return page === 'step' || passage.within === 'caution' ? 20 : 28;
}

/** Words a page may have, by its kind; there is no least. */
export const pageCeilings: Readonly<Record<string, number>> = {
  muscle: 650,
  symptom: 420,
  step: 280,
  chain: 900,
  studies: 900,
};

/** Words that the start pages may have together, and the lists of the back matter. */
export const startCeiling = 1200;
export const glossaryCeiling = 1200;
export const sourcesCeiling = 1000;

/** Pages that hold a list and are not read through. */
export function isExempt({ page }: Pick<Reading, 'page'>): boolean {
  return page === 'glossary' || page === 'sources';
}
