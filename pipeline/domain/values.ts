import { z } from 'zod';
import type { Id, TargetKey } from '../book.ts';

const idPattern = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** Whether a text may be the id of a target. */
export function isId(text: string): text is Id {
  return idPattern.test(text);
}

/** An id in YAML. */
export const id = z.custom<Id>((value) => typeof value === 'string' && isId(value), {
  error: 'an id of small letters, digits and inner hyphens',
});

/** A reference in YAML, `muscle:iliopsoas`, to one kind or to any of several. */
export function reference(...kinds: readonly string[]) {
  const isReference = (value: unknown): value is TargetKey => {
    if (typeof value !== 'string') return false;
    const [kind = '', name = '', more] = value.split(':');
    return kinds.includes(kind) && isId(name) && more === undefined;
  };
  return z.custom<TargetKey>(isReference, { error: `a reference such as \`${kinds[0] ?? 'kind'}:name\`` });
}

/** A plain text that is not empty. */
export const text = z.string().trim().min(1, { error: 'a text that is not empty' });

/** Whether the details were read in the source. */
export const checked = z.enum(['yes', 'in-part', 'no']);

/** How far a row was checked, and what of it is still open where its sources were read. */
export const checking = { checked, open: text.optional() };
