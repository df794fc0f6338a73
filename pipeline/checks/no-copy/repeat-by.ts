import type { Position } from 'unist';
import type { Book } from '../../book.ts';
import type { Typed } from './every-sentence.ts';

/** How a page repeats a sentence of another one without typing it again. */
export function repeatBy({ page, as, place }: Typed, { lists, chapters }: Book): string {
  const { offset = 0 } = place().start;
  if (as === 'warning') {
    const index = lists.redFlags.entries.findIndex((_, at) => isIn(lists.redFlags.factPlace(['groups', at]), offset));
    const group = lists.redFlags.entries[index]?.id;
    return group === undefined ? 'Print it with `::red-flags`' : `Print it with \`::red-flags{group="${group}"}\``;
  }
  if (page === undefined || !chapters.includes(page)) return 'Say it in other words';
  const body = page.tree.children.filter((node) => isIn(node.position, offset));
  if (body.every(({ type }) => type === 'yaml')) return 'Take it from the facts, or say it in other words';
  const part = partAt(page.tree.children, offset);
  if (part === undefined) return 'Give its section an id and repeat that with `::include`, or say it in other words';
  const kind = page.kind === 'chapter' ? 'section' : page.kind;
  return `Repeat it with \`::include{from="${kind}:${page.id}" part="${part}"}\`, or say it in other words`;
}

type Blocks = NonNullable<Typed['page']>['tree']['children'];

/** The id of the block around an offset, or of the section. */
function partAt(blocks: Blocks, offset: number): string | undefined {
  const around = blocks.find((node) => isIn(node.position, offset));
  const own = around?.type === 'containerDirective' ? around.attributes?.['id'] : undefined;
  if (own !== undefined && own !== null) return own;
  const before = blocks.filter(({ position }) => (position?.start.offset ?? 0) <= offset);
  const heading = before.findLast((node) => node.type === 'heading');
  return heading?.type === 'heading' ? heading.data?.id : undefined;
}

function isIn(position: Position | undefined, offset: number): boolean {
  return (position?.start.offset ?? 0) <= offset && offset < (position?.end.offset ?? 0);
}
