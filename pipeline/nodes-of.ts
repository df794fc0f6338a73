import type { Nodes } from 'mdast';
import { once } from './once.ts';

/**
 * The nodes of some types in a text, in reading order, outer before inner. Most rules ask for some of every text: it is walked
 * once for all of them.
 */
export function nodesOf<Type extends Nodes['type']>(
  text: Nodes,
  ...types: readonly Type[]
): readonly Extract<Nodes, { type: Type }>[] {
  const wanted: ReadonlySet<string> = new Set(types);
  const isWanted = (node: Nodes): node is Extract<Nodes, { type: Type }> => wanted.has(node.type);
  return (text.type === 'root' ? nodesOfText(text) : nodesFrom(text)).filter(isWanted);
}

const nodesOfText = once((text: Nodes) => nodesFrom(text));

/** A node and all that is in it. The parser leaves no text nested so deeply that this could fill the stack. */
function nodesFrom(node: Nodes, nodes: Nodes[] = []): readonly Nodes[] {
  nodes.push(node);
  if ('children' in node) for (const child of node.children) nodesFrom(child, nodes);
  return nodes;
}
