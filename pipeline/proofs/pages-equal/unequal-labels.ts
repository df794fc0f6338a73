import type { FoundPageEntry } from '../../book.ts';
import type { ExpectedEntry } from './expected-entries.ts';
import type { Fault } from './fault.ts';

/** Pages without an entry, entries without a page, and entries out of order. */
export function* unequalLabels(expected: readonly ExpectedEntry[], found: readonly FoundPageEntry[]): Iterable<Fault> {
  const labels = new Set(found.map(({ label }) => label));
  const wanted = expected.map(({ page }) => page.label);
  for (const entry of expected)
    if (!labels.has(entry.page.label))
      yield {
        reason: `Unexpected page list without page ${entry.page.label}, expected the place of ${begins(entry)}`,
        entry,
      };
  for (const { label, where } of found)
    if (!wanted.includes(label))
      yield { reason: `Unexpected entry ${label} of the page list at ${where}, expected only pages with words` };
  const order = wanted.filter((label) => labels.has(label));
  const inOrder = found.map(({ label }) => label).filter((label) => wanted.includes(label));
  const at = inOrder.findIndex((label, index) => label !== order[index]);
  if (at !== -1)
    yield {
      reason: `Unexpected entry ${inOrder[at] ?? ''} of the page list, expected ${order[at] ?? 'its end'} there`,
    };
}

function begins({ page }: ExpectedEntry): string {
  const text = page.text.replace(/\s+/g, ' ').slice(0, 40).trim();
  return text === '' ? 'its picture' : `“${text}”`;
}
