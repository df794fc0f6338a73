import { type PDFDocument, type PDFObject, PDFStream } from '@cantoo/pdf-lib';
import type { LivingObjects } from './living-objects.ts';
import { isPage, type Users, usersOf } from './users-of.ts';

/** What stands in a file by itself: an object, or small objects packed together (ISO 32000-1, 7.5.7). */
export type Unit = { readonly members: readonly number[]; readonly isPack: boolean; readonly users: Users };

/** The units of a linearised file, part by part as they stand in it (ISO 32000-1, annex F.3). */
export type FileParts<One = Unit> = {
  readonly catalog: One;
  /** What the first page needs, itself first. */
  readonly firstPage: readonly One[];
  /** Stands behind the first page, since the file opens with it. */
  readonly outline: readonly One[];
  /** Each further page, with what it alone needs. */
  readonly otherPages: readonly (readonly One[])[];
  /** What several of the further pages need. */
  readonly shared: readonly One[];
  readonly rest: readonly One[];
};

/** Makes something of every unit. */
export function mapParts<One>(parts: FileParts, make: (unit: Unit) => One): FileParts<One> {
  return {
    catalog: make(parts.catalog),
    firstPage: parts.firstPage.map(make),
    outline: parts.outline.map(make),
    otherPages: parts.otherPages.map((page) => page.map(make)),
    shared: parts.shared.map(make),
    rest: parts.rest.map(make),
  };
}

/** So many small objects are packed together at most. */
const packSize = 400;

/** Packs the small objects of a document with others that are needed at the same time, and puts all in order. */
export function fileParts(document: PDFDocument, living: LivingObjects): FileParts {
  const users = usersOf(document, living);
  const alone = (index: number): readonly Unit[] => {
    const own = users[index];
    return own === undefined ? [] : [{ members: [index], isPack: false, users: own }];
  };
  const pages = document.getPages().map(({ ref }) => alone(living.indexOf(ref) ?? -1));
  const [catalog] = living.objects.flatMap((object, index) => (object === document.catalog ? alone(index) : []));
  if (catalog === undefined) throw new Error('The document has no catalog');
  const units = living.objects.flatMap((object, index) => (object instanceof PDFStream ? alone(index) : []));
  units.push(...packsOf(living.objects, users, document.catalog));

  const [firstPage = [], ...otherPages] = pages.map((page) => [...page]);
  const [outline, shared, rest]: [Unit[], Unit[], Unit[]] = [[], [], []];
  for (const unit of units) {
    const { pages: on, isOutline, isOther } = unit.users;
    const [only = 0] = on;
    if (isOutline) outline.push(unit);
    else if (on.has(0)) firstPage.push(unit);
    else if (on.size > 1) shared.push(unit);
    else if (on.size === 1 && !isOther) otherPages[only - 1]?.push(unit);
    else rest.push(unit);
  }
  return { catalog, firstPage, outline, otherPages, shared, rest };
}

/** Readers look for the catalog and the pages of a linearised file outside packs; streams never fit into one. */
function packsOf(objects: readonly PDFObject[], users: readonly Users[], catalog: PDFObject): readonly Unit[] {
  const groups: Record<'firstPage' | 'outline' | 'pages' | 'rest', number[]> = {
    firstPage: [],
    outline: [],
    pages: [],
    rest: [],
  };
  for (const [index, object] of objects.entries()) {
    const own = users[index];
    if (own === undefined || object instanceof PDFStream || object === catalog || isPage(object)) continue;
    if (own.isOutline) groups.outline.push(index);
    else if (own.pages.has(0)) groups.firstPage.push(index);
    else groups[own.pages.size > 0 ? 'pages' : 'rest'].push(index);
  }
  return Object.values(groups).flatMap((indices) =>
    Array.from({ length: Math.ceil(indices.length / packSize) }, (_, at): Unit => {
      const members = indices.slice(at * packSize, (at + 1) * packSize);
      return { members, isPack: true, users: union(members.flatMap((index) => users[index] ?? [])) };
    }),
  );
}

function union(all: readonly Users[]): Users {
  return {
    pages: new Set(all.flatMap(({ pages }) => [...pages])),
    isOutline: all.some(({ isOutline }) => isOutline),
    isOther: all.some(({ isOther }) => isOther),
  };
}
