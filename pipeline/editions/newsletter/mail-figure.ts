import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Words } from '../../book.ts';
import { word } from '../../word.ts';
import type { MailPicture } from './mail-pictures.ts';

/** A figure in a letter: its picture, its caption, and the ways to the guide and to its words. */
export function mailFigure(
  caption: readonly ElementContent[],
  picture: MailPicture | undefined,
  inGuide: string,
  words: Words,
): readonly ElementContent[] {
  if (picture === undefined) return caption;
  const way = (href: string, name: string): Element => h('a.generated', { href }, word(words, name));
  return [
    h('p.picture', image(picture)),
    ...caption,
    h('p.caption', [way(inGuide, 'mail-see-figure'), ' | ', way(picture.inWords, 'web-in-words')]),
  ];
}

function image({ address, alt, width, height }: MailPicture): Element {
  return h('img', { src: address, alt, border: '0', width, height });
}
