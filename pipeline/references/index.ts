import type { ReferenceKind } from '../book.ts';
import { claim } from './claim.ts';
import { figure } from './figure.ts';
import { section } from './section.ts';
import { source } from './source.ts';
import { table } from './table.ts';
import { term } from './term.ts';

/** The kinds of target that any book may have. */
export const referenceKinds: readonly ReferenceKind[] = [section, figure, table, term, source, claim];
