import { readOwnText } from '../../pipeline/project.ts';
import { carefulGuide, manyWords, shortForm } from '../careful-guide.ts';
import { effort, hips, knees } from './manuscript/chapters.ts';
import { card, diary, letter } from './manuscript/sheets.ts';
import { quadriceps } from './manuscript/muscle.ts';
import { check, walk } from './manuscript/steps.ts';

/** A white dot: the smallest PNG there is. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP6DwABBQECz6AuzQAAAABJRU5ErkJggg==';

const chapters = [
  'chapters/hips.md',
  'chapters/knees.md',
  'chapters/effort.md',
  'protocol/check.md',
  'protocol/walk.md',
  'muscles/quadriceps.md',
];

/** A small guide that has something of everything: links, a table, pictures, cautions, a note, steps, a card, a diary, a letter. */
export const manuscript: Readonly<Record<string, string | Uint8Array>> = {
  ...carefulGuide([...chapters, 'chapters/card.md', 'chapters/diary.md']),
  'glossary.yaml': `- { id: pace, term: pace, definition: How fast you go from one step to the next., checked: no }\n`,
  'chapters/hips.md': hips,
  'chapters/knees.md': knees,
  'chapters/effort.md': effort,
  'protocol/check.md': check,
  'protocol/walk.md': walk,
  'muscles/quadriceps.md': quadriceps,
  'chapters/card.md': card,
  'chapters/diary.md': diary,
  'chapters/dot.png': Buffer.from(dot, 'base64'),
  'figures/stop-light.md': readOwnText('manuscript/figures/stop-light.md'),
  'newsletter/series.yaml': 'issues: [{ issue: one, day: 0 }]\n',
  'newsletter/one.md': `${letter}\n${manyWords}${shortForm}`,
};
