import { z } from 'zod';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** `receipt.json`: what went in, what shaped it, what came out, and what was proven of it. Hashes are SHA-256. */
export const receiptShape = z.object({
  format: z.literal(1),
  book: z.object({ title: z.string(), edition: z.string(), date: z.string() }),
  /** The editions in the folder, in the order they were made. */
  editions: z.array(z.string()),
  input: z.object({ sha256: hash, files: z.record(z.string(), hash) }),
  made: z.object({
    program: z.object({ version: z.string(), sha256: hash }),
    node: z.string(),
    /** Absent where nothing was printed. */
    browser: z.string().optional(),
    packages: z.record(z.string(), z.string()),
    fonts: z.record(z.string(), hash),
  }),
  artifacts: z.array(z.object({ path: z.string(), bytes: z.number(), sha256: hash })),
  /** By what was counted and by edition: how many were found, and how many were expected. */
  proven: z.record(z.string(), z.record(z.string(), z.object({ found: z.number(), expected: z.number() }))),
});

export type Receipt = z.infer<typeof receiptShape>;
