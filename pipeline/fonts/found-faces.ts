import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { FoundFace } from '../book.ts';

/** The `@font-face` rules of a finished style sheet, which lies at a path beside other files. */
export function foundFaces(
  css: string,
  where: string,
  bytesOf: (path: string) => Uint8Array | undefined,
): readonly FoundFace[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, rule = '']) => {
    const address = /url\(\s*["']?([^"')]*)/.exec(rule)?.[1] ?? '';
    const bytes = bytesOf(posix.join(posix.dirname(where), address));
    return {
      family: valueOf(rule, 'font-family').replace(/^["']|["']$/g, ''),
      weight: valueOf(rule, 'font-weight'),
      range: valueOf(rule, 'unicode-range'),
      sha256: bytes === undefined ? undefined : createHash('sha256').update(bytes).digest('hex'),
      where,
    };
  });
}

function valueOf(rule: string, property: string): string {
  return new RegExp(String.raw`(?:^|;)\s*${property}\s*:\s*([^;]*)`).exec(rule)?.[1]?.trim() ?? '';
}
