import type { Terminal } from './command.ts';

/** Shows on a terminal what is being done and how long it took; silent elsewhere. */
export function progress(terminal: Terminal) {
  let stage: string | undefined;
  let since = 0;
  const end = (): void => {
    if (stage !== undefined && terminal.isInteractive) {
      terminal.error(`\r${stage} ${((performance.now() - since) / 1000).toFixed(1)} s\n`);
    }
    stage = undefined;
  };
  const next = (name: string): void => {
    end();
    stage = name;
    since = performance.now();
    if (terminal.isInteractive) terminal.error(`${name} …`);
  };
  return { next, end };
}
