import type { FoundElement } from '../../../book.ts';
import type { OpenFile } from './file/open-file.ts';
import { nameOf, textOf, type Value } from './file/value.ts';

/** The structure of a file, and the ways between it and the pages. */
export type Structure = {
  readonly elements: readonly FoundElement[];
  readonly roles: ReadonlyMap<string, string>;
  /** The runs of a page that elements hold. */
  runsOf(page: number): ReadonlySet<number>;
  /** The runs that the parent tree knows, by the number that a page has in it. */
  ownersOf(key: Value | undefined): ReadonlySet<number>;
  /** The type of the element that holds an annotation. */
  roleOfAnnotation(annotation: Value): string | undefined;
};

/** Reads the structure tree (ISO 32000-1, 14.7); `pages` gives the numbers of pages by their objects. */
export function structureOf(file: OpenFile, root: Value | undefined, pages: ReadonlyMap<number, number>): Structure {
  const elements: FoundElement[] = [];
  const runs = new Map<number, Set<number>>();
  const annotations = new Map<number, string>();
  const pageOf = (value: Value | undefined) =>
    typeof value === 'object' && value?.kind === 'reference' ? pages.get(value.number) : undefined;

  /** Reads a kid, and returns the page of its content. */
  const read = (kid: Value, around: readonly string[], page: number | undefined): number | undefined => {
    const value = file.resolve(kid);
    if (typeof value === 'number') return hold(page, value);
    if (typeof value !== 'object' || value?.kind !== 'dictionary') return undefined;
    const { entries } = value;
    const own = pageOf(entries.get('Pg')) ?? page;
    const marked = entries.get('MCID');
    if (typeof marked === 'number') return hold(own, marked);
    const annotation = entries.get('Obj');
    if (typeof annotation === 'object' && annotation?.kind === 'reference') {
      annotations.set(annotation.number, around[0] ?? '');
      return undefined;
    }
    const role = nameOf(entries.get('S'));
    if (role === undefined) return undefined;
    const index = elements.push(elementOf(file, role, entries, around)) - 1;
    const found = kidsOf(file, entries).map((one) => read(one, [role, ...around], own));
    const element = elements[index];
    if (element !== undefined) elements[index] = { ...element, page: found.find((one) => one !== undefined) };
    return elements[index]?.page;
  };
  function hold(page: number | undefined, run: number): number | undefined {
    if (page !== undefined) runs.set(page, (runs.get(page) ?? new Set()).add(run));
    return page;
  }

  const tree = file.entries(root);
  for (const kid of kidsOf(file, tree)) read(kid, [], undefined);
  const owners = new Map<number, ReadonlySet<number>>();
  readOwners(file, tree.get('ParentTree'), owners);
  const roles = [...file.entries(tree.get('RoleMap'))].map(([role, name]) => [role, nameOf(name) ?? ''] as const);
  return {
    elements,
    roles: new Map(roles),
    runsOf: (page) => runs.get(page) ?? new Set(),
    ownersOf: (key) => (typeof key === 'number' ? owners.get(key) : undefined) ?? new Set(),
    roleOfAnnotation: (value) =>
      typeof value === 'object' && value?.kind === 'reference' ? annotations.get(value.number) : undefined,
  };
}

function kidsOf(file: OpenFile, entries: ReadonlyMap<string, Value>): readonly Value[] {
  const kids = entries.get('K');
  if (kids === undefined) return [];
  const resolved = file.resolve(kids);
  return typeof resolved === 'object' && resolved?.kind === 'array' ? resolved.values : [kids];
}

function elementOf(
  file: OpenFile,
  role: string,
  entries: ReadonlyMap<string, Value>,
  around: readonly string[],
): FoundElement {
  const attributes = entries.get('A');
  const lists = file.values(attributes).length > 0 ? file.values(attributes) : [attributes];
  const attribute = (name: string) =>
    lists.map((list) => file.entries(list).get(name)).find((one) => one !== undefined);
  return {
    role,
    around,
    alt: textOf(file.resolve(entries.get('Alt'))) ?? textOf(file.resolve(entries.get('ActualText'))),
    language: textOf(entries.get('Lang')),
    id: textOf(entries.get('ID')),
    scope: nameOf(attribute('Scope')),
    headers: file.values(attribute('Headers')).flatMap((header) => textOf(header) ?? []),
    page: undefined,
  };
}

function readOwners(file: OpenFile, node: Value | undefined, owners: Map<number, ReadonlySet<number>>): void {
  const entries = file.entries(node);
  for (const kid of file.values(entries.get('Kids'))) readOwners(file, kid, owners);
  const numbers = file.values(entries.get('Nums'));
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const elements = file.values(numbers[at + 1]);
    const known = elements.flatMap((element, run) => (file.resolve(element) === null ? [] : [run]));
    owners.set(Number(numbers[at]), new Set(known));
  }
}
