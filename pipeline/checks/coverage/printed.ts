import type { Book, Chapter, Finding } from '../../book.ts';
import { chapterFacts } from '../../domain/chapter.ts';
import { symptomFacts } from '../../domain/symptom.ts';
import { nodesOf } from '../../nodes-of.ts';
import { directivesNamed } from '../../references/directive-targets.ts';

/** A routine in the facts of a page that no `::routine` of it prints, and a `::routine` that has none to print. */
export function* routineFaults(chapter: Chapter): Iterable<Finding> {
  const { file, kind, facts, factPlace } = chapter;
  const routine = symptomFacts(chapter)?.routine ?? chapterFacts(chapter)?.routine;
  const [printing] = directivesNamed(chapter, 'routine');
  if (routine !== undefined && printing === undefined && !isNearly.test(String(file))) {
    const reason = 'Unexpected `routine` that this page does not print, expected `::routine` in its text';
    const note = 'Write `::routine` on a line of its own where readers look for what to do.';
    yield { file, place: factPlace(['routine']), reason, note };
  }
  if (routine === undefined && printing !== undefined && facts !== undefined) {
    const reason = 'Unexpected `::routine` on a page without one, expected `routine` in its facts';
    const note =
      kind === 'chapter'
        ? 'Name the steps in `routine`.'
        : 'Only a symptom and a chapter print a routine of their own.';
    yield { file, place: printing.position, reason, note };
  }
}

/** A line that was meant as the directive and is read as text, which another rule reports. */
const isNearly = /^[ \t>]*[:：]+[ \t]*routine\b/m;

/** Of so few steps the pages of the book show the order themselves. */
const fewSteps = 3;

/** The whole order of the steps, when no page prints it: told at the page that is the routine, else at the list of files. */
export function* protocolFaults({ chapters, manifestFile, manifestPlace }: Book): Iterable<Finding> {
  if (chapters.filter(({ kind }) => kind === 'step').length <= fewSteps) return;
  if (chapters.some((chapter) => directivesNamed(chapter, 'protocol').length > 0)) return;
  const page = chapters.find((chapter) => chapterFacts(chapter)?.page === 'routine');
  const [title] = page === undefined ? [] : nodesOf(page.tree, 'heading');
  yield {
    file: page?.file ?? manifestFile,
    place: page === undefined ? manifestPlace([]) : title?.position,
    reason: 'Unexpected protocol that no page prints, expected `::protocol` where the routine is explained',
    note: 'It prints all steps in their order. Write it on a line of its own.',
  };
}
