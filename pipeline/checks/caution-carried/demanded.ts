import { openingPlace } from '../../attribute-place.ts';
import type { Book, Finding } from '../../book.ts';
import { stepFacts } from '../../domain/step.ts';
import type { CarriedCaution } from './carried-caution.ts';

/** What no edit may take away: a leg may hold a clot (Bartsch 2021, source `bartsch-2021`), and the hamstrings are stretched last. */
const demanded: readonly { readonly action: 'press' | 'stretch'; readonly muscle: string; readonly because: string }[] =
  [
    { action: 'press', muscle: 'muscle:quadriceps', because: 'Nobody presses a leg that may hold a clot.' },
    { action: 'press', muscle: 'muscle:hamstrings', because: 'Nobody presses a leg that may hold a clot.' },
    { action: 'press', muscle: 'muscle:calf', because: 'Nobody presses a leg that may hold a clot.' },
    { action: 'stretch', muscle: 'muscle:hamstrings', because: 'The hamstrings are stretched last, or not at all.' },
  ];

/** The steps that have such an action while no caution of the guide is about it. */
export function* withoutCaution(book: Book, cautions: readonly CarriedCaution[]): Iterable<Finding> {
  for (const chapter of book.chapters) {
    const facts = stepFacts(chapter);
    for (const [index, key] of (facts?.muscles ?? []).entries()) {
      const owner = book.targetOf.get(key)?.owner;
      const demand = demanded.find(
        ({ action, muscle }) =>
          action === facts?.action && owner !== undefined && owner === book.targetOf.get(muscle)?.owner,
      );
      if (demand === undefined || owner === undefined) continue;
      const { action, muscle, because } = demand;
      if (cautions.some((one) => one.about.has(owner) && (one.action ?? 'stretch') === action)) continue;
      yield {
        file: chapter.file,
        place: chapter.factPlace(['muscles', index]),
        reason: `Unexpected \`${action}\` of \`${key}\` without a caution to carry, expected \`:::caution{#id carry="all" action="${action}" about="${muscle}"}\` in the guide`,
        note: because,
      };
    }
  }
}

/** The steps before the stretch of the hamstrings that need not say that it comes last: no caution stands `between` them. */
export function* notBetween(book: Book, cautions: readonly CarriedCaution[]): Iterable<Finding> {
  const hamstrings = book.targetOf.get('muscle:hamstrings')?.owner;
  const steps = book.chapters.filter(({ kind }) => kind === 'step');
  const last = steps.findIndex((step) => {
    const facts = stepFacts(step);
    return facts?.action === 'stretch' && facts.muscles.some((key) => book.targetOf.get(key)?.owner === hamstrings);
  });
  const caution = cautions.find(({ about, action }) => about.has(hamstrings ?? '') && action !== 'press');
  if (hamstrings === undefined || caution === undefined) return;
  for (const step of steps.slice(0, Math.max(last, 0))) {
    const facts = stepFacts(step);
    if ((facts?.action !== 'press' && facts?.action !== 'stretch') || caution.between.includes(step.anchor)) continue;
    const { chapter, directive, id } = caution;
    const reason = `Unexpected caution \`${id}\` that \`step:${step.id}\` need not carry, expected \`between\` to reach over that step`;
    const note = 'Every press and stretch before the hamstring stretch says that it comes last.';
    yield { file: chapter.file, place: openingPlace(chapter.file, directive), reason, note };
  }
}
