import type { Dictionary, Value } from './value.ts';

/** A value and where the text goes on behind it. */
type Parsed = { readonly value: Value; readonly end: number };

const blank = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y;
const reference = /(\d+)\s+\d+\s+R(?![A-Za-z])/y;
const number = /[+-]?(?:\d+\.?\d*|\.\d+)/y;
const name = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y;
const hexadecimal = /<([0-9A-Fa-f\s]*)>/y;
const word = /true|false|null/y;

/** Reads the value that begins at a place of a file. Throws on anything that is none. */
export function parseValue(file: string, start: number): Parsed {
  const at = skipBlank(file, start);
  const first = file[at];
  if (first === '/') {
    const [all = '', written = ''] = match(name, file, at) ?? [];
    const decoded = written.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    return { value: { kind: 'name', name: decoded }, end: at + all.length };
  }
  if (first === '<' && file[at + 1] === '<') return parseDictionary(file, at + 2);
  if (first === '<') return parseHexadecimal(file, at);
  if (first === '[') return parseArray(file, at + 1);
  if (first === '(') return parseString(file, at + 1);
  const found = match(reference, file, at);
  if (found !== null) return { value: { kind: 'reference', number: Number(found[1]) }, end: at + found[0].length };
  const digits = match(number, file, at)?.[0];
  if (digits !== undefined) return { value: Number(digits), end: at + digits.length };
  const known = match(word, file, at)?.[0];
  if (known !== undefined) return { value: known === 'null' ? null : known === 'true', end: at + known.length };
  throw new Error(`Unexpected \`${file.slice(at, at + 20)}\` at byte ${at}, expected a value`);
}

/** Where the next token begins. */
export function skipBlank(file: string, at: number): number {
  return at + (match(blank, file, at)?.[0].length ?? 0);
}

function match(pattern: RegExp, file: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(file);
}

function parseDictionary(file: string, start: number): { readonly value: Dictionary; readonly end: number } {
  const entries = new Map<string, Value>();
  let at = skipBlank(file, start);
  while (!file.startsWith('>>', at)) {
    const key = parseValue(file, at);
    const value = parseValue(file, key.end);
    if (typeof key.value === 'object' && key.value?.kind === 'name') entries.set(key.value.name, value.value);
    at = skipBlank(file, value.end);
  }
  return { value: { kind: 'dictionary', entries }, end: at + 2 };
}

function parseArray(file: string, start: number): Parsed {
  const values: Value[] = [];
  let at = skipBlank(file, start);
  while (file[at] !== ']') {
    const { value, end } = parseValue(file, at);
    values.push(value);
    at = skipBlank(file, end);
  }
  return { value: { kind: 'array', values }, end: at + 1 };
}

function parseHexadecimal(file: string, at: number): Parsed {
  const [all = '<>', digits = ''] = match(hexadecimal, file, at) ?? [];
  return { value: Buffer.from(digits.replace(/\s/g, ''), 'hex').toString('latin1'), end: at + all.length };
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function parseString(file: string, start: number): Parsed {
  let text = '';
  let depth = 1;
  let at = start;
  for (; ; at += 1) {
    const letter = file[at];
    if (letter === undefined) throw new Error(`Unexpected end of file in the string at byte ${start}`);
    if (letter === '\\') {
      const octal = /^[0-7]{1,3}/.exec(file.slice(at + 1, at + 4))?.[0];
      const next = file[at + 1] ?? '';
      text += octal === undefined ? (escapes[next] ?? next) : String.fromCharCode(Number.parseInt(octal, 8));
      at += octal?.length ?? 1;
      continue;
    }
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth === 0) return { value: text, end: at + 1 };
    text += letter;
  }
}
