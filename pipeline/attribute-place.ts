import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Position } from 'unist';
import type { VFile } from 'vfile';

type Directive = ContainerDirective | LeafDirective;

/** Where an attribute of a block directive stands: its name, and its value (without quotes). `#id` is the attribute `id`. */
export type AttributePlace = { readonly name: Position; readonly value: Position };

const attribute = /#([^\s#.}"']+)|\.[^\s#.}"']+|([\w:][\w:.-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`}]+)))?/dgu;

/** Finds an attribute in the source, since mdast keeps no positions of attributes; the opening line when it is not there. */
export function attributePlace(file: VFile, directive: Directive, name: string): AttributePlace {
  const opening = openingPlace(file, directive);
  const line = String(file).slice(opening.start.offset, opening.end.offset);
  const from = attributesFrom(line);
  for (const found of line.slice(from).matchAll(attribute)) {
    const [, id, key] = found;
    if ((id === undefined ? key : 'id') !== name && !(name === 'class' && found[0].startsWith('.'))) continue;
    const whole = found.indices?.[0] ?? [0, 0];
    const named = (id === undefined ? found.indices?.[2] : found.indices?.[1]) ?? whole;
    const value = found.indices?.[3] ?? found.indices?.[4] ?? found.indices?.[5] ?? named;
    return { name: within(opening, from, named), value: within(opening, from, value) };
  }
  return { name: opening, value: opening };
}

/** The first line of a block directive: `:::caution{#stop}`. */
export function openingPlace(file: VFile, { position }: Directive): Position {
  const start = position?.start ?? { line: 1, column: 1, offset: 0 };
  const offset = start.offset ?? 0;
  const width = /^[^\r\n]*/.exec(String(file).slice(offset))?.[0].trimEnd().length ?? 0;
  return { start, end: { line: start.line, column: start.column + width, offset: offset + width } };
}

/** The name of a block directive, without its colons. */
export function namePlace(file: VFile, directive: Directive): Position {
  const opening = openingPlace(file, directive);
  const line = String(file).slice(opening.start.offset, opening.end.offset);
  const colons = /^:*/.exec(line)?.[0].length ?? 0;
  return within(opening, colons, [0, directive.name.length]);
}

/** Behind the name and the label in brackets, which may hold braces of its own. */
function attributesFrom(line: string): number {
  const name = /^:+[\w-]*/.exec(line)?.[0].length ?? 0;
  let depth = 0;
  for (let at = name; at < line.length; at++) {
    if (line[at] === '\\') at++;
    else if (line[at] === '[') depth++;
    else if (line[at] === ']') depth--;
    else if (line[at] === '{' && depth === 0) return at + 1;
    if (depth === 0 && line[at] !== ']') return line.length;
  }
  return line.length;
}

function within({ start }: Position, from: number, [first, last]: readonly [number, number]): Position {
  const point = (at: number) => ({
    line: start.line,
    column: start.column + from + at,
    offset: (start.offset ?? 0) + from + at,
  });
  return { start: point(first), end: point(last) };
}
