import type { Element } from 'xast';
import type { Extract } from '../../../book.ts';
import type { OpenBook } from '../open-book.ts';
import { anchorOf } from '../read-links.ts';
import { elementsIn, textOf } from '../read-page.ts';
import { readMarkers } from './read-markers.ts';

/** The page list of a finished EPUB with what stands behind its markers, and the list for older reading systems. */
export function readPageList(book: OpenBook): Pick<Extract, 'pageList' | 'oldPageList' | 'pageMarkers'> {
  const pages = [...book.pages];
  const markers = new Map(pages.flatMap(([name, { tree }]) => readMarkers(tree, name)).map((one) => [one.id, one]));
  const lists = pages.flatMap(([name, { tree }]) =>
    elementsIn(tree, 'nav')
      .filter(({ attributes }) => attributes['epub:type'] === 'page-list')
      .map((list) => ({ name, list })),
  );
  const old = [...book.oldContents].flatMap(([name, tree]) =>
    elementsIn(tree, 'pageTarget').map((target) => ({
      label: elementsIn(target, 'navLabel').map(textOf).join(' '),
      marker: elementsIn(target, 'content').flatMap((content) => leadsTo(content, 'src', name, book) ?? [])[0],
    })),
  );
  if (lists.length === 0 && old.length === 0 && markers.size === 0) return {};
  return {
    pageList: lists.flatMap(({ name, list }) =>
      elementsIn(list, 'a').map((link) => {
        const marker = leadsTo(link, 'href', name, book);
        const found = markers.get(marker ?? '');
        return {
          label: textOf(link),
          marker: found?.id,
          announced: found?.announced,
          text: found?.text ?? '',
          besidePicture: found?.besidePicture,
          where: found?.where ?? name,
        };
      }),
    ),
    oldPageList: old,
    pageMarkers: [...markers.keys()],
  };
}

function leadsTo(element: Element, attribute: string, name: string, book: OpenBook): string | undefined {
  return anchorOf(element.attributes[attribute] ?? '', name, book);
}
