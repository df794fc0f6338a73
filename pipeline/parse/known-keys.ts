import { z, type ZodType } from 'zod';
import { once } from '../once.ts';

/** The keys that a schema knows at a path, for "did you mean"; of a union, those of the members that a value may be. */
export function knownKeys(schema: ZodType, path: readonly PropertyKey[], value?: unknown): string[] {
  const all = schemasAt(schema, path);
  const fitting = all.filter((one) => misfits(one, value).length === 0);
  return keysOf(fitting.length > 0 && keysOf(fitting).length > 0 ? fitting : all);
}

/** Words that would allow a key which the value may not have: `action: press` for `where`. */
export function wordsThatAllow(
  schema: ZodType,
  path: readonly PropertyKey[],
  key: string,
  value: unknown,
): readonly string[] {
  const owners = schemasAt(schema, path).filter((one) => keysOf([one]).includes(key));
  return owners.flatMap((one) =>
    misfits(one, value).flatMap((name) =>
      wordsOf(entry(entry(one, 'properties'), name)).map((word) => `${name}: ${word}`),
    ),
  );
}

/** The properties of a member of a union whose fixed words leave out the word of a value. */
function misfits(member: unknown, value: unknown): string[] {
  return Object.entries(asObject(entry(member, 'properties'))).flatMap(([name, property]) => {
    const words = wordsOf(property);
    const given = entry(value, name);
    return words.length === 0 || typeof given !== 'string' || words.includes(given) ? [] : [name];
  });
}

function keysOf(schemas: readonly unknown[]): string[] {
  return [...new Set(schemas.flatMap((one) => Object.keys(asObject(entry(one, 'properties')))))];
}

function wordsOf(schema: unknown): string[] {
  return [entry(schema, 'const'), entry(schema, 'enum')].flat().filter((word) => typeof word === 'string');
}

/** The words that a schema allows at a path, such as the kinds which tell the members of a union apart. */
export function knownWords(schema: ZodType, path: readonly PropertyKey[]): string[] {
  return [...new Set(schemasAt(schema, path).flatMap(wordsOf))];
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
