import type { Condition } from './condition.ts';
import { listOf } from './elements.ts';

/**
 * The types that our pages use (https://www.w3.org/TR/epub-ssv-11/), each with the role that says the same to voices
 * (https://www.w3.org/TR/epub-aam-11/); `undefined` where there is none, or none is needed.
 */
const roles: Readonly<Record<string, string | undefined>> = {
  frontmatter: undefined,
  bodymatter: undefined,
  backmatter: undefined,
  titlepage: undefined,
  landmarks: undefined,
  cover: undefined,
  chapter: 'doc-chapter',
  glossary: 'doc-glossary',
  bibliography: 'doc-bibliography',
  colophon: 'doc-colophon',
  index: 'doc-index',
  toc: 'doc-toc',
  'page-list': 'doc-pagelist',
  pagebreak: 'doc-pagebreak',
  noteref: 'doc-noteref',
  backlink: 'doc-backlink',
  endnotes: 'doc-endnotes',
  footnote: 'doc-footnote',
  glossref: 'doc-glossref',
  biblioref: 'doc-biblioref',
  glossterm: 'term',
  glossdef: 'definition',
  'index-entry-list': undefined,
  'index-entry': undefined,
  'index-term': undefined,
  'index-locator': undefined,
  'index-xref-preferred': undefined,
  'index-xref-related': undefined,
};

/** What a part of a page is, it says in the words that reading systems know, and to voices too. */
export const types: readonly Condition[] = [
  {
    id: 'types-known',
    *faults({ pages }) {
      for (const { name, elements } of pages)
        for (const { element } of elements) {
          const found = listOf(element, 'epub:type');
          if (new Set(found).size < found.length || found.some((type) => !(type in roles)))
            yield { where: name, reason: `Unexpected type “${found.join(' ')}”, expected types of EPUB, each once` };
        }
    },
  },
  {
    id: 'types-and-roles',
    *faults({ pages }) {
      for (const { name, elements } of pages)
        for (const { element, around } of elements) {
          if (around.some((one) => one.attributes['epub:type'] === 'landmarks')) continue;
          const role = element.attributes['role'] ?? undefined;
          for (const type of listOf(element, 'epub:type'))
            if (roles[type] !== undefined && roles[type] !== role)
              yield {
                where: name,
                reason: `Unexpected role “${role ?? ''}” of a \`${type}\`, expected \`${roles[type]}\``,
              };
        }
    },
  },
];
