import { describe, expect, it } from 'vitest';
import { proofs } from '../../pipeline/proofs/index.ts';
import { letterLength } from '../../pipeline/proofs/letter-length.ts';
import { smallIssue, smallPublication } from '../editions/small-publication.ts';

const page = { path: 'chapters/start.md', html: '<h1 id="section-start">Start</h1>' };
const foot = 'General information, not a diagnosis, and no promise of results. Not yet reviewed by a clinician.';

/** What the proof finds in one letter of so many words below its title, which has one. */
function findings(words: number, buttons: readonly string[] = []): readonly string[] {
  const issue = smallIssue('first', '# First\n');
  const text = [
    'A small guide, read in a browser',
    'First',
    'word '.repeat(words),
    ...buttons,
    foot,
    'Unsubscribe',
  ].join('\n');
  const extract = {
    edition: 'newsletter' as const,
    path: 'dist/newsletter/',
    links: [],
    anchors: new Set<string>(),
    text: '',
    metadata: { [`${issue.chapter.anchor} html`]: text },
  };
  return [...letterLength.run([extract], smallPublication([page], [issue]))].map(({ reason }) => reason);
}

describe('the proof that letters are neither long nor nearly empty', () => {
  it('is one of the proofs, and counts neither what stands above the title nor the foot', () => {
    expect(proofs).toContain(letterLength);
    expect(findings(599)).toEqual([]);
  });

  it('finds a letter with one word too many', () => {
    expect(findings(600)).toEqual(['Unexpected letter of 601 words as sent, expected at most 600']);
  });

  it('does not count the buttons below it, which differ with the editions of a build', () => {
    expect(findings(599, ['The whole guide', 'PDF', '', 'EPUB'])).toEqual([]);
    expect(findings(600, ['The whole guide'])).toEqual([
      'Unexpected letter of 601 words as sent, expected at most 600',
    ]);
  });

  it('finds a letter with one word too few', () => {
    expect(findings(299)).toEqual([]);
    expect(findings(298)).toEqual(['Unexpected letter of 299 words as sent, expected at least 300']);
  });
});
