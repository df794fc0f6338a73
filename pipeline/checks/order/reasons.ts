import type { Book, Chapter, Finding } from '../../book.ts';
import { stepFacts } from '../../domain/step.ts';

/** Departures whose reason is none: a mark, a word or two, or what the advice itself says. It is printed, and readers want to know. */
export function* emptyReasons({ chapters }: Book): Iterable<Finding> {
  for (const chapter of chapters) {
    const facts = stepFacts(chapter);
    for (const [index, { reason, from }] of (facts?.departs ?? []).entries()) {
      const advice = [...(facts?.after ?? []), ...(facts?.needs ?? [])].map(({ because }) => because);
      const same = [from, ...advice].some((text) => plain(text) === plain(reason));
      if (!same && new Set(plain(reason).split(' ').filter(isWord)).size >= fewest) continue;
      yield place(chapter, index, same);
    }
  }
}

/** So many different words a sentence has at least. */
const fewest = 5;

function place({ file, factPlace }: Chapter, index: number, isSame: boolean): Finding {
  const what = isSame ? 'the advice itself as the reason to depart from it' : 'reason of a few letters for a departure';
  return {
    file,
    place: factPlace(['departs', index, 'reason']),
    reason: `Unexpected ${what}, expected a sentence that says why`,
    note: `It is printed on the page of the step. Say in ${fewest} words or more why this guide does otherwise.`,
  };
}

function plain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? []).join(' ');
}

function isWord(word: string): boolean {
  return /\p{L}/u.test(word);
}
