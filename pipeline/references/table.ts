import { toString } from 'mdast-util-to-string';
import type { ReferenceKind } from '../book.ts';
import { isId } from '../domain/values.ts';
import { directivesNamed, labelOf } from './directive-targets.ts';
import { word } from '../word.ts';

/** A numbered table: `:::table[Caption]{#id}`, or `::doses`, whose id is `doses`. */
export const table: ReferenceKind = {
  kind: 'table',
  *targets({ chapters }) {
    let number = 0;
    for (const chapter of chapters) {
      for (const directive of [...directivesNamed(chapter, 'table'), ...directivesNamed(chapter, 'doses')]) {
        const id = directive.name === 'doses' ? 'doses' : (directive.attributes?.['id'] ?? '');
        if (!isId(id)) continue;
        number += 1;
        const label = labelOf(directive);
        const title = label === undefined ? id : toString(label);
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
  label: ({ number }, words) => `${word(words, 'table')} ${number ?? ''}`,
};
