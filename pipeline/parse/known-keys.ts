import { z, type ZodType } from 'zod';
import { once } from '../once.ts';

/** The keys that a schema knows at a path, for "did you mean"; of a union, those of all its members. */
export function knownKeys(schema: ZodType, path: readonly PropertyKey[]): string[] {
  return schemasAt(schema, path).flatMap((one) => Object.keys(asObject(entry(one, 'properties'))));
}

/** The words that a schema allows at a path, such as the kinds which tell the members of a union apart. */
export function knownWords(schema: ZodType, path: readonly PropertyKey[]): string[] {
  const words = schemasAt(schema, path).flatMap((one) => [entry(one, 'const'), entry(one, 'enum')].flat());
  return [...new Set(words.filter((word) => typeof word === 'string'))];
}

const jsonOf = once((schema: ZodType) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));

function schemasAt(schema: ZodType, path: readonly PropertyKey[]): unknown[] {
  let here = members(jsonOf(schema));
  for (const step of path) {
    const next = (one: unknown): unknown =>
      typeof step === 'number' ? entry(one, 'items') : entry(entry(one, 'properties'), String(step));
    here = here.map(next).flatMap(members);
  }
  return here;
}

/** A schema, and the members of the union that it is. */
function members(schema: unknown): unknown[] {
  const unions = [entry(schema, 'anyOf'), entry(schema, 'oneOf'), entry(schema, 'allOf')];
  return [schema, ...unions.flatMap((union) => (Array.isArray(union) ? union.flatMap(members) : []))];
}

function entry(value: unknown, key: string): unknown {
  return Object.entries(asObject(value)).find(([name]) => name === key)?.[1];
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
