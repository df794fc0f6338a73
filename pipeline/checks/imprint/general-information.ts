import type { Book, Chapter, Finding } from '../../book.ts';
import { chapterTarget } from '../../domain/facts.ts';
import { passagesOf } from '../../prose/passage.ts';
import { sentencesIn } from '../../prose/sentence.ts';

const words = /\bgeneral\s+information\b/iu;
const said = /\b(?:book|guide|here|it|page|this)\s+is\s+general\s+information\b/iu;
const hollow = /\b(?:although|also|almost|but|except|if|mostly|more|not|once|only|though|unless|was|while|yet)\b/iu;
const denied =
  /\b(?:does|do|can)\s*(?:not|n['’]t)\s+diagnose\b|\b(?:no|not(?:\s+an?)?)\s+(?:\w+\s+(?:or|nor)\s+)?(?:diagnosis|medical\s+advice)\b/iu;

/** The pages that say what the guide is: the first one, and the page about the guide. */
export function* generalInformation(book: Book, about: Chapter | undefined): Iterable<Finding> {
  const start = book.targetOf.get('section:is-this-for-you-today')?.owner;
  const first = book.chapters.find(({ anchor }) => anchor === start);
  for (const page of new Set([first, about])) if (page !== undefined) yield* faultsOf(page);
}

/** One paragraph says it plainly, and takes nothing back. */
function* faultsOf(page: Chapter): Iterable<Finding> {
  const { file } = page;
  const note = 'Say so in two sentences: “This guide is general information. It is not a diagnosis.”';
  const saying = passagesOf(page).flatMap((passage) =>
    sentencesIn(passage)
      .filter(({ text }) => words.test(text))
      .map((sentence) => ({ passage, sentence })),
  );
  for (const { passage, sentence } of saying) {
    const isPlain = said.test(sentence.text) && !hollow.test(sentence.text.replace(denied, ''));
    if (isPlain && denied.test(passage.text)) continue;
    const reason = 'Unexpected half of what readers are told, expected “is general information” and “not a diagnosis”';
    yield { file, place: passage.place(sentence.start, sentence.end), reason, note };
  }
  if (saying.length > 0) return;
  const reason = 'Unexpected page that does not say what the guide is, expected “general information, not a diagnosis”';
  yield { file, place: chapterTarget(page).place, reason, note };
}
