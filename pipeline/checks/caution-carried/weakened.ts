import type { ContainerDirective } from 'mdast-util-directive';
import type { Book, Chapter, Finding } from '../../book.ts';
import { nodesOf } from '../../nodes-of.ts';
import { passagesOf } from '../../prose/passage.ts';
import { weakeningIn } from '../../prose/weakening.ts';
import type { DemandedCaution } from './demanded-cautions.ts';
import { instructionsIn, plain } from './instructions.ts';

/** The words of a caution that undo it for some readers or days, and an order to press that it forbids elsewhere. */
export function* weakened(
  book: Book,
  chapter: Chapter,
  directive: ContainerDirective,
  { id, wanted, says, because, sources }: DemandedCaution,
): Iterable<Finding> {
  const own = new Set(nodesOf(directive, 'paragraph'));
  const forbids = says.includes('press !');
  for (const { node, text, place } of passagesOf(chapter)) {
    if (!own.has(node)) continue;
    const { words, start, end } = weakeningIn(text, wanted) ?? (forbids ? orderIn(book, text) : undefined) ?? nothing;
    if (words === '') continue;
    yield {
      file: chapter.file,
      place: place(start, end),
      reason: `Unexpected “${words}” in the caution \`${id}\`, expected it for every reader, at once and in full`,
      note: `${because} (${sources.join(', ')})`,
    };
  }
}

const nothing = { words: '', start: 0, end: 0 };

/** "Ask before you press, or press softly": the second is an order. */
function orderIn(book: Book, text: string) {
  const found = instructionsIn(book, text).find(
    ({ form, start }) => form === 'order' && plain(text).startsWith('press', start),
  );
  return found && { words: text.slice(found.start, found.start + 5), start: found.start, end: found.start + 5 };
}
