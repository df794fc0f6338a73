import type { Paragraph } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { Book, Chapter, Finding } from '../../book.ts';
import { chapterTarget } from '../../domain/facts.ts';
import { symptomFacts } from '../../domain/symptom.ts';
import { passagesOf, type Passage } from '../../prose/passage.ts';
import { playsDown, says } from '../../prose/talk.ts';
import { weakeningIn } from '../../prose/weakening.ts';
import { anyCheck, demandedChecks } from './demanded-checks.ts';
import { notLinked } from './linked.ts';
import { printedSafety } from './printed-safety.ts';

/** Pages of a pain whose routine no check stands above: the signs of that pain with whom to call, and a link to all of them. */
export function* symptomChecks(book: Book, page: Chapter): Iterable<Finding> {
  for (const symptom of book.chapters) {
    if (symptom.kind !== 'symptom' || symptomFacts(symptom) === undefined) continue;
    const end = firstStep(book, symptom);
    yield* notLinked(book, symptom, page, end);
    yield* unasked(symptom, page, end);
  }
}

/** The line on which the page begins to lead to steps. */
function firstStep(book: Book, symptom: Chapter): number {
  const ways = printedSafety(book, symptom).filter(
    ({ is, name }) => is === 'routine' || (is === 'step' && isBlock.test(name)),
  );
  return Math.min(...ways.map(({ place }) => place?.start.line ?? Infinity));
}

const isBlock = /^::/;
const note = 'Readers come here from the index, so the signs of this pain stand above its routine.';

/** The title of the page with the signs holds the word "today", and says nothing of when to get help. */
function* unasked(symptom: Chapter, { title }: Chapter, end: number): Iterable<Finding> {
  const { file } = symptom;
  const { place } = chapterTarget(symptom);
  const open = paragraphsIn(symptom);
  const undone = new Set<Passage>();
  const above = passagesOf(symptom).filter(({ node }) => open.has(node) && (node.position?.end.line ?? 0) < end);
  for (const words of demandedChecks[`symptom:${symptom.id}`] ?? [anyCheck]) {
    const asking = above.filter(({ text }) => words.every((group) => says(text.replaceAll(title, ''), group)));
    if (asking.some((passage) => undoing(passage) === undefined)) continue;
    for (const passage of asking) undone.add(passage);
    const list = words.map((group) => `\`${readable(group)}\``).join(', ');
    if (asking.length === 0) {
      const reason = `Unexpected page of a pain whose check lacks ${list}, expected them in one item above its routine`;
      yield { file, place, reason, note };
    }
  }
  for (const passage of undone) {
    const fault = undoing(passage);
    if (fault !== undefined) yield { file, ...fault, note };
  }
}

/** What an item says against its own warning. */
function undoing({ text, place }: Passage): Pick<Finding, 'place' | 'reason'> | undefined {
  const words = weakeningIn(text)?.words ?? playsDown(text);
  if (words === undefined) return undefined;
  const at = text.indexOf(words);
  return {
    place: place(at, at + words.length),
    reason: `Unexpected \`${words}\` in a check before the routine, expected it for every reader`,
  };
}

/** The paragraphs that nobody passes by: those of the open page, of its lists and its cautions. */
function paragraphsIn({ tree }: Chapter): ReadonlySet<Paragraph> {
  const found = new Set<Paragraph>();
  visitParents(tree, 'paragraph', (node, ancestors) => {
    const isOpen = ancestors.every(
      (outer) =>
        ['root', 'list', 'listItem'].includes(outer.type) ||
        (outer.type === 'containerDirective' && outer.name === 'caution'),
    );
    if (isOpen) found.add(node);
  });
  return found;
}

/** `numb|tingl` as people read it: `numb`. */
function readable(words: string): string {
  const inner = /\(\?:([^()|]*)[^()]*\)\??/g;
  return words.replace(inner, '$1').replace(inner, '$1').split('|', 1).join('').replace('[ -]', ' ').trim();
}
