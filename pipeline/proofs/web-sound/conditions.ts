import type { FoundSite, Publication } from '../../book.ts';
import { contents } from './contents.ts';
import { elsewhere } from './elsewhere.ts';
import { identity } from './identity.ts';
import { structure } from './structure.ts';

/** Something on a page that breaks a condition. */
export type Fault = { readonly path: string; readonly reason: string };

/** What finished web pages hold to. */
export type Condition = {
  readonly id: string;
  faults(site: FoundSite, publication: Publication): Iterable<Fault>;
};

/** Every condition. */
export const conditions: readonly Condition[] = [...elsewhere, ...structure, ...identity, ...contents];
