import type { ElementContent } from 'hast';
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Book } from '../../book.ts';
import { word } from '../../word.ts';
import { holds } from './package.ts';
import type { Page } from './page.ts';

/**
 * What the package says of its accessibility: what the program itself makes sure of. Conformance, a certifier and the absence
 * of hazards are claims of a person, who makes them in `guide.yaml`.
 * See https://www.w3.org/TR/epub-a11y-11/#sec-disc-package
 */
export function accessibility({ manifest, words }: Book, pages: readonly Page[], hasPageList: boolean): Element[] {
  const { conformsTo, certifiedBy, hasNoHazards } = manifest.claims;
  const hasPictures = pages.some(({ content }) => holds(content, ['img', 'svg']));
  const isDescribed = hasPictures && pages.every(({ content }) => content.every(areDescribed));
  const isCertified = conformsTo !== undefined && certifiedBy !== undefined;
  const features = [
    ...always,
    ...(pages.some(({ type }) => type === 'index') ? ['index'] : []),
    ...(isDescribed ? ['alternativeText'] : []),
    ...(hasPageList ? ['pageBreakMarkers', 'pageNavigation'] : []),
  ];
  const summary = [
    word(words, 'epub-accessibility'),
    ...(isDescribed ? [word(words, 'epub-described')] : []),
    ...(isCertified ? [] : [word(words, 'epub-not-certified')]),
  ];
  return [
    property('schema:accessMode', 'textual'),
    ...(hasPictures ? [property('schema:accessMode', 'visual')] : []),
    ...(hasPictures ? [property('schema:accessModeSufficient', 'textual,visual')] : []),
    ...(isDescribed || !hasPictures ? [property('schema:accessModeSufficient', 'textual')] : []),
    ...features.map((feature) => property('schema:accessibilityFeature', feature)),
    property('schema:accessibilityHazard', hasNoHazards === true ? 'none' : 'unknown'),
    property('schema:accessibilitySummary', summary.join(' ')),
    ...(conformsTo === undefined ? [] : [x('meta', { property: 'dcterms:conformsTo', id: 'conformance' }, conformsTo)]),
    ...(isCertified ? [x('meta', { property: 'a11y:certifiedBy', refines: '#conformance' }, certifiedBy)] : []),
  ];
}

/** What the program makes sure of in every book. */
const always = [
  'structuralNavigation',
  'tableOfContents',
  'readingOrder',
  'displayTransformability',
  'unlocked',
  'ARIA',
] as const;

/** Whether every picture of a part of a page says what it shows; drawings of ours always do. */
function areDescribed(node: ElementContent): boolean {
  if (node.type !== 'element') return true;
  const isMute = node.tagName === 'img' && String(node.properties['alt'] ?? '').trim() === '';
  return !isMute && node.children.every(areDescribed);
}

function property(name: string, value: string): Element {
  return x('meta', { property: name }, value);
}
