import { SaxesParser } from 'saxes';
import type { Element, Root } from 'xast';

/**
 * The elements and texts of an XML document. `complain` hears where it is not well-formed, a prefix without a namespace
 * included; what can be read is read.
 */
export function readXml(document: string, complain: (reason: string) => void): Root {
  const root: Root = { type: 'root', children: [] };
  const open: (Root | Element)[] = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => complain(message));
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, attribute]) => [key, attribute.value]);
    const element: Element = { type: 'element', name, attributes: Object.fromEntries(values), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void (open.length > 1 && open.pop()));
  const addText = (value: string) => void open.at(-1)?.children.push({ type: 'text', value });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(document).close();
  return root;
}
