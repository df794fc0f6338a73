import { affirms, denies, playsDown, says } from '../../prose/talk.ts';

/** Whether one of the ways of a row is said in an entry, and nothing there plays it down. */
export function isSaid(row: string, entry: string): boolean {
  return holdsRow(row, entry) && playsDown(entry) === undefined && !isLeftOpen(entry);
}

/** Whether an entry speaks of a row at all, so that what spoils it is in that entry. */
export function speaksOf(row: string, entry: string): boolean {
  return row.split(' / ').some((way) => way.split(' + ').every((group) => says(entry, group.replace(/^[!?]/, ''))));
}

function holdsRow(row: string, entry: string): boolean {
  return row.split(' / ').some((way) => way.split(' + ').every((group) => holdsGroup(group, entry)));
}

function holdsGroup(group: string, entry: string): boolean {
  if (group.startsWith('!')) return denies(entry, group.slice(1));
  return group.startsWith('?') ? says(entry, group.slice(1)) : affirms(entry, group);
}

/** "Unless" stands for a clinician's word, for help at hand, or for a clear clot check; not for what the reader likes. */
function isLeftOpen(entry: string): boolean {
  const [, condition] = /\b(?:unless|except|only if)\b(.*)/is.exec(entry) ?? [];
  return (
    condition !== undefined && !/clinician|doctor|surgeon|physio|hold|support|clot check is clear/i.test(condition)
  );
}
