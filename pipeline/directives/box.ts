import type { RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { nodesAt } from './nodes.ts';

/** A container kept as a container, for editions that write Markdown nodes, and an `aside` in those that write HTML. */
export function box(
  directive: ContainerDirective | LeafDirective,
  className: string,
  title: string | undefined,
  content: readonly RootContent[],
): RootContent {
  const { paragraph } = nodesAt(directive.position);
  const heading = title === undefined ? [] : [paragraph([title], `${className}-title`)];
  const blocks = [...heading, ...content].filter(isBlock);
  return {
    type: 'containerDirective',
    name: directive.name,
    children: blocks,
    data: {
      hName: 'aside',
      hProperties: { className: [className], ...(title === undefined ? {} : { ariaLabel: title }) },
    },
    ...(directive.position === undefined ? {} : { position: directive.position }),
  };
}

type Block = ContainerDirective['children'][number];

/** Blocks may stand in a container; phrases, rows and items may not, and never do after `parse`. */
function isBlock(node: RootContent): node is Block {
  return node.type !== 'text' && node.type !== 'tableRow' && node.type !== 'tableCell' && node.type !== 'listItem';
}
