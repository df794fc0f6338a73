import type { Node } from 'unist';

/** Deeper than any text that people write; a stack can hold some thousands of levels. */
export const deepest = 100;

/** The first node that lies deeper than `deepest`, found without recursion, so that no input can fill the stack. */
export function tooDeep(tree: Node): Node | undefined {
  let level: readonly Node[] = [tree];
  for (let depth = 0; depth <= deepest; depth++) {
    level = level.flatMap((node) => ('children' in node && Array.isArray(node.children) ? node.children : []));
    if (level.length === 0) return undefined;
  }
  return level[0];
}

/** Whether a parser failed for nesting: V8 says so in a `RangeError`, or in a `SyntaxError` of a pattern compiled too late. */
export function isStackFull(error: unknown): boolean {
  return error instanceof RangeError || String(error).includes('Maximum call stack');
}
