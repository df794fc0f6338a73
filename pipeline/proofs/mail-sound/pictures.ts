import type { LetterElement } from '../../found-letter.ts';
import { kilobytes, type Condition } from './condition.ts';

const mostEach = 200 * 1024;
const mostInAll = 800 * 1024;

/** Pictures that every mail program shows, and that a reader who sees none does not miss. */
export const pictures: readonly Condition[] = [
  {
    row: 17,
    id: 'picture-markup',
    about: 'Every picture has a description and a size, and comes over `https:` or with the letter.',
    severity: 'error',
    *faults({ letter: { html } }) {
      for (const { attributes } of html.elements.filter(isPicture)) {
        const address = attributes.get('src') ?? '';
        if (!attributes.has('alt')) yield `Unexpected picture \`${address}\` without \`alt\`, expected what it shows`;
        for (const name of ['width', 'height'])
          if (!/^[1-9]\d*$/.test(attributes.get(name) ?? ''))
            yield `Unexpected picture \`${address}\` without \`${name}\`, expected pixels`;
        if (!/^(https|cid):/.test(address))
          yield `Unexpected picture \`${address}\`, expected one over \`https:\` or \`cid:\``;
      }
    },
  },
  {
    row: 18,
    id: 'picture-type',
    about: 'No picture is an SVG, WebP or AVIF, which many mail programs do not show.',
    severity: 'error',
    *faults({ letter }) {
      for (const { attributes } of letter.html.elements.filter(isPicture)) {
        const address = attributes.get('src') ?? '';
        const type = letter.pictures.get(address)?.type ?? /\.(\w+)$/.exec(address)?.[1] ?? '';
        if (/^(svg|webp|avif)$/i.test(type))
          yield `Unexpected ${type} picture \`${address}\`, expected PNG, JPEG or GIF`;
      }
    },
  },
  {
    row: 18,
    id: 'picture-size',
    about: 'No picture moves, none has more than 200 KB, and all of a letter have at most 800 KB.',
    severity: 'warning',
    *faults({ letter }) {
      const inAll = [...letter.pictures.values()].reduce((sum, { bytes }) => sum + bytes, 0);
      if (inAll > mostInAll)
        yield `Unexpected ${kilobytes(inAll)} of pictures, expected at most ${kilobytes(mostInAll)}`;
      for (const [address, { bytes, isAnimated }] of letter.pictures) {
        if (isAnimated) yield `Unexpected moving picture \`${address}\`, expected one that stands still`;
        if (bytes > mostEach)
          yield `Unexpected picture \`${address}\` of ${kilobytes(bytes)}, expected at most ${kilobytes(mostEach)}`;
      }
    },
  },
];

function isPicture({ name }: LetterElement): boolean {
  return name === 'img';
}
