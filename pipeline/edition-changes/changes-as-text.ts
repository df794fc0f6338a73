import type { EditionRecord } from '../edition-facts/edition-record.ts';
import { changeClasses, type EditionChange } from './edition-changes.ts';

/** The changes for a terminal: a line for each class and each change. */
export function changesAsText(then: EditionRecord, now: EditionRecord, changes: readonly EditionChange[]): string {
  const head = `edition ${then.edition} (${then.date}) to ${now.edition} (${now.date}): ${changes.length} changes\n`;
  const groups = changeClasses.map((one) => {
    const own = changes.filter((change) => change.class === one);
    const lines = own.map((change) => `  ${change.what.padEnd(7)}  ${nameOf(change)}${pagesOf(change)}\n`);
    return lines.length === 0 ? '' : `${one} ${own.length}\n${lines.join('')}`;
  });
  return head + groups.join('');
}

function nameOf({ kind, id, label }: EditionChange): string {
  return `${kind}:${id} "${label.replace(/\s+/g, ' ')}"`;
}

function pagesOf({ pageThen, pageNow }: EditionChange): string {
  if (pageThen === undefined && pageNow === undefined) return '';
  return `, page ${pageThen ?? '-'} -> ${pageNow ?? '-'}`;
}
