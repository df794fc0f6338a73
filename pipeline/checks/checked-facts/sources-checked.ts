import type { Book, Claim, Finding, Level, TargetKey } from '../../book.ts';
import { muscleFacts } from '../../domain/muscle.ts';

const sourced: ReadonlySet<Level> = new Set(['textbook', 'guideline', 'review', 'trial', 'observational']);

/** Rows that lean on sources which nobody read: claims of a sourced level, and whatever says `checked: yes`. */
export function* unreadSources(book: Book): Iterable<Finding> {
  const read = new Set<string>();
  for (const { id, checked } of book.lists.sources.entries) if (checked !== 'no') read.add(`source:${id}`);
  const areUnread = (keys: readonly TargetKey[]): boolean => keys.every((key) => !read.has(key));

  const { claims, redFlags } = book.lists;
  for (const [index, claim] of claims.entries.entries()) {
    if (!sourced.has(claim.level) || claim.sources.length === 0 || !areUnread(claim.sources)) continue;
    yield { file: claims.file, place: claims.factPlace([index, 'sources']), ...leansOn(claim) };
  }
  for (const [at, group] of redFlags.entries.entries()) {
    for (const [index, { checked, sources }] of group.entries.entries()) {
      if (checked !== 'yes' || !areUnread(sources)) continue;
      yield { file: redFlags.file, place: redFlags.factPlace(['groups', at, 'entries', index, 'checked']), ...saysYes };
    }
  }
  for (const chapter of book.chapters) {
    for (const [index, { checked, sources }] of (muscleFacts(chapter)?.parts ?? []).entries()) {
      if (checked !== 'yes' || !areUnread(sources)) continue;
      yield { file: chapter.file, place: chapter.factPlace(['parts', index, 'checked']), ...saysYes };
    }
  }
}

function leansOn({ level }: Claim): Pick<Finding, 'reason' | 'note'> {
  return {
    reason: `Unexpected level \`${level}\` on sources that are not checked, expected one with \`checked: yes\` or \`in-part\``,
    note: 'Read a source and say so in `sources.yaml`, or give the claim the level that it can bear.',
  };
}

const saysYes: Pick<Finding, 'reason' | 'note'> = {
  reason: 'Unexpected `checked: yes` without a source that was read, expected `in-part` or `no`',
  note: 'Name the source in which the details were read. Nothing is completed from memory.',
};
