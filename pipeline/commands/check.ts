import { checkFolder } from '../build.ts';
import { countMessages } from '../report/summary.ts';
import { text } from '../report/text.ts';
import type { Command } from './command.ts';

/** `guide check [folder]`: every rule on the manuscript, nothing written. */
export const check: Command = {
  name: 'check',
  usage: 'check [folder]',
  about: 'Prove the manuscript, without building anything.',
  async run([folder = 'manuscript'], { frail }, terminal) {
    const { book, messages } = await checkFolder(folder);
    terminal.error(text(messages));
    const counts = `${book.chapters.length} chapters, ${book.targets.length} targets, ${book.references.length} references`;
    terminal.out(`${book.manifest.title}: ${counts}; ${countMessages(messages)}\n`);
    return messages.some(({ severity }) => frail || severity === 'error') ? 1 : 0;
  },
};
