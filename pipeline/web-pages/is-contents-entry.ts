import type { DefaultTreeAdapterTypes } from 'parse5';

/** Whether a link is a whole item of a numbered list outside of the text: of the contents. */
export function isContentsEntry({ parentNode }: DefaultTreeAdapterTypes.Element): boolean {
  if (parentNode?.nodeName !== 'li' || !('parentNode' in parentNode) || parentNode.parentNode?.nodeName !== 'ol')
    return false;
  return !isInText(parentNode);
}

function isInText(node: DefaultTreeAdapterTypes.Node): boolean {
  if (node.nodeName === 'article') return true;
  return 'parentNode' in node && node.parentNode !== null && isInText(node.parentNode);
}
