import type { EditionRecord } from '../edition-facts/edition-record.ts';

/** Classes of changes, those that matter most to readers first. */
export const changeClasses = ['safety', 'procedure', 'evidence', 'wording'] as const;

/** One thing that is not in both editions as it was. */
export type EditionChange = {
  readonly kind: string;
  readonly id: string;
  readonly label: string;
  /** What it was called, where it was there; a warning is called by all its words. */
  readonly labelThen: string | undefined;
  readonly class: (typeof changeClasses)[number];
  readonly what: 'new' | 'changed' | 'gone';
  /** The folio in the PDF of the earlier edition, and of the later one, where it is known. */
  readonly pageThen: string | undefined;
  readonly pageNow: string | undefined;
};

/** What differs between two editions, by class, and in each in the order of the later edition; what is gone comes last. */
export function editionChanges(then: EditionRecord, now: EditionRecord): readonly EditionChange[] {
  const before = named(then.targets);
  const after = named(now.targets);
  const changes = [...new Set([...after.keys(), ...before.keys()])].flatMap((name) => {
    const change = changeOf(before.get(name), after.get(name));
    return change === undefined ? [] : [change];
  });
  return changeClasses.flatMap((one) => changes.filter((change) => change.class === one));
}

type Fact = EditionRecord['targets'][number];

/** A warning that was there, or is there now, makes a change one of safety. Another label or page alone is none. */
function changeOf(then: Fact | undefined, now: Fact | undefined): EditionChange | undefined {
  const known = now ?? then;
  if (known === undefined || then?.text === now?.text) return undefined;
  const { kind, id, label } = known;
  const weights = [then, now].flatMap((fact) => (fact === undefined ? [] : [changeClasses.indexOf(fact.class)]));
  return {
    kind,
    id,
    label,
    labelThen: then?.label,
    class: changeClasses[Math.min(...weights)] ?? 'wording',
    what: then === undefined ? 'new' : now === undefined ? 'gone' : 'changed',
    pageThen: then?.page,
    pageNow: now?.page,
  };
}

/** Facts by kind and id. Cautions of two pages may share an id: they are counted, so that none hides behind another. */
function named(facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  const byName = new Map<string, Fact>();
  const counts = new Map<string, number>();
  for (const fact of facts) {
    const name = `${fact.kind}:${fact.id}`;
    const count = counts.get(name) ?? 0;
    byName.set(`${name} ${count}`, fact);
    counts.set(name, count + 1);
  }
  return byName;
}
