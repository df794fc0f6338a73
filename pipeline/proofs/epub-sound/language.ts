import type { Condition } from './condition.ts';

/** Voices know in which language to read: the book's on every page, and any other where it stands. */
export const language: readonly Condition[] = [
  {
    id: 'page-language',
    *faults({ pages, publication }) {
      const { language: expected } = publication.book.manifest;
      for (const { name, elements } of pages) {
        const found = elements[0]?.element.attributes['lang'] ?? '';
        if (found !== expected) yield { where: name, reason: `Unexpected language “${found}”, expected “${expected}”` };
      }
    },
  },
  {
    id: 'language-tags',
    *faults({ pages }) {
      for (const { name, elements } of pages)
        for (const { element } of elements) {
          const { lang, 'xml:lang': other } = element.attributes;
          if (lang === undefined && other === undefined) continue;
          if (lang !== other || !isTag(lang))
            yield {
              where: name,
              reason: `Unexpected language “${lang ?? ''}” and “${other ?? ''}”, expected one valid tag`,
            };
        }
    },
  },
];

function isTag(tag: string | null | undefined): boolean {
  try {
    return Intl.getCanonicalLocales(tag ?? '').length === 1;
  } catch {
    return false;
  }
}
