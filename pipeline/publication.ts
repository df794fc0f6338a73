import type { Root } from 'mdast';
import { backIndex } from './back-index/back-index.ts';
import { settleMentions } from './back-index/settle-mentions.ts';
import type { PrintedChapter, PrintedFigure, Publication } from './book.ts';
import type { GuideBook, GuideChapter } from './domain/index.ts';
import { drawnFigures, printedPictures } from './drawn-figures.ts';
import { tellChanges } from './edition-changes/tell-changes.ts';
import { html } from './html.ts';
import { resolve } from './resolve.ts';

/** The Book as every edition prints it: each chapter and issue resolved, and turned into HTML, once. */
export function publicationOf(book: GuideBook): Publication {
  const print = (chapter: GuideChapter): PrintedChapter => printed(book, chapter, resolve(book, chapter));
  const figures = book.figures.flatMap((figure): readonly PrintedFigure[] => {
    const drawn = drawnFigures(book).get(figure.id);
    const target = book.targetOf.get(`figure:${figure.id}`);
    if (drawn === undefined || target === undefined) return [];
    return [{ ...drawn, ...printedPictures(drawn), ...print(figure), label: target.label, anchor: target.anchor }];
  });
  const chapters = book.chapters.map(print);
  const index = settleMentions(backIndex(book), chapters);
  const issues = book.issues.map((issue) =>
    printed(book, issue, tellChanges(resolve(book, issue), issue, { book, chapters })),
  );
  return { book, chapters, issues, figures, index };
}

/** The chapters alone, for what compares the book with an earlier edition. */
export function printedChapters(book: GuideBook): readonly PrintedChapter[] {
  return book.chapters.map((chapter) => printed(book, chapter, resolve(book, chapter)));
}

function printed(book: GuideBook, chapter: GuideChapter, tree: Root): PrintedChapter {
  return { chapter, tree, ...html(chapter, tree, book.words, book.manifest.profile === 'book') };
}
