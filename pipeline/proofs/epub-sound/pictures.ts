import { coverFormats } from '../../../templates/cover/formats.ts';
import type { Condition } from './condition.ts';
import { has, listOf, wordsOf } from './elements.ts';

/** What small devices still show. */
const mostBytes = 1_500_000;
const mostPixels = 4_000_000;

/** Every picture says what it shows, and is no larger than devices can hold. */
export const pictures: readonly Condition[] = [
  {
    id: 'picture-described',
    *faults({ pages, isGuide }) {
      for (const { name, elements } of pages)
        for (const { element } of elements) {
          if (element.name !== 'img') continue;
          const alt = element.attributes['alt'];
          const isPoor = isGuide && (alt ?? '').trim().length < 3;
          if (typeof alt !== 'string' || isPoor || /^[\w-]+\.\w{3,4}$|^image(?:-placeholder)?$/i.test(alt))
            yield {
              where: name,
              reason: `Unexpected description “${alt ?? ''}” of \`${element.attributes['src'] ?? ''}\`, expected what it shows`,
            };
        }
    },
  },
  {
    id: 'drawing-described',
    *faults({ pages }) {
      for (const { name, elements } of pages)
        for (const { element, around } of elements) {
          if (element.name !== 'svg' || around.some((one) => one.name === 'svg' || 'aria-hidden' in one.attributes))
            continue;
          const labels = listOf(element, 'aria-labelledby');
          const told = elements.filter((one) => labels.includes(one.element.attributes['id'] ?? ' '));
          const label = element.attributes['aria-label'] ?? told.map((one) => wordsOf(one.element)).join(' ');
          const isMute = 'aria-hidden' in element.attributes;
          if (!isMute && (!has(element, 'role', 'img') || label.trim() === ''))
            yield { where: name, reason: 'Unexpected drawing without a name, expected a title that voices read' };
        }
    },
  },
  {
    id: 'formula-described',
    *faults({ pages, isGuide }) {
      for (const { name, elements } of pages)
        for (const { element } of elements)
          if (isGuide && element.name === 'math' && (element.attributes['alttext'] ?? '') === '')
            yield { where: name, reason: 'Unexpected formula without words, expected `alttext`' };
    },
  },
  {
    id: 'picture-size',
    *faults({ epub: { files }, isGuide }) {
      for (const { name, bytes, image } of files) {
        const pixels = image === undefined || image.type === 'svg' ? 0 : image.width * image.height;
        const isCover = name.endsWith('/cover.png');
        if (image !== undefined && isGuide && (bytes > mostBytes || (pixels > mostPixels && !isCover)))
          yield {
            where: name,
            reason: `Unexpected size of ${bytes} bytes and ${pixels} pixels, expected at most ${mostBytes} and ${mostPixels}`,
          };
      }
    },
  },
  {
    id: 'cover',
    *faults({ items, epub, pages }) {
      const covers = items.filter(({ properties }) => properties.includes('cover-image'));
      const shown = pages.filter(({ elements }) =>
        elements.some(({ element }) => element.name === 'section' && has(element, 'epub:type', 'cover')),
      );
      if (covers.length !== shown.length || covers.length > 1)
        yield {
          reason: `Unexpected ${covers.length} covers for shelves and ${shown.length} in the book, expected one of each`,
        };
      const { width, height } = coverFormats.portrait;
      for (const { name } of covers) {
        const image = epub.files.find((file) => file.name === name)?.image;
        if (image?.width !== width || image.height !== height)
          yield {
            where: name,
            reason: `Unexpected cover of ${image?.width ?? 0} by ${image?.height ?? 0} pixels, expected ${width} by ${height}`,
          };
      }
    },
  },
];
