import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { attributePlace } from '../../attribute-place.ts';
import type { Book, Chapter, Finding } from '../../book.ts';
import { nearest } from '../../nearest.ts';
import { partNames, partOf } from '../../part-of.ts';
import { unprintedList } from './unprinted-list.ts';
import { unknownTarget } from './unknown-target.ts';

type Directive = ContainerDirective | LeafDirective;
type Words = Pick<Finding, 'reason' | 'suggestion' | 'note'>;

/** What the attributes of a directive name and the book does not have; each at the value itself. */
export function unknownInDirective(book: Book, chapter: Chapter, directive: Directive): Finding[] {
  return Object.entries(naming[directive.name] ?? {}).flatMap(([name, faultsIn]) => {
    const value = directive.attributes?.[name];
    if (typeof value !== 'string') return [];
    const { file } = chapter;
    const place = attributePlace(file, directive, name).value;
    return faultsIn(book, value, directive).map((words) => ({ file, place, ...words }));
  });
}

/** By directive and attribute: how to find what a value names. */
const naming: Readonly<
  Record<string, Readonly<Record<string, (book: Book, value: string, directive: Directive) => readonly Words[]>>>
> = {
  include: { from: unknownPage, part: unknownPart },
  figure: { id: unknownPicture },
  'red-flags': { group: unknownGroup },
  caution: { about: unknownPages, between: unknownPages },
};

function unknownPage(book: Book, from: string): readonly Words[] {
  if (book.targetOf.has(from)) return [];
  const [kind = '', id = ''] = from.split(':');
  if (book.kinds.includes(kind)) return [unknownTarget(book, kind, id)];
  const note = 'Write the kind and the name of a page, such as `section:the-routine`.';
  return [
    {
      reason: `Unexpected \`${from}\`, expected the key of a page`,
      suggestion: nearest(from, book.targetOf.keys()),
      note,
    },
  ];
}

/** Several keys, with a space between them. */
function unknownPages(book: Book, keys: string): readonly Words[] {
  return keys
    .trim()
    .split(/\s+/)
    .flatMap((key) => unknownPage(book, key));
}

function unknownPart(book: Book, part: string, { attributes }: Directive): readonly Words[] {
  const from = attributes?.['from'] ?? '';
  const owner = book.targetOf.get(from)?.owner;
  const chapter = book.chapters.find(({ anchor }) => anchor === owner);
  if (chapter === undefined) return [];
  const parts = partNames(chapter);
  if (parts.includes(part) || partOf(chapter, part).length > 0) return [];
  const note =
    'A part is a heading by its id or its words, a block with an id, `key-point`, or rows of a step, `stop-if basis`.';
  return [
    { reason: `Unexpected part \`${part}\`, expected a part of \`${from}\``, suggestion: nearest(part, parts), note },
  ];
}

function unknownPicture(book: Book, id: string): readonly Words[] {
  const drawing = book.drawings.get(id);
  if (drawing === undefined) {
    const note = 'A picture is drawn by code in `templates/figures/`.';
    return [
      {
        reason: `Unexpected figure \`${id}\`, expected a drawing`,
        suggestion: nearest(id, book.drawings.keys()),
        note,
      },
    ];
  }
  const hasWords = book.figures.some((figure) => figure.id === id);
  const reason = `Unexpected figure \`${id}\` without words, expected the file \`figures/${id}.md\``;
  const note = 'Its title, description, caption and labels stand in that file.';
  const isUnprinted = (key: string): boolean => unprintedList(book).some(({ kind }) => key.startsWith(`${kind}:`));
  const strangers = drawing.names.filter((key) => !book.targetOf.has(key) && !isUnprinted(key));
  return [
    ...(hasWords ? [] : [{ reason, note }]),
    ...strangers.map((key) => ({
      reason: `Unexpected \`${key}\` in the picture \`${id}\`, expected a target of the book`,
      suggestion: nearest(key, book.targetOf.keys()),
      note: 'The picture shows something that the book does not hold: change the drawing, or the book.',
    })),
  ];
}

function unknownGroup(book: Book, id: string): readonly Words[] {
  const groups = book.lists.redFlags.entries.map((group) => group.id);
  const isBroken = book.problems.some(({ file }) => file === book.lists.redFlags.file);
  if (isBroken || groups.some((group) => group === id)) return [];
  const note = 'The groups stand in `red-flags.yaml`.';
  return [
    { reason: `Unexpected group \`${id}\`, expected a group of red flags`, suggestion: nearest(id, groups), note },
  ];
}
