import type { Book, Finding } from '../../book.ts';
import { manifestTellings, tellingsOf, valuesOf, type Telling } from './tellings.ts';
import { isDeniedAt, vouchedIn } from './vouched.ts';
import { beyond, doubting, titled, vouching } from './words.ts';

type Fault = Pick<Finding, 'reason' | 'note'>;

/** Sentences that lend the guide a weight it does not have: a review, an approval, a doctor's name, a diagnosis. */
export function* reviewWords(book: Book): Iterable<Finding> {
  const { reviewer } = book.manifest.decided;
  const judges = [reviewFault(reviewer), nameFault(book, reviewer), wordFault];
  for (const telling of everyTelling(book)) {
    if (!mayLend(telling.text)) continue;
    const { file } = telling;
    for (const { text, place } of telling.sentences()) {
      for (const judge of judges) {
        const fault = judge(text, telling);
        if (fault !== undefined) yield { file, place, ...fault };
      }
    }
  }
}

/** Whether a text may hold one of the words at all, so that most paragraphs are looked through once. */
function mayLend(text: string): boolean {
  return hint.test(text) || titled.some((pattern) => pattern.test(text));
}

const hint = new RegExp([...vouching, doubting, beyond].map(({ source }) => source).join('|'), 'i');

/** Names of authors stand in the list of sources. */
function everyTelling(book: Book): readonly Telling[] {
  const { terms, claims, redFlags } = book.lists;
  return [
    ...[...book.chapters, ...book.issues, ...book.figures].flatMap(tellingsOf),
    ...[terms, claims, redFlags].flatMap(valuesOf),
    ...manifestTellings(book),
  ];
}

function reviewFault(reviewer: string): (text: string) => Fault | undefined {
  const isReviewed = reviewer !== 'undecided';
  return (text) => {
    const vouched = vouchedIn(text);
    if (vouched === undefined) return undefined;
    const { isDenied } = vouched;
    if (isReviewed ? !isDenied && text.includes(reviewer) : isDenied) return undefined;
    const told = isReviewed ? `the reviewer \`${reviewer}\`` : '“not yet reviewed by a clinician”';
    const note = 'Who reviewed the text is said by `reviewer` in `guide.yaml` alone, and printed by `::imprint`.';
    return { reason: `Unexpected word of a review, expected ${told}, as \`guide.yaml\` says`, note };
  };
}

/** The credit for the method names its author, once, on the page about the guide. */
function nameFault({ chapters }: Book, reviewer: string): (text: string, telling: Telling) => Fault | undefined {
  const about = chapters.find(({ facts }) => isAbout(facts))?.file;
  return (text, { file }) => {
    const name = titled.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
    if (name === undefined || (reviewer !== 'undecided' && text.includes(reviewer))) return undefined;
    if (file === about && /\bmethod['’]s\s+author\b/iu.test(text)) return undefined;
    const note = 'Names and titles lend weight: they stand in the list of sources, and in the credit of the method.';
    return { reason: `Unexpected \`${name}\`, a person by title, expected nobody`, note };
  };
}

function isAbout(facts: unknown): boolean {
  return typeof facts === 'object' && facts !== null && 'page' in facts && facts.page === 'about';
}

function wordFault(text: string): Fault | undefined {
  const doubt = doubting.exec(text)?.[0];
  if (doubt !== undefined) {
    return {
      reason: `Unexpected \`${doubt}\`, expected \`says\``,
      note: 'Report what was said, without a doubt in the verb.',
    };
  }
  const promise = beyond.exec(text);
  if (promise === null || isDeniedAt(text, promise.index, promise[0])) return undefined;
  const note = 'The guide informs: it neither diagnoses nor stands in for care.';
  return { reason: `Unexpected \`${promise[0]}\`, expected general information`, note };
}
