import { drawnFigures, printedPictures } from '../drawn-figures.ts';
import { attribute, type Directive } from './directive.ts';
import { nodesAt, type Drawn } from './nodes.ts';

/** `::figure{#id}`: the drawing of that name, made from the facts, with its caption. */
export const figure: Directive = {
  name: 'figure',
  form: 'leaf',
  attributes: { id: 'required' },
  label: 'none',
  expand(directive, { book }) {
    const id = attribute(directive, 'id');
    const target = book.targetOf.get(`figure:${id}`);
    const figure = drawnFigures(book).get(id);
    if (target === undefined || figure === undefined) return [];
    const { words } = figure;
    const { wide: picture } = printedPictures(figure);
    const { element, paragraph, text, strong } = nodesAt(directive.position);
    const drawn: Drawn = { type: 'drawn', alt: words.description, picture, ...at(directive.position) };
    const caption = element('figcaption', {}, [paragraph([strong(`${target.label}.`), text(` ${words.caption}`)])]);
    return [element('figure', { id: target.anchor, className: ['figure'] }, [drawn, caption])];
  },
};

function at<Position>(position: Position | undefined): { position?: Position } {
  return position === undefined ? {} : { position };
}
