import type { Book, Finding, Level } from '../../book.ts';

const sourced: readonly Level[] = ['textbook', 'guideline', 'review', 'trial', 'observational'];

/** Claims of a level that rests on sources, without one. Of a textbook claim, plain geometry is ground enough. */
export function* unsourcedClaims({ lists: { claims } }: Book): Iterable<Finding> {
  for (const [index, { id, level, sources, basis }] of claims.entries.entries()) {
    if (!sourced.includes(level) || sources.length > 0) continue;
    if (level === 'textbook' && basis === 'geometry') continue;
    const other = level === 'textbook' ? ' or `basis: geometry`' : '';
    yield {
      file: claims.file,
      place: claims.factPlace([index, 'level']),
      reason: `Unexpected level \`${level}\` of claim \`${id}\` without a source, expected \`sources\`${other}`,
      note: 'Name the source in which it was read, or lower the level to `plausible` or `author`.',
    };
  }
}
