import type { Artifact, Book } from '../../book.ts';
import { addedFaces, fontFaceCss, fonts } from '../../fonts.ts';
import { readOwnText } from '../../project.ts';
import { cssVariables } from '../../../templates/tokens.ts';

/** The one stylesheet of the web edition: the tokens as variables, the fonts, and `templates/web/web.css`. */
export function styleSheet(book: Book): Artifact {
  const css = [cssVariables(), fontFaceCss('fonts/', addedFaces(book)), readOwnText('templates/web/web.css')].join(
    '\n',
  );
  return { path: 'web/style.css', mediaType: 'text/css', bytes: new TextEncoder().encode(withoutComments(css)) };
}

/** Comments and indentation are for those who write the file, and count on a slow line. */
function withoutComments(css: string): string {
  return css.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ');
}

/** The fonts the stylesheet names, beside it. */
export function fontFiles(book: Book): readonly Artifact[] {
  const files = new Map([...fonts(), ...addedFaces(book)].map((font) => [font.name, font]));
  return [...files.values()].map(({ name, mediaType, bytes }) => ({ path: `web/fonts/${name}`, mediaType, bytes }));
}
