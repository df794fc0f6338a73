import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Book } from '../../book.ts';
import { word } from '../../word.ts';

/**
 * What the package says of the book. The accessibility metadata states what the program itself makes sure of; conformance,
 * a certifier and the absence of hazards are claims of a person, which nobody has made.
 * See https://www.w3.org/TR/epub-33/#sec-pkg-metadata and https://www.w3.org/TR/epub-a11y-11/#sec-disc-package
 */
export function metadata({ manifest, words }: Book, identifier: string, hasPictures: boolean): Element {
  const { title, subtitle, language, description, licence, date, decided, undecided } = manifest;
  return x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    x('dc:identifier', { id: 'book-id' }, identifier),
    ...titled('title', 'main', title),
    ...(subtitle === undefined ? [] : titled('subtitle', 'subtitle', subtitle)),
    x('dc:language', language),
    x('dc:date', date),
    property('dcterms:modified', `${date}T00:00:00Z`),
    ...(undecided.includes('publisher') ? [] : [x('dc:publisher', decided.publisher)]),
    ...(description === undefined ? [] : [x('dc:description', description)]),
    ...(licence === undefined ? [] : [x('dc:rights', licence)]),
    property('schema:accessMode', 'textual'),
    ...(hasPictures ? [property('schema:accessMode', 'visual')] : []),
    property('schema:accessModeSufficient', 'textual'),
    ...features(hasPictures).map((feature) => property('schema:accessibilityFeature', feature)),
    property('schema:accessibilityHazard', 'unknown'),
    property('schema:accessibilitySummary', word(words, 'epub-accessibility')),
  ]);
}

function features(hasPictures: boolean): readonly string[] {
  const always = ['structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability', 'unlocked'];
  return hasPictures ? [...always, 'alternativeText'] : always;
}

function titled(id: string, type: string, title: string): Element[] {
  return [x('dc:title', { id }, title), x('meta', { refines: `#${id}`, property: 'title-type' }, type)];
}

function property(name: string, value: string): Element {
  return x('meta', { property: name }, value);
}
