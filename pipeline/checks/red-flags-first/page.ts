import type { Book, Chapter, Finding } from '../../book.ts';
import { chapterTarget } from '../../domain/facts.ts';
import { printedSafety, type Printed } from './printed-safety.ts';

/** What a page must print before its first step: groups of signs, and the numbers to call. */
export type Demand = {
  /** What the page is called in messages: `page`, `card`, `issue`. */
  readonly what: string;
  readonly groups: readonly string[];
  /** What counts as a way to a step. */
  readonly ways: readonly Printed['is'][];
};

/** Signs and numbers that a page lacks, hides or prints twice, and steps that stand before them. */
export function* pageFaults(book: Book, page: Chapter, { what, groups, ways }: Demand): Iterable<Finding> {
  const { file } = page;
  const { place } = chapterTarget(page);
  const printed = printedSafety(book, page);
  const demanded = [
    ...groups.map((name) => ({ is: 'signs', name, lack: 'the warning signs', block: `::red-flags{group="${name}"}` })),
    { is: 'numbers', name: 'emergency-numbers', lack: 'the numbers to call', block: '::emergency-numbers' },
  ];
  const open: number[] = [];
  for (const { is, name, lack, block } of demanded) {
    const all = printed.filter((one) => one.is === is && one.name === name);
    const seen = all.filter(({ hiddenIn }) => hiddenIn === undefined);
    const [first] = seen;
    const [hidden] = all;
    if (first !== undefined) open.push(printed.indexOf(first));
    if (first === undefined && hidden !== undefined) {
      const reason = `Unexpected \`${block}\` in ${hidden.hiddenIn}, expected it in the open ${what}`;
      yield { file, place: hidden.place, reason, note: 'Nobody may pass it by.' };
    } else if (first === undefined) {
      const of = is === 'signs' && groups.length > 1 ? ` of \`${name}\`` : '';
      yield { file, place, reason: `Unexpected ${what} without ${lack}${of}, expected \`${block}\`` };
    }
    for (const again of is === 'signs' ? seen.slice(1) : []) {
      const reason = `Unexpected second \`${block}\`, expected it once`;
      yield { file, place: again.place, reason, related: [{ file, place: first?.place, reason: 'The first is here' }] };
    }
  }
  const last = Math.max(...open);
  for (const { is, name, place: at } of printed.slice(0, Math.max(last, 0))) {
    if (!ways.includes(is)) continue;
    const reason = `Unexpected \`${name}\` above the warning signs, expected it below them and the numbers to call`;
    yield { file, place: at, reason, note: 'Nobody gets to a step without the warning signs.' };
  }
}
