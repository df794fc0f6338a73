import type { Extract, Finding, FoundDocument, Proof, Publication } from '../book.ts';
import type { Condition, Fault } from './pdf-sound/condition.ts';
import { content } from './pdf-sound/content.ts';
import { descriptions } from './pdf-sound/descriptions.ts';
import { folios } from './pdf-sound/folios.ts';
import { fonts } from './pdf-sound/fonts.ts';
import { headings } from './pdf-sound/headings.ts';
import { identity } from './pdf-sound/identity.ts';
import { letters } from './pdf-sound/letters.ts';
import { pictures } from './pdf-sound/pictures.ts';
import { elementRoles } from './pdf-sound/roles.ts';
import { tables } from './pdf-sound/tables.ts';

/** So many faults of one sort are told; the rest is counted. */
const most = 3;

/** Every condition that a PDF of the book holds to. */
export const conditions: readonly Condition[] = [
  ...content,
  ...elementRoles,
  ...descriptions,
  ...headings,
  ...tables,
  ...identity,
  ...fonts,
  ...letters,
  ...pictures,
  ...folios,
];

/**
 * The conditions of the Matterhorn Protocol that a program can test, as far as such a book can break them, and our own: on
 * every page of the finished bytes. What needs a person, such as whether a description is any good, it cannot tell.
 */
export const pdfSound: Proof = {
  id: 'pdf-sound',
  about: 'Every PDF is tagged soundly, says what it is, and has its own fonts, page labels and outline.',
  *run(extracts, publication) {
    for (const extract of extracts) {
      const { document } = extract;
      if (document !== undefined) yield* judge(document, extract, publication);
    }
  },
};

function* judge(document: FoundDocument, extract: Extract, publication: Publication): Iterable<Finding> {
  for (const condition of conditions) {
    const faults = [...condition.faults({ document, extract, publication })];
    for (const fault of faults.slice(0, most)) yield told(fault, condition, extract, publication, faults.length);
  }
}

function told(
  { reason, page, cause }: Fault,
  { id }: Condition,
  { path }: Extract,
  { book }: Publication,
  count: number,
): Finding {
  const where = page === undefined ? path : `${path}, page ${page}`;
  const rest = count > most ? ` There are ${count} of this sort.` : '';
  return {
    ...(cause ?? { file: book.manifestFile }),
    reason: `${where}: ${reason}`,
    note: `${/^\d/.test(id) ? `Matterhorn Protocol ${id}.` : `Our own condition \`${id}\`.`}${rest}`,
  };
}
