import { run } from '../pipeline/cli.ts';

/** Runs one command line in this process, and keeps what it printed. */
export async function guide(...words: readonly string[]) {
  const printed = { out: '', error: '' };
  const code = await run(words, {
    out: (text) => {
      printed.out += text;
    },
    error: (text) => {
      printed.error += text;
    },
    isInteractive: false,
    hasColours: false,
  });
  return { code, ...printed };
}
