import type { Count, Extract, Finding, Publication, Target } from '../../book.ts';
import { squeezed } from './squeezed.ts';

/** Targets under which something else stands in a finished file than what the book calls them. */
export function* wrongStanding(extract: Extract, publication: Publication): Iterable<Finding> {
  for (const { target, names, isTrue, instead } of judged(extract, publication)) {
    if (isTrue) continue;
    const { file, place, anchor } = target;
    const expected = names.map((name) => `“${name}”`).join(' or ');
    yield {
      file,
      place,
      reason: `Unexpected “${instead.slice(0, 60)}” at \`${anchor}\` in ${extract.path}${pageOf(extract, anchor)}, expected ${expected}`,
    };
  }
}

/** Under how many targets of an edition their name stands. */
export function countStanding(extract: Extract, publication: Publication): Count {
  const all = [...judged(extract, publication)];
  return { found: all.filter(({ isTrue }) => isTrue).length, expected: all.length };
}

type Judged = {
  readonly target: Target;
  readonly names: readonly string[];
  readonly isTrue: boolean;
  readonly instead: string;
};

/** A target that is missing as a whole is for `links-equal` to tell. */
function* judged({ standing, pageOf, pageTexts }: Extract, { book }: Publication): Iterable<Judged> {
  if (standing === undefined) return;
  const chapters = new Map(book.chapters.map(({ anchor, title }) => [anchor, title]));
  for (const target of book.targetOf.values()) {
    const { anchor } = target;
    const text = standing.get(anchor);
    const names = namesOf(target, chapters.get(anchor));
    if (text === undefined || names.length === 0) continue;
    const said = squeezed(text);
    const isNumbered = numbered.has(target.kind);
    const page = pageTexts?.[(pageOf?.get(anchor) ?? 0) - 1]?.text ?? '';
    const isTrue = names.some((name) =>
      isNumbered ? `${said}\n${squeezed(page)}`.includes(`${squeezed(name)}.`) : said.startsWith(squeezed(name)),
    );
    yield { target, names, isTrue, instead: text };
  }
}

/** What is known by its number, which stands somewhere in it. */
const numbered: ReadonlySet<string> = new Set(['figure', 'table']);

/** What is known by its place in a list alone. */
const listed: ReadonlySet<string> = new Set(['claim', 'source']);

/** A chapter goes by its heading, also where a muscle or a symptom is called otherwise. */
function namesOf({ kind, label, title }: Target, heading: string | undefined): readonly string[] {
  if (numbered.has(kind)) return [label];
  if (listed.has(kind)) return [];
  return [...new Set([title, ...(heading === undefined ? [] : [heading])])].filter((name) => name.trim() !== '');
}

function pageOf(extract: Extract, anchor: string): string {
  const page = extract.pageOf?.get(anchor);
  return page === undefined ? '' : `, page ${page}`;
}
