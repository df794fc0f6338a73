import type { FoundDocument } from '../../../book.ts';
import type { OpenFile } from './file/open-file.ts';
import { nameOf, textOf, type Value } from './file/value.ts';

/** The outline of a file, every entry before those below it. */
export function outlineOf(file: OpenFile, outlines: Value | undefined): FoundDocument['outline'] {
  const entries: FoundDocument['outline'][number][] = [];
  const walk = (parent: Value | undefined, level: number): void => {
    let item = file.entries(parent).get('First');
    while (item !== undefined) {
      const entry = file.entries(item);
      const destination = entry.get('Dest');
      entries.push({
        title: textOf(entry.get('Title')) ?? '',
        anchor: nameOf(destination) ?? textOf(destination),
        level,
      });
      walk(item, level + 1);
      item = entry.get('Next');
    }
  };
  walk(outlines, 0);
  return entries;
}
