import { summary } from '../report/summary.ts';
import { tallyLine } from '../report/tally-line.ts';
import { verify as verifyFolder } from '../verify.ts';
import type { Command } from './command.ts';
import { speak } from './reporting.ts';

/** `guide verify [dist] [folder]`: every proof on finished files, and whether they are those of the receipt. */
export const verify: Command = {
  name: 'verify',
  usage: 'verify [dist] [folder] [--format text|json|sarif|github]',
  about: 'Prove finished files against the manuscript that they were made from. Nothing is built or written.',
  takes: 2,
  async run([dist = 'dist', folder = 'manuscript'], { frail, format }, terminal) {
    const speech = speak(format, terminal);
    const { book, messages, exceptions, tallies } = await verifyFolder(dist, folder);
    speech.messages({ messages, exceptions }, book, { folder, out: dist });
    for (const tally of tallies) speech.summary(`${tallyLine(tally)}\n`);
    speech.summary(`${dist}: ${summary(messages, exceptions)}\n`);
    return messages.some(({ severity }) => frail || severity === 'error') ? 1 : 0;
  },
};
