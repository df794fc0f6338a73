import type { Condition, Judged } from './condition.ts';
import { has } from './elements.ts';
import { property } from './property.ts';

/** What every book says of its accessibility: https://www.w3.org/TR/epub-a11y-11/#sec-disc-package */
const accessible = [
  'accessMode',
  'accessModeSufficient',
  'accessibilityFeature',
  'accessibilityHazard',
  'accessibilitySummary',
];

const always = ['structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability'];

/** The book says for whom it is fit, truly; it claims nothing that nobody vouches for. */
export const accessibility: readonly Condition[] = [
  {
    id: 'accessibility-told',
    *faults(judged) {
      const told = (name: string) => property(judged.package, `schema:${name}`);
      for (const name of accessible)
        if (told(name).length === 0)
          yield { reason: `Unexpected silence about \`${name}\`, expected it in the package` };
      const pictures = judged.pages.flatMap(({ elements }) =>
        elements.map(({ element }) => element).filter(({ name }) => name === 'img' || name === 'svg'),
      );
      const isDescribed = pictures.every(
        ({ name, attributes }) => name === 'svg' || (attributes['alt'] ?? '').trim() !== '',
      );
      const hasIndex = judged.pages.some(({ elements }) =>
        elements.some(({ element }) => has(element, 'role', 'doc-index')),
      );
      const expected: readonly (readonly [string, boolean])[] = [
        ...always.map((feature) => [feature, true] as const),
        ['alternativeText', pictures.length > 0 && isDescribed],
        ['index', hasIndex],
      ];
      for (const [feature, isExpected] of expected)
        if (told('accessibilityFeature').includes(feature) !== isExpected)
          yield {
            reason: `Unexpected ${isExpected ? 'silence' : 'word'} about \`${feature}\`, expected what the pages hold`,
          };
      const modes = told('accessMode').join(' ');
      if (modes !== (pictures.length > 0 ? 'textual visual' : 'textual'))
        yield { reason: `Unexpected modes “${modes}”, expected what the pages hold` };
      if (told('accessModeSufficient').includes('textual') !== isDescribed)
        yield { reason: 'Unexpected word on what is enough to read the book, expected it to be so' };
    },
  },
  {
    id: 'claims',
    *faults(judged) {
      const { conformsTo = '', certifiedBy = '', hasNoHazards = false } = judged.publication.book.manifest.claims;
      const expected: readonly (readonly [string, string])[] = [
        ['dcterms:conformsTo', conformsTo],
        ['a11y:certifiedBy', conformsTo === '' ? '' : certifiedBy],
        ['schema:accessibilityHazard', hasNoHazards ? 'none' : 'unknown'],
      ];
      for (const [name, wanted] of expected) {
        const found = property(judged.package, name).join();
        if (found !== wanted)
          yield { reason: `Unexpected claim “${found}” as \`${name}\`, expected “${wanted}” as \`guide.yaml\` says` };
      }
    },
  },
  {
    id: 'page-features',
    *faults(judged) {
      const isPaged = hasPageList(judged);
      const told = property(judged.package, 'schema:accessibilityFeature');
      const expected: readonly (readonly [string, boolean])[] = [
        ['pageNavigation', told.includes('pageNavigation')],
        ['pageBreakMarkers', told.includes('pageBreakMarkers')],
        ['pageBreakSource', property(judged.package, 'pageBreakSource').length > 0],
      ];
      for (const [name, isTold] of expected)
        if (isTold !== isPaged)
          yield {
            reason: `Unexpected ${isTold ? 'word' : 'silence'} about \`${name}\`, expected it where there is a page list`,
          };
    },
  },
];

function hasPageList({ contents }: Judged): boolean {
  return contents?.elements.some(({ element }) => element.attributes['epub:type'] === 'page-list') ?? false;
}
