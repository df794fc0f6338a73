import { describe, expect, it } from 'vitest';
import type { Extract, FoundPicture } from '../../pipeline/book.ts';
import { mailPictures } from '../../pipeline/proofs/mail-pictures.ts';
import { proofs } from '../../pipeline/proofs/index.ts';
import { smallPublication } from '../editions/small-publication.ts';

const sound: FoundPicture = {
  figure: 'figure-knee',
  alt: 'A knee from the side.',
  shown: { width: 552, height: 401 },
  file: { type: 'png', width: 1104, height: 801, bytes: 204_800 },
  where: 'newsletter/knees/issue.html',
};

function findings(picture: FoundPicture): readonly string[] {
  const extract: Extract = {
    edition: 'newsletter',
    path: 'dist/newsletter/',
    links: [],
    anchors: new Set(),
    text: '',
    metadata: {},
    pictures: [picture],
  };
  return [...mailPictures.run([extract], smallPublication([]))].map(({ reason, note }) => `${reason}. ${note}`);
}

describe('the proof of pictures in letters', () => {
  it('is one of the proofs, and finds nothing in a sound picture of 200 KB', () => {
    expect(proofs).toContain(mailPictures);
    expect(findings(sound)).toEqual([]);
  });

  it('finds a picture over 200 KB and says what to do', () => {
    expect(findings({ ...sound, file: { ...sound.file, bytes: 204_801 } })).toEqual([
      'Unexpected picture of 201 KB in newsletter/knees/issue.html, expected at most 200 KB. Give the drawing a narrow variant with fewer parts, patterns or texts, or take the figure out of the letter.',
    ]);
  });

  it.each([
    ['is no PNG', { ...sound, file: { ...sound.file, type: 'svg' } }],
    ['has a pixel for a pixel', { ...sound, file: { ...sound.file, width: 552, height: 401 } }],
    ['has no size in the letter', { ...sound, shown: { width: 0, height: 0 } }],
  ])('finds a picture that %s', (_, picture) => {
    expect(findings(picture).join()).toContain('expected a PNG of twice its size');
  });

  it('finds a picture without a description', () => {
    expect(findings({ ...sound, alt: ' ' }).join()).toContain('expected what it shows');
  });
});
