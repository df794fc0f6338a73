import type { Book, Finding, RedFlagGroup } from '../../book.ts';
import { nearest } from '../../nearest.ts';
import { demanded } from './demanded.ts';

/** The groups and the signs that `red-flags.yaml` lacks. A sign may stand in a more urgent group than its own. */
export function* missingSigns({ lists: { redFlags } }: Book): Iterable<Finding> {
  const { file, factPlace, entries } = redFlags;
  const groups = new Map<string, RedFlagGroup>(entries.map((group) => [group.id, group]));
  const names = [...demanded.keys()];
  const urgent = new Set<string>();
  for (const [name, { signs }] of demanded) {
    const group = groups.get(name);
    if (group === undefined) {
      const others = entries.map(({ id }) => id).filter((id) => !names.includes(id));
      yield {
        file,
        place: { line: 1, column: 1 },
        reason: `Unexpected warning signs without the group \`${name}\`, expected the groups \`${names.join('`, `')}\``,
        suggestion: nearest(name, others),
        note: 'Every reader gets these groups before the first step.',
      };
      continue;
    }
    if (name === 'short') urgent.clear();
    for (const { id } of group.entries) urgent.add(id);
    for (const id of Object.keys(signs)) {
      if (urgent.has(id)) continue;
      yield {
        file,
        place: factPlace(['groups', entries.indexOf(group), 'id']),
        reason: `Unexpected group \`${name}\` without the warning sign \`${id}\`, expected it here or in a more urgent group`,
        suggestion: nearest(
          id,
          group.entries.map((entry) => entry.id).filter((given) => !Object.hasOwn(signs, given)),
        ),
        note: 'This sign is one that every reader must be asked about. Word it as you like, and keep its id.',
      };
    }
  }
}
