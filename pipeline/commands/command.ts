/** Where a command writes, so that it can be run in a test as on a terminal. */
export type Terminal = {
  out(text: string): void;
  error(text: string): void;
  /** Whether progress may be shown: a terminal, and not in CI. */
  readonly isInteractive: boolean;
  /** Whether `error` may write colours. */
  readonly hasColours: boolean;
};

/** The status a program ends with: 0 sound, 1 findings, 2 wrong usage, 3 the machine failed. */
export type ExitCode = 0 | 1 | 2 | 3;

export type Command = {
  readonly name: string;
  /** "check [folder]" */
  readonly usage: string;
  readonly about: string;
  /** How many words may follow the name. */
  readonly takes: number;
  run(words: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode>;
};

export type Options = {
  readonly out: string | undefined;
  readonly only: string | undefined;
  readonly format: string | undefined;
  readonly frail: boolean;
};
