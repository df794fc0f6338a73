import type { Book, Claim, Finding, Level, TargetKey } from '../../book.ts';

const sourced: ReadonlySet<Level> = new Set(['textbook', 'guideline', 'review', 'trial', 'observational']);

/** Claims of a sourced level that lean on sources which nobody read. */
export function* unreadSources({ lists: { claims, sources } }: Book): Iterable<Finding> {
  const read = new Set<string>();
  for (const { id, checked } of sources.entries) if (checked !== 'no') read.add(`source:${id}`);
  const areUnread = (keys: readonly TargetKey[]): boolean => keys.every((key) => !read.has(key));

  for (const [index, claim] of claims.entries.entries()) {
    if (!sourced.has(claim.level) || claim.sources.length === 0 || !areUnread(claim.sources)) continue;
    yield { file: claims.file, place: claims.factPlace([index, 'sources']), ...leansOn(claim) };
  }
}

function leansOn({ level }: Claim): Pick<Finding, 'reason' | 'note'> {
  return {
    reason: `Unexpected level \`${level}\` on sources that are not checked, expected one with \`checked: yes\` or \`in-part\``,
    note: 'Read a source and say so in `sources.yaml`, or give the claim the level that it can bear.',
  };
}
