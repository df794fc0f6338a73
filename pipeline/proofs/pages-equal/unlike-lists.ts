import type { Extract } from '../../book.ts';
import type { Fault } from './fault.ts';

/** Older reading systems have the same list; and no marker stands there for nothing. */
export function* unlikeLists({
  pageList: found = [],
  oldPageList: old = [],
  pageMarkers = [],
}: Extract): Iterable<Fault> {
  for (let at = 0; at < Math.max(found.length, old.length); at += 1) {
    const [now, before] = [found[at], old[at]];
    if (now?.label === before?.label && now?.marker === before?.marker) continue;
    yield {
      reason: `Unexpected entry ${before?.label ?? '(none)'} of the older page list, expected ${now?.label ?? '(none)'}`,
    };
    return;
  }
  const listed = found.flatMap(({ marker }) => marker ?? []);
  const lost = pageMarkers.find((marker) => !listed.includes(marker));
  if (lost !== undefined) yield { reason: `Unexpected marker \`${lost}\`, expected an entry of the page list for it` };
}
