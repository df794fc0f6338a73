import type { VFile } from 'vfile';
import type { ZodError, ZodType } from 'zod';
import type { Problem } from '../book.ts';
import { nearest } from '../nearest.ts';
import { knownKeys, knownWords, wordsThatAllow } from './known-keys.ts';
import type { ParsedYaml } from './yaml.ts';

type Issue = ZodError['issues'][number];

/** Facts that fit their schema, or `undefined` and what is wrong, each fault at its own value in the YAML. */
export function readFacts<Facts>(
  file: VFile,
  yaml: ParsedYaml,
  schema: ZodType<Facts>,
): { readonly facts: Facts | undefined; readonly problems: readonly Problem[] } {
  if (yaml.problems.length > 0) return { facts: undefined, problems: yaml.problems };
  const result = schema.safeParse(yaml.value ?? {}, { reportInput: true });
  if (result.success) return { facts: result.data, problems: [] };
  return { facts: undefined, problems: result.error.issues.flatMap((issue) => describe(file, yaml, schema, issue)) };
}

function describe(file: VFile, yaml: ParsedYaml, schema: ZodType, issue: Issue): Problem[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path, issue.input);
    const keys = known.length === 0 ? '' : `Its keys are ${known.map((name) => `\`${name}\``).join(', ')}.`;
    return issue.keys.map((key) => {
      const words = wordsThatAllow(schema, path, key, issue.input).map((word) => `\`${word}\``);
      const elsewhere = words.length === 0 ? '' : `\`${key}\` goes with ${words.join(' or ')}. `;
      return {
        rule: 'facts-valid',
        file,
        place: yaml.keyPlace([...path, key]),
        reason: `Unexpected key \`${key}\` in ${nameOf(path)}, expected a key that this kind of file has`,
        suggestion: words.length === 0 ? nearest(key, known) : undefined,
        note: keys === '' ? undefined : `${elsewhere}${keys}`,
      };
    });
  }
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined) {
    const values = knownWords(schema, path);
    const given = fieldOf(issue.input, issue.discriminator);
    return describe(file, yaml, schema, { code: 'invalid_value', values, path, input: given, message: '' });
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const [first = []] = issue.errors.toSorted((a, b) => depthOf(b) - depthOf(a));
    return first.flatMap((inner) => describe(file, yaml, schema, { ...inner, path: [...path, ...inner.path] }));
  }
  const isMissing = issue.input === undefined && path.length > 0;
  const what = isMissing
    ? `${nameOf(path.slice(0, -1))} without \`${String(path.at(-1))}\``
    : `\`${brief(issue.input)}\` as ${nameOf(path)}`;
  const place = isMissing ? yaml.keyPlace(path.slice(0, -1)) : yaml.place(path);
  const suggestion = typeof issue.input === 'string' ? nearest(issue.input, choices(issue)) : undefined;
  return [
    { rule: 'facts-valid', file, place, reason: `Unexpected ${what}, expected ${expectation(issue)}`, suggestion },
  ];
}

/** How far into the value a member of a union agrees with it: the member that was meant. */
function depthOf(issues: readonly { readonly path: readonly PropertyKey[] }[]): number {
  return Math.max(0, ...issues.map(({ path }) => path.length));
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}

/** `card.where`, or "`checked` of entry 2 of `parts`". */
function nameOf(path: readonly PropertyKey[]): string {
  const at = path.findLastIndex((step) => typeof step === 'number');
  const keys = path
    .slice(at + 1)
    .map(String)
    .join('.');
  if (at < 0) return keys === '' ? 'the facts' : `\`${keys}\``;
  const outer = path.slice(0, at);
  const entry = `entry ${Number(path[at]) + 1}${outer.length === 0 ? '' : ` of ${nameOf(outer)}`}`;
  return keys === '' ? entry : `\`${keys}\` of ${entry}`;
}

function choices(issue: Issue): string[] {
  return issue.code === 'invalid_value' ? issue.values.map(String) : [];
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_type') return typeNames[issue.expected] ?? `a ${issue.expected}`;
  if (issue.code === 'invalid_value')
    return `one of ${choices(issue)
      .map((value) => `\`${value}\``)
      .join(', ')}`;
  if (issue.code === 'too_small' && issue.message.startsWith('Too small')) {
    return `${issue.inclusive === false ? 'more than' : 'at least'} ${String(issue.minimum)}`;
  }
  return issue.message;
}

/** What authors call the types of YAML values. */
const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  object: 'keys and values',
  record: 'keys and values',
  array: 'a list',
  boolean: '`true` or `false`',
  int: 'a whole number',
};

function brief(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
