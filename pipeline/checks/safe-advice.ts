import type { Chapter, Check, Finding } from '../book.ts';
import { stepFacts } from '../domain/step.ts';
import { once } from '../once.ts';
import { bellyPressIn, mayPress } from './safe-advice/belly.ts';
import { apart } from './safe-advice/belly-words.ts';
import { mayPermit, permissionIn } from './safe-advice/permissions.ts';
import { toldIn, toldInLists, type Told } from './safe-advice/told.ts';

/** No text makes light of a danger, drops a safeguard or puts off care, and none asks to press a belly. */
export const safeAdvice: Check = {
  id: 'safe-advice',
  about:
    'No danger is called harmless, no safeguard or care is given up, and nothing presses the belly or the groin crease.',
  *book(book) {
    for (const chapter of [...book.chapters, ...book.issues, ...book.figures]) yield* findingsIn(chapter);
    yield* adviceIn(toldInLists(book, isWorth));
  },
};

const isWorth = (text: string): boolean => mayPermit(text) || mayPress.test(text);

const findingsIn = once((chapter: Chapter): readonly Finding[] => [
  ...adviceIn(toldIn(isWorth)(chapter)),
  ...pressedPlace(chapter),
]);

function* adviceIn(texts: readonly Told[]): Iterable<Finding> {
  const seen = new Set<string>();
  for (const { text, file, place } of texts) {
    const pressed = bellyPressIn(text);
    const permission = permissionIn(text);
    const found = permission ?? pressed;
    if (found === undefined) continue;
    const { start, end } = found;
    const at = place(start, end);
    const key = JSON.stringify(at);
    if (seen.has(key)) continue;
    seen.add(key);
    const reason = `Unexpected \`${text.slice(start, end)}\`, ${permission === undefined ? belly : `${permission.says}, expected none`}`;
    yield { file, place: at, reason, note: permission === undefined ? bellyNote : note };
  }
}

/** A step that presses says where: there too. */
function* pressedPlace(chapter: Chapter): Iterable<Finding> {
  const facts = stepFacts(chapter);
  if (facts?.action !== 'press' || facts.where === undefined) return;
  const clause = facts.where.split(/[.;]/).find((one) => mayPress.test(one) && !apart.test(one));
  if (clause === undefined) return;
  const reason = `Unexpected \`${clause.trim()}\` as a place to press, expected no belly and no groin crease`;
  yield { file: chapter.file, place: chapter.factPlace(['where']), reason, note: bellyNote };
}

const belly = 'expected no pressing of the belly or the groin crease';
const bellyNote = 'Vessels, nerves and the bowel lie there: this guide asks nobody to press them.';
const note =
  'Say what to look out for and whom to ask. A reader in danger believes the sentence that is easiest to follow.';
