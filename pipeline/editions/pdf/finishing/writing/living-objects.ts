import { createHash } from 'node:crypto';
import { PDFArray, PDFDict, type PDFContext, PDFName, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib';
import { serialise } from './serialise.ts';

/** What a file has to hold: the objects in the order of the document, and the place of a reference among them. */
export type LivingObjects = {
  readonly objects: readonly PDFObject[];
  indexOf(ref: PDFRef): number | undefined;
};

/** Finds all that the trailer leads to, in the order of the document; of equal streams, such as two prints of a picture, one. */
export function livingObjects(context: PDFContext): LivingObjects {
  const objects: PDFObject[] = [];
  const indices = new Map<PDFRef, number>();
  const twinOf = twins(context);
  const { Root: root, Info: about } = context.trailerInfo;
  const waiting = [about, root].filter((one) => one !== undefined);
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    if (object instanceof PDFRef) {
      const ref = twinOf(object);
      const known = indices.get(ref);
      if (known !== undefined) {
        indices.set(object, known);
        continue;
      }
      const target = context.lookup(ref);
      if (target === undefined) continue;
      indices.set(ref, objects.length).set(object, objects.length);
      objects.push(target);
      waiting.push(target);
    } else {
      const parts = partsOf(object);
      for (let at = parts.length - 1; at >= 0; at -= 1) {
        const part = parts[at];
        if (part !== undefined && canRefer(part)) waiting.push(part);
      }
    }
  }
  return { objects, indexOf: (ref) => indices.get(ref) };
}

/** What an object directly holds. */
export function partsOf(object: PDFObject): readonly PDFObject[] {
  if (object instanceof PDFArray) return object.asArray();
  if (object instanceof PDFDict) return object.values();
  return object instanceof PDFStream ? object.dict.values() : [];
}

/** Whether an object is a reference, or may hold one. */
export function canRefer(object: PDFObject): boolean {
  return object instanceof PDFRef || object instanceof PDFDict || object instanceof PDFArray;
}

/** Tells the first of all streams that are equal to a stream, in their dictionaries and in what these refer to as well. */
function twins(context: PDFContext): (ref: PDFRef) => PDFRef {
  const found = new Map<PDFRef, PDFRef>();
  const firsts = new Map<string, PDFRef>();
  const twinOf = (ref: PDFRef): PDFRef => {
    const known = found.get(ref);
    if (known !== undefined) return known;
    found.set(ref, ref);
    const stream = context.lookup(ref);
    if (!(stream instanceof PDFStream) || !stream.dict.has(PDFName.of('Subtype'))) return ref;
    const hash = createHash('sha256').update(serialise(stream.dict, (one) => twinOf(one).objectNumber));
    const key = hash.update(stream.getContents()).digest('hex');
    const first = firsts.get(key) ?? ref;
    firsts.set(key, first);
    found.set(ref, first);
    return first;
  };
  return twinOf;
}
