import type { Faults } from '../fault.ts';
import { blockFaults } from './blocks.ts';
import { figureFaults } from './figures.ts';
import { fileFaults } from './files.ts';
import { guideFaults } from './guide.ts';
import { proseFaults } from './prose.ts';
import { referenceFaults } from './references.ts';

/** The faults of every rule, in groups that are planted side by side. */
export const groups: Readonly<Record<'files' | 'references' | 'blocks' | 'guide' | 'prose', Faults>> = {
  files: fileFaults,
  references: referenceFaults,
  blocks: { ...blockFaults, ...figureFaults },
  guide: guideFaults,
  prose: proseFaults,
};

/** So many faults are planted for each rule, or as many as it has planters where these are more. */
export const faultsOfRule = 20;
