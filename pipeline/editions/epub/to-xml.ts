import type { Element as HtmlElement, ElementContent, Properties } from 'hast';
import { find, html, svg, type Schema } from 'property-information';
import type { Attributes, Element as XmlElement, Text } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

const namespaces = {
  html: 'http://www.w3.org/1999/xhtml',
  svg: 'http://www.w3.org/2000/svg',
  math: 'http://www.w3.org/1998/Math/MathML',
  xlink: 'http://www.w3.org/1999/xlink',
} as const;

type Vocabulary = 'html' | 'svg' | 'math';

/** Writes XML with `<br/>` for what is empty. */
function writeXml(nodes: readonly (XmlElement | Text)[]): string {
  return allowed(toXml([...nodes], { closeEmptyElements: true, tightClose: true }));
}

/** Writes XML with a line for each element that holds no words, for pages which people may want to read. */
export function writeLines(nodes: readonly XmlElement[]): string {
  return writeXml(nodes.map(inLines));
}

/** Writes HTML as the XML that an XHTML page holds: names in their namespaces, attributes by their XML names. */
export function writeXhtml(nodes: readonly ElementContent[]): string {
  return writeXml(nodes.flatMap((node) => convert(node, 'html')));
}

/** Words as they may stand in an XML element. */
export function writeText(value: string): string {
  return writeXml([{ type: 'text', value }]);
}

function inLines(element: XmlElement): XmlElement {
  const children = element.children.filter((child) => child.type === 'element');
  if (children.length === 0 || children.length < element.children.length) return element;
  return { ...element, children: children.flatMap((child) => [lineEnd, inLines(child)]).concat(lineEnd) };
}

const lineEnd: Text = { type: 'text', value: '\n' };

function convert(node: ElementContent, around: Vocabulary): (XmlElement | Text)[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }];
  if (node.type !== 'element' || !isName(node.tagName)) return [];
  const own = vocabularyOf(node, around);
  const namespace = own === around ? {} : { xmlns: namespaces[own] };
  return [
    x(
      node.tagName,
      { ...namespace, ...attributesOf(node.properties, own === 'svg' ? svg : html) },
      node.children.flatMap((child) => convert(child, own)),
    ),
  ];
}

function vocabularyOf(element: HtmlElement, around: Vocabulary): Vocabulary {
  if (element.tagName === 'svg' || element.tagName === 'math') return element.tagName;
  return around;
}

function attributesOf(properties: Properties, schema: Schema): Attributes {
  const attributes: Attributes = {};
  for (const [property, value] of Object.entries(properties)) {
    const info = find(schema, property);
    const written = valueOf(value, info);
    const isDeclaration = info.attribute.startsWith('xmlns');
    if (written === undefined || isDeclaration || !isName(info.attribute)) continue;
    attributes[info.attribute] = written;
    if (info.attribute === 'lang') attributes['xml:lang'] = written;
    if (info.attribute.startsWith('xlink:')) attributes['xmlns:xlink'] = namespaces.xlink;
  }
  return attributes;
}

function valueOf(value: Properties[string], info: ReturnType<typeof find>): string | undefined {
  if (value === null || value === undefined || value === false || Number.isNaN(value)) return undefined;
  if (value === true) return info.boolean ? info.attribute : info.overloadedBoolean ? '' : 'true';
  if (Array.isArray(value)) return value.join(info.commaSeparated ? ', ' : ' ');
  return String(value);
}

/** A name with one of the prefixes that our pages declare, or with none. */
function isName(name: string): boolean {
  return /^((xml|xlink|epub):)?[A-Za-z_][\w.-]*$/.test(name);
}

/** XML without the characters that no document may hold: https://www.w3.org/TR/xml/#charsets */
function allowed(xml: string): string {
  return xml.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
}
