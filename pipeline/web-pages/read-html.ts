import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { attribute, oneLine, textOf, undrawn } from './parsed-html.ts';
import { readPicture, wordsDrawn } from './read-picture.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** Something a finished page leads to or loads. */
export type ReadLead = {
  /** The element: `a` is for readers to follow, the others (`link`, `img`) are loaded. */
  readonly element: string;
  readonly address: string;
  /** The `rel` of a `link`. */
  readonly relation: string | undefined;
  /** The text of the link, in one line. */
  readonly label: string;
  /** Whether it stands in the text itself; else it is generated: contents, header, footer, a link marked as such. */
  readonly inText: boolean;
};

/** An image of a finished page, as its attributes say. */
export type ReadImage = {
  readonly address: string;
  readonly alt: string;
  /** In CSS pixels, 0 where it is not said. */
  readonly width: number;
  readonly height: number;
};

/** What a parser that did not write it finds in a finished HTML file. */
export type ReadHtml = {
  readonly anchors: ReadonlySet<string>;
  /** By its `id`, what each element outside of pictures says. */
  readonly standing: ReadonlyMap<string, string>;
  readonly leads: readonly ReadLead[];
  readonly images: readonly ReadImage[];
  /** What voices read of each picture and drawing, in order. */
  readonly pictures: readonly string[];
  readonly elements: ReadonlySet<string>;
  /** The `id` of the first `h1`: what a link to the whole page leads to. */
  readonly titleAnchor: string | undefined;
  readonly title: string;
  readonly language: string;
  /** The text of the body, a line a block. */
  readonly text: string;
  /** The same without the words in drawings. */
  readonly running: string;
  /** The words in each drawing. */
  readonly drawn: readonly string[];
};

/** Reads a finished page; `isText` says at which element the text itself begins. */
export function readHtml(bytes: Uint8Array, isText: (element: Element) => boolean): ReadHtml {
  const anchors = new Set<string>();
  const standing = new Map<string, string>();
  const elements = new Set<string>();
  const leads: ReadLead[] = [];
  const images: ReadImage[] = [];
  const pictures: string[] = [];
  const drawn: string[] = [];
  let titleAnchor: string | undefined;
  let title = '';
  let language = '';
  const document = parse(new TextDecoder().decode(bytes));
  walk(document, false);
  return {
    anchors,
    standing,
    leads,
    images,
    pictures,
    elements,
    titleAnchor,
    title,
    language,
    text: inLines(textOf(document)),
    drawn,
    running: inLines(textOf(document, undrawn)),
  };

  function walk(node: DefaultTreeAdapterTypes.ParentNode, inText: boolean): void {
    for (const child of node.childNodes) {
      if ('tagName' in child) visitElement(child, inText || isText(child));
    }
  }

  function visitElement(element: Element, inText: boolean): void {
    elements.add(element.tagName);
    const id = attribute(element, 'id');
    if (id !== undefined) anchors.add(id);
    if (id !== undefined && element.namespaceURI === htmlNamespace) standing.set(id, oneLine(textOf(element)));
    if (element.tagName === 'h1') titleAnchor ??= id;
    if (element.tagName === 'title' && title === '') title = oneLine(textOf(element));
    if (element.tagName === 'img') images.push(readImage(element));
    if (element.tagName === 'svg' && attribute(element, 'role') === 'img') drawn.push(wordsDrawn(element));
    const picture = readPicture(element);
    if (picture !== undefined) pictures.push(picture);
    if (element.tagName === 'html') language = attribute(element, 'lang') ?? '';
    const address = attribute(element, 'href') ?? attribute(element, 'src');
    if (address !== undefined && element.tagName !== 'use') {
      const isGenerated = attribute(element, 'class')?.split(' ').includes('generated') ?? false;
      leads.push({
        element: element.tagName,
        address,
        relation: attribute(element, 'rel'),
        label: oneLine(textOf(element)),
        inText: inText && !isGenerated,
      });
    }
    walk(element, inText);
  }
}

function readImage(element: Element): ReadImage {
  return {
    address: attribute(element, 'src') ?? '',
    alt: attribute(element, 'alt') ?? '',
    width: Number(attribute(element, 'width') ?? 0),
    height: Number(attribute(element, 'height') ?? 0),
  };
}

/** An address that names a scheme (`https:`, `mailto:`) leads off these pages. */
export function leadsElsewhere(address: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address);
}

const htmlNamespace = 'http://www.w3.org/1999/xhtml';

function inLines(text: string): string {
  return text.replace(/ *\n\s*/g, '\n').trim();
}
