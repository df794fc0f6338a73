import { attributePlace } from '../../attribute-place.ts';
import { entryKey } from '../../back-index/entry-key.ts';
import type { IndexMark } from '../../back-index/marks.ts';
import type { Finding } from '../../book.ts';
import { nearest } from '../../nearest.ts';
import type { KnownEntries } from './known-entries.ts';

/** What is wrong with where a mark sends readers: nowhere, in a circle, or away from pages that the entry has itself. */
export function* leadFaults(mark: IndexMark, known: KnownEntries): Iterable<Finding> {
  const { term, sub, see, seeAlso, chapter, directive } = mark;
  const { file } = chapter;
  const placeOf = (attribute: string) => attributePlace(file, directive, attribute);
  if (sub !== undefined && (see.length > 0 || seeAlso.length > 0)) {
    yield {
      file,
      place: placeOf('sub').name,
      reason: `Unexpected \`sub\` of an entry that leads elsewhere, expected none`,
      note: 'Only a main entry leads to others. Delete `sub`, or mark the place apart.',
    };
  }
  if (see.length > 0 && known.placed.has(entryKey(term))) {
    yield {
      file,
      place: placeOf('see').name,
      reason: `Unexpected \`see\` of \`${term}\`, which has pages of its own, expected \`see-also\``,
      note: '“See” says that there is nothing under a word. Write `see-also`, or take the marks of the entry away.',
    };
  }
  for (const [attribute, names] of [
    ['see', see],
    ['see-also', seeAlso],
  ] as const) {
    for (const name of names) {
      const fault = faultOf(name, term, known);
      if (fault !== undefined) yield { file, place: placeOf(attribute).value, ...fault };
    }
  }
}

function faultOf(
  name: string,
  term: string,
  { spelled, placed, leading }: KnownEntries,
): Pick<Finding, 'reason' | 'note' | 'suggestion'> | undefined {
  const key = entryKey(name);
  if (key === entryKey(term)) {
    return {
      reason: `Unexpected way from \`${name}\` to itself, expected another entry`,
      note: 'Name another entry, or delete it.',
    };
  }
  if (placed.has(key)) return undefined;
  const further = leading.get(key);
  if (further !== undefined) {
    const end = further.map((one) => `\`${one}\``).join(', ');
    return {
      reason: `Unexpected way to \`${name}\`, which only leads on to ${end}, expected an entry with pages`,
      note: 'Nobody should turn the pages of an index twice, or in a circle. Name the entry that has the pages.',
    };
  }
  return {
    reason: `Unexpected way to \`${name}\`, expected an entry of the index`,
    suggestion: nearest(
      name,
      [...placed].map((one) => spelled.get(one) ?? one),
    ),
    note: 'An entry is what a mark names as `term`, or a muscle, symptom, step or term of the facts.',
  };
}
