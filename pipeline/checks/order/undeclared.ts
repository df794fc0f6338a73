import type { Finding, TargetKey } from '../../book.ts';
import { stepFacts } from '../../domain/step.ts';
import { houseRules } from './house-rules.ts';
import type { Constraint, Step } from './constraint.ts';

/** Rules of the house that the file of a step leaves out, or lowers to advice. They hold all the same; this says so. */
export function* undeclared(steps: readonly Step[], written: readonly Constraint[]): Iterable<Finding> {
  const house = houseRules(steps);
  for (const { key, chapter } of steps) {
    const facts = stepFacts(chapter);
    if (facts === undefined) continue;
    const { file } = chapter;
    for (const kind of ['after', 'needs'] as const) {
      const missing: TargetKey[] = [];
      const rules = house.filter((rule) => rule.later === key && rule.kind === kind);
      for (const { earlier, because } of rules) {
        const own = written.filter((one) => one.kind === kind && one.later === key && one.earlier === earlier);
        if (own.length === 0) missing.push(earlier);
        for (const { strength, written: at } of own) {
          if (strength === 'hard' || at === undefined) continue;
          const place = chapter.factPlace([kind, at.index, 'strength']);
          yield {
            file,
            place,
            reason: `Unexpected \`${strength}\` for \`${earlier}\`, expected \`hard\`: ${because}`,
            note,
          };
        }
      }
      if (missing.length === 0) continue;
      const place = chapter.factPlace(facts[kind].length === 0 ? ['action'] : [kind]);
      const names = missing.map((earlier) => `\`${earlier}\``).join(', ');
      const because = rules[0]?.because ?? '';
      yield {
        file,
        place,
        reason: `Unexpected \`${key}\` without ${names} in \`${kind}\`, expected ${missing.length === 1 ? 'it' : 'each'} as hard: ${because}`,
        note,
      };
    }
  }
}

const note = 'This rule belongs to the guide and holds whatever the file says. Write it back, with `strength: hard`.';
