import type { ReferenceKind } from '../book.ts';
import { isId } from '../domain/values.ts';
import { directivesNamed } from './directive-targets.ts';
import { word } from '../word.ts';

/** A picture, where `::figure{#id}` places it. */
export const figure: ReferenceKind = {
  kind: 'figure',
  *targets({ chapters, figures }) {
    let number = 0;
    for (const chapter of chapters) {
      for (const directive of directivesNamed(chapter, 'figure')) {
        const id = directive.attributes?.['id'] ?? '';
        if (!isId(id)) continue;
        number += 1;
        const title = figures.find((words) => words.id === id)?.title ?? id;
        yield {
          id,
          title,
          number,
          file: chapter.file,
          place: directive.position,
          owner: chapter.anchor,
          node: directive,
        };
      }
    }
  },
  label: ({ number }, words) => `${word(words, 'figure')} ${number ?? ''}`,
};
