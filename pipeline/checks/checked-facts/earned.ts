import type { Book, Finding, Source } from '../../book.ts';
import { rowsIn, type Row } from './rows.ts';

/** Rows that say `checked: yes` and have not earned it, and rows that earned it and keep silent about what is still open. */
export function* earned(book: Book): Iterable<Finding> {
  const sources = new Map<string, Source>(book.lists.sources.entries.map((source) => [`source:${source.id}`, source]));
  for (const row of rowsIn(book)) {
    const { file, place, checked, open } = row;
    const isRead = restsOnRead(row, sources);
    if (checked === 'yes' && !isRead) yield { file, place, ...unearned(row) };
    else if (checked === 'yes' && open !== undefined) yield { file, place, ...contradicted };
    else if (checked !== 'yes' && isRead && open === undefined) yield { file, place, ...silent(checked) };
  }
}

/**
 * Whether what a row rests on was read. What the author says is read on a page of the author, and no such page is known
 * whole; a step rests on each of its bases, and nobody but us can tell what is ours.
 */
function restsOnRead({ sources: keys, level, of }: Row, sources: ReadonlyMap<string, Source>): boolean {
  const named = keys.flatMap((key) => sources.get(key) ?? []);
  const read = named.filter(({ checked }) => checked === 'yes');
  if (level === 'author') return named.some((source) => isAuthors(source) && source.checked !== 'no');
  if (of === undefined) return read.length > 0;
  return of.every((basis) => basis !== 'ours' && read.some((source) => isAuthors(source) === (basis === 'author')));
}

function isAuthors({ kind }: Source): boolean {
  return kind === 'post' || kind === 'author-page';
}

function unearned({ level, of }: Row): Pick<Finding, 'reason' | 'note'> {
  if (level === 'author') {
    return {
      reason: 'Unexpected `checked: yes` without a page of the author that was read, expected `in-part` or `no`',
      note: 'What the author says was read on a page of kind `post` or `author-page`: name it.',
    };
  }
  const note =
    of === undefined
      ? 'Name the source in which the details were read. Nothing is completed from memory.'
      : 'Each basis of a step needs a source that was read; what is `ours` stands in none.';
  return { reason: 'Unexpected `checked: yes` without a source that was read, expected `in-part` or `no`', note };
}

const contradicted: Pick<Finding, 'reason' | 'note'> = {
  reason: 'Unexpected `checked: yes` with something `open`, expected `in-part`',
  note: 'What is read whole has nothing open: read the rest, then delete `open`.',
};

function silent(checked: Row['checked']): Pick<Finding, 'reason' | 'note'> {
  return {
    reason: `Unexpected \`checked: ${checked}\` with a source that was read, expected \`open\`, what is still to be checked`,
    note: 'Say in a few words what the source does not show: `open: the wording`.',
  };
}
