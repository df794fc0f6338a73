import type { Element } from 'xast';
import { x } from 'xastscript';
import type { PageEntry } from './mark-pages.ts';

/**
 * The page list for reading systems older than EPUB 3. Pages with roman numbers are its front, and only figures have a
 * value: https://daisy.org/activities/standards/daisy/daisy-3/z39-86-2005-r2012-specifications-for-the-digital-talking-book/#NCXPageList
 */
export function oldPageList(entries: readonly PageEntry[]): readonly Element[] {
  if (entries.length === 0) return [];
  return [
    x(
      'pageList',
      entries.map(({ label, href }, index) => {
        const isFigures = /^[1-9]\d*$/.test(label);
        const attributes = isFigures ? { type: 'normal', value: label } : { type: 'front' };
        return x('pageTarget', { id: `page-target-${index + 1}`, ...attributes }, [
          x('navLabel', [x('text', label)]),
          x('content', { src: href }),
        ]);
      }),
    ),
  ];
}
