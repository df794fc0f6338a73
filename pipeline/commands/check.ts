import { checkFolder } from '../build.ts';
import { summary } from '../report/summary.ts';
import type { Command } from './command.ts';
import { speak } from './reporting.ts';

/** `guide check [folder]`: every rule on the manuscript, nothing written. */
export const check: Command = {
  name: 'check',
  usage: 'check [folder] [--format text|json|sarif|github]',
  about: 'Prove the manuscript, without building anything.',
  takes: 1,
  async run([folder = 'manuscript'], { frail, format, out = 'dist' }, terminal) {
    const speech = speak(format, terminal);
    const { book, messages, exceptions } = await checkFolder(folder);
    speech.messages({ messages, exceptions }, book, { folder, out });
    const references = book.references.length;
    speech.summary(
      `${book.manifest.title}: ${book.chapters.length} chapters, ${book.targets.length} targets, ${references} references; ${summary(messages, exceptions)}\n`,
    );
    return messages.some(({ severity }) => frail || severity === 'error') ? 1 : 0;
  },
};
