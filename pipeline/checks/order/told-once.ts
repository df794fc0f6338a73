import type { Finding } from '../../book.ts';

/**
 * Findings that hold the same written rule against several places as one, which shows the others: a lost reason for leaving
 * advice breaks every routine at once.
 */
export function toldOnce(findings: Iterable<Finding>): readonly Finding[] {
  const told = new Map<string, Finding>();
  for (const finding of findings) {
    const { reason, file, place, related } = finding;
    const first = related === undefined ? undefined : told.get(reason);
    const key = related === undefined ? `${told.size}` : reason;
    const others = [...(first?.related ?? []), { file, place, reason: 'It is so here as well' }];
    told.set(key, first === undefined ? finding : { ...first, related: others });
  }
  return [...told.values()];
}
