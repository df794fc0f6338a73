import type { Condition, JudgedPage, Placed } from './condition.ts';
import { has } from './elements.ts';
import { resolveWay } from './ways.ts';

/** Readers get from the text to a note, and from the note back to where they were. */
export const notes: readonly Condition[] = [
  {
    id: 'note-there',
    *faults({ pages }) {
      for (const page of pages) {
        const known = new Set(ofType(page, 'footnote').map(({ element }) => element.attributes['id']));
        for (const { element } of ofType(page, 'noteref')) {
          const { file, id } = resolveWay(element.attributes['href'] ?? '', page.name);
          if (file !== page.name || !known.has(id))
            yield {
              where: page.name,
              reason: `Unexpected way to the note \`${id ?? ''}\`, expected a note of the page`,
            };
        }
      }
    },
  },
  {
    id: 'note-back',
    *faults({ pages }) {
      for (const page of pages) {
        const marks = ofType(page, 'noteref');
        for (const note of ofType(page, 'footnote')) {
          const own = marks.filter(({ element }) => wayOf(element, page) === note.element.attributes['id']);
          const backs = ofType(page, 'backlink').filter(({ around }) => around.includes(note.element));
          const targets = backs.map(({ element }) => wayOf(element, page));
          if (own.length === 0 || own.some(({ element }) => !targets.includes(element.attributes['id'] ?? undefined)))
            yield {
              where: page.name,
              reason: `Unexpected note \`${note.element.attributes['id'] ?? ''}\` without a way back, expected one to each of its marks`,
            };
        }
      }
    },
  },
  {
    id: 'note-space',
    *faults({ pages, isGuide }) {
      for (const page of pages)
        for (const { element, around } of ofType(page, 'noteref')) {
          const marker = around.at(-1)?.name === 'sup' ? around.at(-1) : element;
          const siblings = around.at(marker === element ? -1 : -2)?.children ?? [];
          const before = siblings.find((_, place) => siblings[place + 1] === marker);
          if (isGuide && before?.type === 'text' && /\s$/.test(before.value))
            yield { where: page.name, reason: 'Unexpected space before the mark of a note, expected none' };
        }
    },
  },
];

function ofType({ elements }: JudgedPage, type: string): readonly Placed[] {
  return elements.filter(({ element }) => has(element, 'epub:type', type));
}

function wayOf(element: Placed['element'], page: JudgedPage): string | undefined {
  return resolveWay(element.attributes['href'] ?? '', page.name).id;
}
