import type { VFile } from 'vfile';
import type { Exceptions, Message } from '../check.ts';

/** A rule as reporters tell of it. */
export type ToldRule = {
  readonly id: string;
  readonly about: string;
  /** The rule's page as Markdown, `undefined` when it has none. */
  page(): string | undefined;
};

/** What a reporter knows beside the messages. */
export type ReportContext = {
  /** The path by which a file is found from where the command runs: the folder as it was given, and the path in it. */
  pathOf(file: VFile): string;
  /** The absolute path of where the command runs. */
  readonly workingFolder: string;
  /** Whether the text goes to a terminal that shows colours and is allowed to. */
  readonly hasColours: boolean;
  /** Every rule that ran. */
  readonly rules: readonly ToldRule[];
  /** What the book asks to be spared. */
  readonly exceptions: Exceptions;
  /** The version of this program. */
  readonly version: string;
};

/** One face of the list of messages. What programs read has standard output for itself. */
export type Reporter = {
  readonly id: string;
  readonly for: 'people' | 'programs';
  report(messages: readonly Message[], context: ReportContext): string;
};
