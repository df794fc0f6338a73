import type { FileParts, Unit } from './units.ts';

/** The numbers of a linearised file: those behind the first page first, then those up to it (ISO 32000-1, annex F.3.4). */
export type Numbers = {
  /** By the unit; what follows each other in the file has numbers that follow each other. */
  readonly units: ReadonlyMap<Unit, number>;
  /** By the index of an object. */
  readonly objects: ReadonlyMap<number, number>;
  readonly mainTable: number;
  readonly parameters: number;
  readonly firstTable: number;
  readonly hints: number;
  /** One more than the highest. */
  readonly size: number;
};

/** Numbers all that a file holds. */
export function numbersOf({ catalog, firstPage, outline, otherPages, shared, rest }: FileParts): Numbers {
  const units = new Map<Unit, number>();
  const objects = new Map<number, number>();
  let next = 1;
  const number = (group: readonly Unit[]): void => {
    for (const unit of group) {
      units.set(unit, next);
      const [only] = unit.members;
      if (!unit.isPack && only !== undefined) objects.set(only, next);
      next += 1;
    }
  };
  const numberMembers = (group: readonly Unit[]): void => {
    for (const { isPack, members } of group) {
      for (const index of isPack ? members : []) {
        objects.set(index, next);
        next += 1;
      }
    }
  };
  const take = (): number => {
    next += 1;
    return next - 1;
  };
  const behind = [...otherPages.flat(), ...shared, ...rest];
  number(behind);
  const mainTable = take();
  numberMembers(behind);
  const [parameters, firstTable] = [take(), take()];
  number([catalog]);
  const hints = take();
  const before = [...firstPage, ...outline];
  number(before);
  numberMembers(before);
  return { units, objects, mainTable, parameters, firstTable, hints, size: next };
}
