import type { Extract, Finding, FoundEpub, Proof, Publication } from '../book.ts';
import { accessibility } from './epub-sound/accessibility.ts';
import { active } from './epub-sound/active.ts';
import type { Condition, Fault } from './epub-sound/condition.ts';
import { container } from './epub-sound/container.ts';
import { headings } from './epub-sound/headings.ts';
import { ids } from './epub-sound/ids.ts';
import { language } from './epub-sound/language.ts';
import { metadata } from './epub-sound/metadata.ts';
import { navigation } from './epub-sound/navigation.ts';
import { notes } from './epub-sound/notes.ts';
import { oldContents } from './epub-sound/old-contents.ts';
import { open } from './epub-sound/open.ts';
import { packageList } from './epub-sound/package.ts';
import { pageList } from './epub-sound/page-list.ts';
import { pictures } from './epub-sound/pictures.ts';
import { styles } from './epub-sound/styles.ts';
import { tables } from './epub-sound/tables.ts';
import { text } from './epub-sound/text.ts';
import { types } from './epub-sound/types.ts';

/** So many faults of one sort are told; the rest is counted. */
const most = 3;

/** Every condition that the EPUB of a book holds to. */
export const conditions: readonly Condition[] = [
  ...container,
  ...packageList,
  ...metadata,
  ...accessibility,
  ...navigation,
  ...oldContents,
  ...pageList,
  ...headings,
  ...language,
  ...types,
  ...ids,
  ...pictures,
  ...tables,
  ...notes,
  ...styles,
  ...text,
  ...active,
];

/**
 * What validators do not look at: that the contents name every heading, that notes lead back, that nothing is fetched, that
 * the text can be read in the dark. EPUBCheck itself runs in the tests.
 */
export const epubSound: Proof = {
  id: 'epub-sound',
  about: 'The EPUB is whole, told to voices, complete in its contents lists, and asks for nothing outside of itself.',
  *run(extracts, publication) {
    for (const extract of extracts) {
      const { epub } = extract;
      if (epub !== undefined) yield* judge(epub, extract, publication);
    }
  },
};

function* judge(epub: FoundEpub, extract: Extract, publication: Publication): Iterable<Finding> {
  const judged = open(epub, publication);
  for (const condition of conditions) {
    const faults = [...condition.faults(judged)];
    for (const fault of faults.slice(0, most)) yield told(fault, condition, extract, publication, faults.length);
  }
}

function told(
  { reason, where }: Fault,
  { id }: Condition,
  { path }: Extract,
  { book }: Publication,
  count: number,
): Finding {
  const rest = count > most ? ` There are ${count} of this sort.` : '';
  return {
    file: book.manifestFile,
    reason: `${where === undefined ? path : `${path}, ${where}`}: ${reason}`,
    note: `Condition \`${id}\`.${rest}`,
  };
}
