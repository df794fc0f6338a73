import type { Element, Root as HtmlRoot } from 'hast';
import { raw } from 'hast-util-raw';
import { toString } from 'hast-util-to-string';
import type { Html, Root } from 'mdast';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Arrival, Words } from './book.ts';
import type { GuideChapter } from './domain/index.ts';
import { isAllowedHtml, isComment, isPlainTable } from './parse/raw-html.ts';
import type { Drawn } from './directives/nodes.ts';
import { word } from './word.ts';

/** Raw HTML outside the allow list never gets here: `raw-html` reports it, and without that check it falls away. */
function handlersFor(allowsTables: boolean): Options['handlers'] {
  const isPrinted = (value: string): boolean =>
    (isAllowedHtml(value) && !isComment(value)) || (allowsTables && isPlainTable(value));
  return {
    /** A picture is already a tree of elements; every use gets its own copy. */
    drawn: (_, node: Drawn): Element => structuredClone(node.picture),
    html: (_, node: Html) => (isPrinted(node.value) ? { type: 'raw', value: node.value } : undefined),
  };
}

/**
 * The resolved Markdown of a chapter as HTML, and every link in it that an edition has to carry. Tables in raw HTML are
 * printed where they are allowed: no rule of the guide reads what stands in them.
 */
export function html(
  chapter: GuideChapter,
  tree: Root,
  words: Words,
  allowsTables = false,
): { readonly html: HtmlRoot; readonly arrivals: readonly Arrival[] } {
  const processor = unified().use(remarkRehype, {
    allowDangerousHtml: true,
    clobberPrefix: `${chapter.anchor}-`,
    footnoteLabel: word(words, 'footnotes'),
    footnoteLabelProperties: {},
    footnoteBackContent: word(words, 'back-to-text'),
    footnoteBackLabel: word(words, 'back-to-text'),
    handlers: handlersFor(allowsTables),
  });
  const root = processor.runSync(tree);
  visit(root, 'element', (element) => {
    const { src } = element.properties;
    if (element.tagName === 'img' && typeof src === 'string') element.properties['src'] = decodeURI(src);
  });
  // The links are listed first: joining raw HTML loses the places of what stands around it.
  const arrivals = arrivalsIn(chapter, root);
  return { html: joinRawHtml(root), arrivals };
}

/** Joins the opening and closing tags of raw HTML into elements. A page without any is left as it is. */
function joinRawHtml(root: HtmlRoot): HtmlRoot {
  let hasRaw = false;
  visit(root, 'raw', () => {
    hasRaw = true;
  });
  if (!hasRaw) return root;
  const joined = raw(root);
  return joined.type === 'root' ? joined : { type: 'root', children: joined.type === 'doctype' ? [] : [joined] };
}

function arrivalsIn(chapter: GuideChapter, root: HtmlRoot): Arrival[] {
  const arrivals: Arrival[] = [];
  visit(root, 'element', (element) => {
    const href = element.properties['href'];
    if (element.tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#')) return;
    const label = toString(element).replace(/\s+/g, ' ').trim();
    arrivals.push({ from: chapter.anchor, to: href.slice(1), label, file: chapter.file, place: element.position });
  });
  return arrivals;
}
