import type { Element, ElementContent } from 'hast';
import type { PageText } from '../../../book.ts';
import { findBreaks } from './find-breaks.ts';
import { isWordless } from '../../../printed-pages/page-runs.ts';
import { isPicture, type ToldWord } from './told-words.ts';

/** Where a page begins: at a word, or at a picture before it. */
export type Spot =
  { readonly kind: 'word'; readonly word: ToldWord } | { readonly kind: 'picture'; readonly picture: Element };

/** Where each printed page begins among the words of a page of the EPUB; `undefined` where that was not found. */
export function spotsOf(
  printed: readonly PageText[],
  told: readonly ToldWord[],
  content: readonly ElementContent[],
): readonly (Spot | undefined)[] {
  const breaks = findBreaks(printed, told);
  const pictureAt = (index: number): Element | undefined =>
    told.length === 0 ? onlyPicture(content) : breaks[index]?.picture;
  return printed.map((one, index): Spot | undefined => {
    const word = breaks[index];
    const next = printed[index + 1];
    const isPictureAlone = word === undefined && isWordless(one) && next?.beginsWithPicture !== true;
    const picture = one.beginsWithPicture ? pictureAt(isPictureAlone ? index + 1 : index) : undefined;
    if (picture !== undefined) return { kind: 'picture', picture };
    return word === undefined ? undefined : { kind: 'word', word };
  });
}

/** The picture of a page that holds nothing else, such as the cover. */
function onlyPicture(content: readonly ElementContent[]): Element | undefined {
  for (const node of content) {
    if (node.type !== 'element') continue;
    const found = isPicture(node) ? node : onlyPicture(node.children);
    if (found !== undefined) return found;
  }
  return undefined;
}
