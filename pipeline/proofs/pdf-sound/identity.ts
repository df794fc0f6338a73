import type { Condition } from './condition.ts';

const tag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;

/** The file says what it is, in which language, and from when; it claims nothing unasked, and does nothing by itself. */
export const identity: readonly Condition[] = [
  {
    id: '06-001',
    *faults({ document: { xmp } }) {
      if (xmp === undefined) yield { reason: 'Unexpected file without XMP, expected it in the catalog' };
    },
  },
  {
    id: '06-003',
    *faults({ document: { xmp, title } }) {
      if (xmp === undefined) return;
      const found = /<dc:title>[\s\S]*?<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(xmp)?.[1];
      if (found === undefined || title === undefined || plain(found) !== title)
        yield { reason: `Unexpected title “${found ?? ''}” in XMP, expected “${title ?? ''}”` };
    },
  },
  {
    id: 'claim',
    *faults({ document: { xmp = '' }, publication }) {
      const isClaimed = xmp.includes('pdfuaid:part');
      const isAsked = publication.book.manifest.claims.pdfUa;
      if (isClaimed !== isAsked)
        yield {
          reason: `Unexpected ${isClaimed ? 'claim of' : 'silence about'} PDF/UA, expected what \`guide.yaml\` says`,
        };
    },
  },
  {
    id: 'title',
    *faults({ document: { title = '' }, publication }) {
      const { title: expected } = publication.book.manifest;
      if (!title.includes(expected)) yield { reason: `Unexpected title “${title}”, expected “${expected}”` };
    },
  },
  {
    id: '07-002',
    *faults({ document }) {
      if (!document.showsTitle) yield { reason: 'Unexpected name of the file in the window, expected the title' };
    },
  },
  {
    id: '11-006',
    *faults({ document, publication }) {
      const { language } = publication.book.manifest;
      if (document.language !== language)
        yield { reason: `Unexpected language \`${document.language ?? ''}\`, expected \`${language}\`` };
      for (const { language: own, page } of document.elements)
        if (own !== undefined && !tag.test(own))
          yield { page, reason: `Unexpected language \`${own}\` of an element, expected a tag such as \`en\`` };
    },
  },
  {
    id: 'dates',
    *faults({ document, publication }) {
      const expected = publication.book.manifest.date.replaceAll('-', '');
      for (const date of document.dates)
        if (!date?.startsWith(`D:${expected}000000`))
          yield { reason: `Unexpected date \`${date ?? ''}\`, expected the edition's, ${expected}` };
      if (!document.hasIdentity) yield { reason: 'Unexpected file without an id, expected one made from its content' };
    },
  },
  {
    id: 'active',
    *faults({ document }) {
      for (const what of document.active)
        yield { reason: `Unexpected ${what}, expected a file that does nothing itself` };
    },
  },
  {
    id: 'linear',
    *faults({ document }) {
      if (!document.isLinear)
        yield { reason: 'Unexpected file that shows no page before all of it has come, expected it linearised' };
    },
  },
];

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function plain(xml: string): string {
  return xml.replace(/&(?:#x([0-9a-fA-F]+)|(\w+));/g, (all, code: string | undefined, name: string | undefined) =>
    code === undefined ? (entities[name ?? ''] ?? all) : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}
