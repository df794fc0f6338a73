import { release as releaseEdition } from '../release.ts';
import type { Command } from './command.ts';

/** `guide release [dist] [folder]`: keeps the record of a finished edition in the manuscript. */
export const release: Command = {
  name: 'release',
  usage: 'release [dist] [folder]',
  about: 'Keep what a finished edition holds in manuscript/editions/, for comparison with later ones.',
  takes: 2,
  async run([dist = 'dist', folder = 'manuscript'], _, terminal) {
    const { path, isNew } = await releaseEdition(dist, folder);
    terminal.out(isNew ? `${path} is new; commit it with the edition\n` : `${path} holds this edition already\n`);
    return 0;
  },
};
