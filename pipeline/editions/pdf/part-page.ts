import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Words } from '../../book.ts';
import { word } from '../../word.ts';
import { partAnchor } from './anchors.ts';
import { chapterList } from './contents.ts';
import type { PrintedPart } from './parts.ts';

/** The page that opens a part of the body: its number, its title and its chapters. */
export function partPage(printed: PrintedPart, words: Words): readonly Element[] {
  const { number, part } = printed;
  if (number === undefined) return [];
  return [
    h('section.added.part-page', [
      h('p.kicker', `${word(words, 'part')} ${number}`),
      h('p.number', { ariaHidden: 'true' }, String(number)),
      h('h1', { id: partAnchor(number) }, part.title),
      chapterList(printed),
    ]),
  ];
}
