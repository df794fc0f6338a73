import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import type { Book, Chapter, Finding, Target } from '../../book.ts';
import { chapterTarget } from '../../domain/facts.ts';
import { passagesOf } from '../../prose/passage.ts';
import { sentencesIn } from '../../prose/sentence.ts';
import { printedSafety } from './printed-safety.ts';
import { playsDown } from '../../prose/talk.ts';
import { definitionsIn, targetsOf } from './way-at.ts';

/** Words which say that a link leads to the warning signs. */
const telling = /\b(?:for you today|(?:warning |danger )?signs?|red flags?|check)\b/i;

/** What words may stand in and still be read by everybody. */
const open: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'list',
  'listItem',
  'emphasis',
  'strong',
  'containerDirective',
]);

/** A step, or a pain above the line of its routine, that does not lead to the warning signs in words that say so. */
export function* notLinked(book: Book, step: Chapter, page: Chapter, end = Infinity): Iterable<Finding> {
  const faults: Finding[] = [];
  let isLinked = false;
  const targets = targetsOf(book);
  visitParents(step.tree, (node, ancestors) => {
    if (node.type !== 'link' && node.type !== 'linkReference') return;
    const leading = node.type === 'link' ? node : definitionsIn(step).get(node.identifier);
    const target = leading && targets.get(leading);
    if (target?.owner !== page.anchor || isBehind(book, page, target)) return;
    if ((node.position?.start.line ?? 0) >= end) return;
    const fault = faultOf(step, page, node, ancestors);
    if (fault === undefined) isLinked = true;
    else faults.push({ file: step.file, place: node.position, ...fault });
  });
  if (isLinked) return;
  if (faults.length > 0) {
    yield* faults;
    return;
  }
  const [what, where] = step.kind === 'step' ? ['step', 'in its text'] : ['page of a pain', 'above its routine'];
  yield {
    file: step.file,
    place: chapterTarget(step).place,
    reason: `Unexpected ${what} without a link to \`section:${page.id}\`, expected one ${where}`,
    note: 'Whoever opens the guide here has not read it.',
  };
}

/** Whether a link leads to a part of the page below its last signs. */
function isBehind(book: Book, page: Chapter, { anchor, place }: Target): boolean {
  const last = printedSafety(book, page).findLast(({ is }) => is === 'signs')?.place?.start.line ?? Infinity;
  const line = place === undefined ? 0 : 'start' in place ? place.start.line : place.line;
  return anchor !== page.anchor && line > last;
}

function faultOf(
  step: Chapter,
  page: Chapter,
  node: Extract<Nodes, { type: 'link' | 'linkReference' }>,
  ancestors: readonly Nodes[],
): Pick<Finding, 'reason' | 'note'> | undefined {
  const closed = ancestors.find(
    (outer) => !open.has(outer.type) || (outer.type === 'containerDirective' && outer.name === 'margin'),
  );
  const note = `Write \`[${page.title}](section:${page.id})\` in a sentence of the text.`;
  if (closed !== undefined) {
    const name = closed.type === 'containerDirective' ? closed.name : closed.type;
    return { reason: `Unexpected link to the warning signs in a \`${name}\`, expected it in the text`, note };
  }
  const words = toString(node).replace(/\s+/g, ' ').trim();
  if (node.children.length > 0 && !telling.test(words) && !words.includes(page.title)) {
    return {
      reason: `Unexpected ${words === '' ? 'link without words' : `words \`${words}\``} for the warning signs, expected \`${page.title}\``,
      note,
    };
  }
  const down = playedDown(step, node);
  return down === undefined
    ? undefined
    : { reason: `Unexpected \`${down}\` beside the link to the warning signs`, note };
}

/** What the sentence around a link says against reading what it leads to. */
function playedDown(step: Chapter, node: Nodes): string | undefined {
  for (const passage of passagesOf(step)) {
    const span = passage.spans.find((one) => one.node === node);
    if (span === undefined) continue;
    const sentence = sentencesIn(passage).find(({ start, end }) => start <= span.start && span.start < end);
    return sentence && (playsDown(sentence.text) ?? notRead.exec(sentence.text)?.[0]);
  }
  return undefined;
}

const notRead =
  /\b(?:(?:do|should|must) not|don[’']t|never|need not|needn[’']t|no need to|not (?:need|have) to) (?:\w+ )?(?:read|open|bother|look|go back)\b/i;
