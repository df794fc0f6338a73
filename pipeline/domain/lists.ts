import { z } from 'zod';
import type { Claim, RedFlagGroup, Source, Term } from '../book.ts';
import { checked, checking, id, reference, text } from './values.ts';

/** `glossary.yaml` */
export const terms = z.array(
  z
    .strictObject({
      id,
      term: text,
      also: z.array(text).default([]),
      'say-it': text.optional(),
      definition: text,
      everyday: z.boolean().default(false),
      sources: z.array(reference('source')).default([]),
      ...checking,
    })
    .transform(({ 'say-it': sayIt, ...term }): Term => ({ ...term, sayIt })),
);

/** `sources.yaml` */
export const sources = z.array(
  z
    .strictObject({
      id,
      label: text,
      reference: text,
      url: text.optional(),
      doi: text.optional(),
      kind: z.enum([
        'post',
        'author-page',
        'anatomy',
        'guideline',
        'review',
        'trial',
        'observational',
        'consensus',
        'clinic-page',
      ]),
      checked,
      note: text.optional(),
    })
    .transform((source): Source => ({ ...source, url: source.url, doi: source.doi, note: source.note })),
);

/** `claims.yaml` */
export const claims = z.array(
  z
    .strictObject({
      id,
      text,
      level: z.enum(['textbook', 'guideline', 'review', 'trial', 'observational', 'plausible', 'author']),
      sources: z.array(reference('source')).default([]),
      basis: text.optional(),
      'said-by': z.enum(['post', 'other-page', 'ours']).optional(),
      note: text.optional(),
      ...checking,
    })
    .transform(({ 'said-by': saidBy, ...claim }): Claim => ({
      ...claim,
      saidBy,
      basis: claim.basis,
      note: claim.note,
    })),
);

/** `red-flags.yaml` */
export const redFlags = z
  .strictObject({
    groups: z.array(
      z
        .strictObject({
          id,
          title: text,
          lead: text.optional(),
          entries: z.array(
            z.strictObject({ id, text, sources: z.array(reference('source')).default([]), ...checking }),
          ),
        })
        .transform((group): RedFlagGroup => ({ ...group, lead: group.lead })),
    ),
  })
  .transform(({ groups }) => groups);
