import type { Book, Finding, RedFlagGroup } from '../../book.ts';
import { nearest } from '../../nearest.ts';

/**
 * The warning signs that no edit may take away, by the group they stand in: what health services ask everybody with back or
 * leg pain to watch for (sources `nhs-practice-cauda-equina`, `nidirect-aneurysm`, `leg-clot-list`, `finucane-2020`).
 */
const demanded: Readonly<Record<string, readonly string[]>> = {
  emergency: [
    'saddle-numbness',
    'bladder-or-bowel',
    'sexual-numbness',
    'both-legs-weak-or-numb',
    'weaker-by-the-hour',
    'sudden-severe-pain',
    'chest-or-breath',
    'serious-accident',
    'cold-pale-leg',
    'cannot-stand-after-fall',
    'testicle-pain',
    'hard-groin-lump',
  ],
  'same-day': [
    'leg-clot-signs',
    'new-leg-weakness',
    'pain-down-both-legs',
    'back-pain-with-fever',
    'urine-burning-or-blood',
    'pulsing-belly',
    'hot-swollen-joint',
    'locked-knee',
  ],
  'within-days': [
    'weight-loss',
    'night-pain',
    'back-changes-shape',
    'shoulder-blade-pain',
    'steady-worsening',
    'no-better-after-two-weeks',
    'numb-patch',
    'cancer-history',
    'weak-immunity',
    'steroids-or-fall',
    'under-16-with-pain',
    'first-pain-at-this-age',
    'morning-stiffness',
  ],
  short: ['short-spine-nerves', 'short-heart-lung-artery', 'short-leg', 'short-today', 'short-ask-first'],
};

/** The groups and the signs that `red-flags.yaml` lacks. A sign may stand in a more urgent group than its own. */
export function* missingSigns({ lists: { redFlags } }: Book): Iterable<Finding> {
  const { file, factPlace, entries } = redFlags;
  const groups = new Map<string, RedFlagGroup>(entries.map((group) => [group.id, group]));
  const names = Object.keys(demanded);
  const urgent = new Set<string>();
  for (const [name, ids] of Object.entries(demanded)) {
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
    for (const id of ids) {
      if (urgent.has(id)) continue;
      yield {
        file,
        place: factPlace(['groups', entries.indexOf(group), 'id']),
        reason: `Unexpected group \`${name}\` without the warning sign \`${id}\`, expected it here or in a more urgent group`,
        suggestion: nearest(
          id,
          group.entries.map((entry) => entry.id).filter((given) => !ids.includes(given)),
        ),
        note: 'This sign is one that every reader must be asked about. Word it as you like, and keep its id.',
      };
    }
  }
}

/** The groups that the first page prints in full. */
export const firstPageGroups = ['emergency', 'same-day', 'within-days'] as const;
