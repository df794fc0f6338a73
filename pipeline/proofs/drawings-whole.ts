import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Extract, Finding, PrintedFigure, Proof, Publication, Telling } from '../book.ts';
import { missingWords } from './telling/missing-words.ts';
import { toldChapters } from './telling/told-chapters.ts';

/** The words in drawings say how hard to press and when to stop: they arrive whole, in the wide form or in that for phones. */
export const drawingsWhole: Proof = {
  id: 'drawings-whole',
  about: 'Every word of every drawing stands in every finished file that shows it as a drawing.',
  *run(extracts, publication) {
    for (const extract of extracts) {
      for (const telling of toldChapters(extract, publication)) yield* lost(telling, extract, publication);
    }
  },
};

function* lost({ chapter, where, drawn }: Telling, { path }: Extract, publication: Publication): Iterable<Finding> {
  const page = [...publication.chapters, ...publication.issues].find((one) => one.chapter.anchor === chapter);
  if (drawn === undefined || page === undefined) return;
  const figures = publication.figures.filter(({ anchor }) => shows(page.html, anchor));
  const forms = figures.flatMap((figure) => formsOf(figure).map(wordsIn));
  for (const figure of figures) {
    const missing = nearest(formsOf(figure).map(wordsIn), drawn.join('\n'));
    if (missing !== undefined) yield told(missing, figure.label);
  }
  for (const drawing of figures.length === 0 ? [] : drawn) {
    const missing = nearest(forms, drawing);
    if (missing !== undefined) yield told(missing, 'every drawing that has it');
  }

  function told(missing: string, label: string): Finding {
    return {
      file: page?.chapter.file ?? publication.book.manifestFile,
      reason: `Unexpected absence of “${missing}” in ${path}, ${where}, expected it in ${label}`,
    };
  }
}

/** What is missing of the form that a drawing comes nearest to; `undefined` where one is whole. */
function nearest(forms: readonly (readonly string[])[], drawn: string): string | undefined {
  const missing = forms.map((words) => missingWords(words, drawn));
  const [least] = missing.toSorted((one, other) => one.length - other.length);
  return least?.[0];
}

function formsOf({ wide, narrow }: PrintedFigure): readonly Element[] {
  return narrow === undefined ? [wide] : [wide, narrow];
}

function shows(page: Root, anchor: string): boolean {
  let found = false;
  visit(page, 'element', ({ tagName, properties }) => {
    found ||= tagName === 'figure' && properties['id'] === anchor;
  });
  return found;
}

function wordsIn(drawing: Element): readonly string[] {
  const words: string[] = [];
  visit(drawing, 'element', (element) => {
    if (element.tagName === 'text') words.push(toString(element));
  });
  return words;
}
