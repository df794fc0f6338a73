import type { Book, Claim, Finding, Level } from '../../book.ts';
import { aboutComplaint } from './health-words.ts';
import { isOpen } from './tone.ts';

/** The kind of source that a level rests on. */
const kindOf: Partial<Readonly<Record<Level, string>>> = {
  textbook: 'anatomy',
  guideline: 'guideline',
  review: 'review',
  trial: 'trial',
  observational: 'observational',
};

/** Claims of the ledger whose level is higher than what they name, or than what they say. */
export function* overratedClaims(book: Book): Iterable<Finding> {
  const { claims } = book.lists;
  for (const [index, claim] of claims.entries.entries()) {
    const at = { file: claims.file, place: claims.factPlace([index, 'level']) };
    const finding = bySources(claim, book) ?? byWords(claim);
    if (finding !== undefined) yield { ...at, ...finding };
  }
}

type Fault = Pick<Finding, 'reason' | 'note' | 'related'>;

/** A level without a source of its kind. Of a textbook claim, plain geometry is ground enough. */
function bySources({ id, level, sources, basis }: Claim, { lists }: Book): Fault | undefined {
  const kind = kindOf[level];
  if (kind === undefined || (level === 'textbook' && basis === 'geometry')) return undefined;
  const other = level === 'textbook' ? ' or `basis: geometry`' : '';
  if (sources.length === 0) {
    const reason = `Unexpected level \`${level}\` of claim \`${id}\` without a source, expected \`sources\`${other}`;
    return { reason, note: 'Name the source in which it was read, or lower the level to `plausible` or `author`.' };
  }
  const named = lists.sources.entries.flatMap((source, index) =>
    sources.includes(`source:${source.id}`) ? [{ source, place: lists.sources.factPlace([index, 'kind']) }] : [],
  );
  // A source that is in no list is reported by `target-exists`.
  if (named.length < sources.length || named.some(({ source }) => source.kind === kind)) return undefined;
  return {
    reason: `Unexpected level \`${level}\` of claim \`${id}\`, expected a source of kind \`${kind}\`${other}`,
    note: 'Name the source in which it was read, or take the level that its sources bear.',
    related: named.map(({ source, place }) => ({
      file: lists.sources.file,
      place,
      reason: `\`${source.id}\` is of kind \`${source.kind}\``,
    })),
  };
}

/** A level that the words of the claim do not fit: each is told as its level allows. */
function byWords({ id, level, text, saidBy, basis }: Claim): Fault | undefined {
  const note = 'Word the claim as its level allows, or take the level that its words fit.';
  if (level === 'plausible' && !isOpen(text))
    return { reason: `Unexpected level \`plausible\` of claim \`${id}\`, expected \`may\` in its text`, note };
  if (level === 'textbook' && isOpen(text))
    return { reason: `Unexpected level \`textbook\` of claim \`${id}\`, expected a text without \`may\``, note };
  if (level === 'textbook' && basis === 'geometry' && aboutComplaint.test(text))
    return {
      reason: `Unexpected level \`textbook\` of claim \`${id}\` by geometry, expected nothing about how it feels`,
      note: 'Directions and lengths follow from a drawing; that something hurts does not.',
    };
  if (level !== 'textbook' && kindOf[level] !== undefined && (saidBy === 'post' || saidBy === 'other-page'))
    return {
      reason: `Unexpected level \`${level}\` of claim \`${id}\`, which the author says, expected \`plausible\` or \`author\``,
      note: 'What a study found is a claim of its own, `said-by: ours`.',
    };
  return undefined;
}
