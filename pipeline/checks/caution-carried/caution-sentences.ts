import type { Nodes, RootContent } from 'mdast';

/** The words of each sentence, in small letters: what is struck out, a title or in a block of its own does not count. */
export function sentencesOf(node: RootContent): readonly (readonly string[])[] {
  if (node.type === 'containerDirective' || node.type === 'footnoteDefinition') return [];
  if (node.type === 'paragraph') {
    return node.data !== undefined && 'directiveLabel' in node.data ? [] : split(plainText(node));
  }
  return 'children' in node ? node.children.flatMap(sentencesOf) : [];
}

/** Each item of a list behind the line that stands above the list: "Stop for today for: a cramp". */
export function listed(nodes: readonly RootContent[]): readonly (readonly string[])[] {
  return nodes.flatMap((node, index) => {
    const above = nodes[index - 1];
    if (node.type !== 'list' || above?.type !== 'paragraph') return [];
    const head = sentencesOf(above).findLast((words) => words.length > 0) ?? [];
    return node.children.map((item) => [...head, ...sentencesOf(item).flat()]);
  });
}

function split(text: string): readonly (readonly string[])[] {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[.!?;](?=\s|$)/)
    .map((sentence) => sentence.match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []);
}

function plainText(node: Nodes): string {
  if (node.type === 'delete' || node.type === 'html') return '';
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
