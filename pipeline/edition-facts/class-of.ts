/** How much a change matters to readers who have an earlier edition, the most important first. */
export type ChangeClass = 'safety' | 'procedure' | 'evidence' | 'wording';

const classes: Readonly<Record<string, ChangeClass>> = {
  step: 'procedure',
  symptom: 'procedure',
  source: 'evidence',
  claim: 'evidence',
};

/** The class of a change in a target; where warning signs stand, it concerns safety. */
export function classOf(kind: string, holdsSigns: boolean): ChangeClass {
  return holdsSigns ? 'safety' : (classes[kind] ?? 'wording');
}
