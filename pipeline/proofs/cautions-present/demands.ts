import type { ContainerDirective } from 'mdast-util-directive';
import type { Book, Chapter, Place } from '../../book.ts';
import { carriedCautions } from '../../checks/caution-carried/carried-caution.ts';
import { occasionOf } from '../../checks/caution-carried/occasion-of.ts';
import { once } from '../../once.ts';
import { printedNodes } from '../../printed-nodes.ts';

/** A caution that a page or a letter has to print. */
export type Demand = {
  readonly page: Chapter;
  readonly directive: ContainerDirective;
  readonly id: string | undefined;
  readonly place: Place | undefined;
  readonly because: string | undefined;
};

/** By the anchor of a page: the cautions written for it or included there, and those that `caution-carried` asks of it. */
export const demandsOf = once((book: Book): ReadonlyMap<string, readonly Demand[]> => {
  const carried = carriedCautions(book);
  return new Map(
    [...book.chapters, ...book.issues].map((page) => {
      const printed = printedNodes(book, page).flatMap(({ node, place }): readonly Demand[] =>
        node.type === 'containerDirective' && node.name === 'caution'
          ? [{ page, directive: node, id: node.attributes?.['id'] ?? undefined, place, because: undefined }]
          : [],
      );
      const asked = carried.flatMap((caution): readonly Demand[] => {
        const occasion = occasionOf(book, caution, page);
        const isPrinted = printed.some(({ directive }) => directive === caution.directive);
        if (occasion === undefined || isPrinted) return [];
        return [{ page, directive: caution.directive, id: caution.id, ...occasion }];
      });
      return [page.anchor, [...printed, ...asked]] as const;
    }),
  );
});
