import { z } from 'zod';
import type { Manifest, PublisherFacts } from '../book.ts';
import { slugOf } from './slug.ts';
import { id, text } from './values.ts';

/** What stands in the editions of a book that names no date: the clock is never asked. */
const undated = '2000-01-01';

const url = z.string().regex(/^https:\/\/\S+$/, { error: 'an address that begins with `https://`, or `undecided`' });
const decision = z.union([z.literal('undecided'), text]).default('undecided');
const addressDecision = z.union([z.literal('undecided'), url]).default('undecided');

/** `guide.yaml`. Everything but a title and a list of files has a default, so that any folder of Markdown becomes a book. */
export const manifest = z
  .strictObject({
    title: text.max(100, { error: 'at most 100 characters, which the title page has room for' }),
    subtitle: text.max(200, { error: 'at most 200 characters, which the title page has room for' }).optional(),
    slug: id.optional(),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, { error: 'a language tag such as `en`' })
      .default('en'),
    edition: text.default('1'),
    date: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: 'a date such as `2026-11-22`' })
      .optional(),
    profile: z.enum(['book', 'health-guide']).default('book'),
    rules: z.record(z.string(), z.enum(['off', 'warning', 'error'])).default({}),
    description: text.optional(),
    licence: text.optional(),
    keywords: z.array(text).default([]),
    claims: z
      .strictObject({
        'pdf-ua': z.boolean().default(false),
        'epub-conforms-to': text.optional(),
        'epub-certified-by': text.optional(),
        'no-hazards': z.boolean().default(false),
      })
      .default({ 'pdf-ua': false, 'no-hazards': false }),
    fonts: z
      .array(
        z.strictObject({ file: text, weight: z.union([z.literal(400), z.literal(600), z.literal(700)]).default(400) }),
      )
      .default([]),
    credit: text.optional(),
    newsletter: z
      .strictObject({ pictures: z.enum(['hosted', 'attached']).default('hosted') })
      .default({ pictures: 'hosted' }),
    'emergency-numbers': z.array(z.strictObject({ place: text, number: text })).default([]),
    chapters: z.array(text).optional(),
    parts: z
      .array(
        z.strictObject({
          title: text,
          matter: z.enum(['front', 'start', 'body', 'back']).default('body'),
          files: z.array(text),
        }),
      )
      .optional(),
    publisher: decision,
    contact: decision,
    'postal-address': decision,
    'base-url': addressDecision,
    'subscribe-url': addressDecision,
    'unsubscribe-url': addressDecision,
    funding: decision,
    reviewer: decision,
  })
  .refine((guide) => (guide.chapters === undefined) !== (guide.parts === undefined), {
    error: 'either `chapters`, a list of files, or `parts`, lists of files with a title each',
  })
  .transform((guide): Manifest => {
    const decided: PublisherFacts = {
      publisher: guide.publisher,
      contact: guide.contact,
      postalAddress: guide['postal-address'],
      baseUrl: guide['base-url'],
      subscribeUrl: guide['subscribe-url'],
      unsubscribeUrl: guide['unsubscribe-url'],
      funding: guide.funding,
      reviewer: guide.reviewer,
    };
    const undecided = publisherFacts.filter((fact) => decided[fact] === 'undecided');
    const base = decided.baseUrl === 'undecided' ? 'https://guide.example/' : decided.baseUrl;
    return {
      title: guide.title,
      subtitle: guide.subtitle,
      slug: guide.slug ?? slugOf(guide.title, 'book'),
      language: guide.language,
      edition: guide.edition,
      date: guide.date ?? undated,
      isDated: guide.date !== undefined,
      profile: guide.profile,
      rules: guide.rules,
      description: guide.description,
      licence: guide.licence,
      fonts: guide.fonts,
      keywords: guide.keywords,
      claims: {
        pdfUa: guide.claims['pdf-ua'],
        conformsTo: guide.claims['epub-conforms-to'],
        certifiedBy: guide.claims['epub-certified-by'],
        hasNoHazards: guide.claims['no-hazards'],
      },
      credit: guide.credit,
      newsletter: guide.newsletter,
      parts: guide.parts ?? [{ title: guide.title, matter: 'body', files: guide.chapters ?? [] }],
      emergencyNumbers: guide['emergency-numbers'],
      decided,
      undecided,
      baseUrl: base.endsWith('/') ? base : `${base}/`,
    };
  });

const publisherFacts = [
  'publisher',
  'contact',
  'postalAddress',
  'baseUrl',
  'subscribeUrl',
  'unsubscribeUrl',
  'funding',
  'reviewer',
] as const;
