import { PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { canRefer, type LivingObjects, partsOf } from './living-objects.ts';

/** Who leads to an object: pages by their index, the outline, anything else of the document. */
export type Users = { readonly pages: Set<number>; isOutline: boolean; isOther: boolean };

const names = { type: PDFName.of('Type'), page: PDFName.of('Page'), parent: PDFName.of('Parent') };

/** The users of every living object, by its index. No way to an object goes through a page but from that page itself. */
export function usersOf(document: PDFDocument, { objects, indexOf }: LivingObjects): readonly Users[] {
  const users = objects.map((): Users => ({ pages: new Set(), isOutline: false, isOther: false }));
  const seen = new Int32Array(objects.length);
  let walk = 0;
  const follow = (starts: readonly PDFObject[], note: (users: Users) => void): void => {
    walk += 1;
    const waiting = [...starts];
    for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
      let held: PDFObject | undefined = object;
      if (object instanceof PDFRef) {
        const index = indexOf(object);
        const own = index === undefined ? undefined : users[index];
        if (index === undefined || own === undefined || seen[index] === walk) continue;
        held = objects[index];
        if (held === undefined || isPage(held)) continue;
        seen[index] = walk;
        note(own);
      }
      if (held !== undefined) for (const part of partsOf(held)) if (canRefer(part)) waiting.push(part);
    }
  };

  for (const [index, { ref, node }] of document.getPages().entries()) {
    const own = indexOf(ref);
    if (own !== undefined) users[own]?.pages.add(index);
    const parts = node.entries().flatMap(([key, value]) => (key === names.parent ? [] : [value]));
    follow(parts, ({ pages }) => pages.add(index));
  }
  const { catalog, context } = document;
  const outlines = PDFName.of('Outlines');
  follow(
    [catalog.get(outlines)].flatMap((one) => one ?? []),
    (one) => (one.isOutline = true),
  );
  const { Info: about } = context.trailerInfo;
  const rest = catalog.entries().flatMap(([key, value]) => (key === outlines ? [] : [value]));
  follow([...rest, ...(about === undefined ? [] : [about])], (one) => (one.isOther = true));
  return users;
}

/** Whether an object is the dictionary of a page. */
export function isPage(object: PDFObject): boolean {
  return object instanceof PDFDict && object.get(names.type) === names.page;
}
