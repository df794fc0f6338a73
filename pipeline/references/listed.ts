import type { Id, ListFile, ParsedManuscript, TargetSeed } from '../book.ts';
import { directivesNamed } from './directive-targets.ts';

/** The entries of a YAML list as targets: they live in the chapter where their leaf directive stands. */
export function* listedTargets<Entry extends { readonly id: Id }>(
  { chapters }: ParsedManuscript,
  directive: string,
  list: ListFile<Entry>,
  titleOf: (entry: Entry) => string,
): Iterable<TargetSeed> {
  const owner = chapters.find((chapter) => directivesNamed(chapter, directive).length > 0);
  if (owner === undefined) return;
  for (const [index, entry] of list.entries.entries()) {
    const place = list.factPlace([index, 'id']);
    yield { id: entry.id, title: titleOf(entry), number: index + 1, file: list.file, place, owner: owner.anchor };
  }
}
