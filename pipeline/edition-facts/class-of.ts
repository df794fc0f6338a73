/** How much a change matters to readers who have an earlier edition, the most important first. */
export type ChangeClass = 'safety' | 'procedure' | 'evidence' | 'wording';

const classes: Readonly<Record<string, ChangeClass>> = {
  step: 'procedure',
  symptom: 'procedure',
  source: 'evidence',
  claim: 'evidence',
};

/** The class of a change in a target; where warnings stand, it may concern them. */
export function classOf(kind: string, holdsWarnings: boolean): ChangeClass {
  return holdsWarnings ? 'safety' : (classes[kind] ?? 'wording');
}
