import { parse, serializeOuter, type DefaultTreeAdapterTypes } from 'parse5';
import type { FoundWebPage } from '../book.ts';
import { attribute } from './parsed-html.ts';
import { isContentsEntry } from './is-contents-entry.ts';
import { loadsIn, urlsIn } from './read-loads.ts';
import { readPicture } from './read-picture.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** What a page says of itself and would do, without what only the other files can tell. */
export type Traits = Omit<FoundWebPage, 'path' | 'deadEnds'> & {
  /** The addresses that readers may follow. */
  readonly leads: readonly string[];
};

/** Elements that run something, show something of others, or send something. */
const active = new Set(['script', 'iframe', 'frame', 'object', 'embed', 'applet', 'form', 'base', 'portal']);

/** Reads a finished page with a parser that did not write it. */
export function readTraits(bytes: Uint8Array): Traits {
  const elements: Element[] = [];
  collect(parse(new TextDecoder().decode(bytes)), elements);
  const named = (name: string): readonly Element[] => elements.filter(({ tagName }) => tagName === name);
  const meta = (name: string): Element | undefined => named('meta').find((one) => attribute(one, 'name') === name);
  const head = named('title').find(({ parentNode }) => parentNode?.nodeName === 'head');
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
  const [root] = named('html');
  return {
    bytes: bytes.length,
    drawnBytes: outermost(named('svg')).reduce((sum, svg) => sum + Buffer.byteLength(serializeOuter(svg)), 0),
    title: textOf(head),
    language: (root && attribute(root, 'lang')) ?? '',
    description: contentOf(meta('description')),
    hasViewport: /width=device-width/.test(contentOf(meta('viewport'))),
    headings: named('h1').map(textOf),
    doubleIds: [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))],
    undescribed: named('img').flatMap((one) =>
      attribute(one, 'alt') === undefined ? [attribute(one, 'src') ?? ''] : [],
    ),
    entries: named('a')
      .filter(isContentsEntry)
      .map((one) => ({ address: attribute(one, 'href') ?? '', label: textOf(one) })),
    unnamed: outermost(named('svg')).filter((one) => readPicture(one)?.trim() === '').length,
    active: elements.flatMap(activeIn),
    loads: [...elements.flatMap(loadsIn), ...named('style').flatMap((style) => urlsIn(textOf(style)))],
    leads: [
      ...[...named('a'), ...named('area')].flatMap((one) => attribute(one, 'href') ?? []),
      ...named('meta').flatMap((one) => (isPicture(one) ? [contentOf(one)] : [])),
    ],
  };
}

function collect(node: DefaultTreeAdapterTypes.ParentNode, found: Element[]): void {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    found.push(child);
    collect('content' in child ? child.content : child, found);
  }
}

function outermost(elements: readonly Element[]): readonly Element[] {
  const all = new Set<object>(elements);
  return elements.filter(({ parentNode }) => parentNode === null || !isWithin(parentNode, all));
}

function isWithin(node: DefaultTreeAdapterTypes.Node, all: ReadonlySet<object>): boolean {
  if (all.has(node)) return true;
  return 'parentNode' in node && node.parentNode !== null && isWithin(node.parentNode, all);
}

function activeIn(element: Element): readonly string[] {
  const { tagName, attrs } = element;
  const runs = attrs.filter(
    ({ name, value }) => /^on/i.test(name) || /^\s*(?:javascript|vbscript|data:text)/i.test(value),
  );
  const refreshes = tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'refresh';
  return [
    ...(active.has(tagName) || refreshes ? [`<${tagName}>`] : []),
    ...runs.map(({ name, value }) => `${name}="${value.slice(0, 40)}"`),
  ];
}

/** The picture that other sites show of the page. */
function isPicture(meta: Element): boolean {
  return /^(?:og|twitter):image$/.test(attribute(meta, 'property') ?? attribute(meta, 'name') ?? '');
}

function contentOf(element: Element | undefined): string {
  return ((element && attribute(element, 'content')) ?? '').trim();
}

function textOf(node: DefaultTreeAdapterTypes.Node | undefined): string {
  if (node === undefined) return '';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('').replace(/\s+/g, ' ').trim() : '';
}
