import { z } from 'zod';

/** What one edition of the book held, as `edition.json` says: everything that can be pointed at, or must be known. */
export const editionRecord = z.object({
  format: z.literal(1),
  title: z.string(),
  edition: z.string().min(1),
  date: z.iso.date(),
  targets: z.array(
    z.object({
      kind: z.string().min(1),
      id: z.string().min(1),
      label: z.string(),
      class: z.enum(['safety', 'procedure', 'evidence', 'wording']),
      /** SHA-256 of its text. */
      text: z.string().regex(/^[0-9a-f]{64}$/),
      /** The folio of its page in the PDF, where that was made. */
      page: z.string().optional(),
    }),
  ),
});

export type EditionRecord = z.infer<typeof editionRecord>;

/** The record in the bytes of an `edition.json`; `undefined` when they hold none that this program understands. */
export function recordIn(bytes: Uint8Array): EditionRecord | undefined {
  try {
    return editionRecord.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data;
  } catch {
    return undefined;
  }
}
