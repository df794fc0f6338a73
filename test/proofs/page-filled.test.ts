import { describe, expect, it } from 'vitest';
import type { Extract, FilledPage } from '../../pipeline/book.ts';
import { proofs } from '../../pipeline/proofs/index.ts';
import { pageFilled } from '../../pipeline/proofs/page-filled.ts';
import { smallPublication } from '../editions/small-publication.ts';

const page = (label: string, filled: number, opened?: string): FilledPage => ({ label, filled, opened });

/** Cover and title page; a chapter of three pages; an empty page, a part, a chapter of two. */
const sound = [
  page('i', 0.2),
  page('ii', 0.3),
  page('1', 0.9, 'section-start'),
  page('2', 0.34),
  page('3', 0.05),
  page('4', 0),
  page('5', 0.3, 'print-part-1'),
  page('6', 0.8, 'step-walk'),
  page('7', 0.1),
];

function findings(pages: readonly FilledPage[], edition: Extract['edition'] = 'pdf'): readonly string[] {
  const extract = {
    edition,
    path: 'dist/guide.pdf',
    links: [],
    anchors: new Set<string>(),
    text: '',
    metadata: {},
    pages,
  };
  const publication = smallPublication([
    { path: 'chapters/start.md', html: '<h1 id="section-start">Start</h1>' },
    { path: 'protocol/walk.md', html: '<h1 id="step-walk">Walk</h1>' },
  ]);
  return [...pageFilled.run([extract], publication)].map(({ file, reason }) => `${file.path}: ${reason}`);
}

describe('the proof that pages are filled', () => {
  it('is one of the proofs, and lets chapters, parts and the book end early', () => {
    expect(proofs).toContain(pageFilled);
    expect(findings(sound)).toEqual([]);
  });

  it('finds a page within a chapter that is less than a third full, and names it by its folio', () => {
    expect(findings(sound.with(3, page('2', 0.3)))).toEqual([
      'chapters/start.md: Unexpected page 2 of dist/guide.pdf that is 30 % full, expected a third or more where no chapter ends',
    ]);
  });

  it('finds an empty page that no part follows', () => {
    expect(findings(sound.toSpliced(3, 0, page('2', 0)))).toHaveLength(1);
  });
});
