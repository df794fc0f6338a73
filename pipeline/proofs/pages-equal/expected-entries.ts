import type { PageText } from '../../book.ts';
import { isWordless, pageRuns, type PageRun } from '../../printed-pages/page-runs.ts';

/** A printed page that the page list has to lead to. */
export type ExpectedEntry = {
  readonly page: PageText;
  readonly run: PageRun;
  /** Its place in its run. */
  readonly index: number;
  /** Whether it prints no words that are told elsewhere: then it may share the place of the page behind it. */
  readonly isShared: boolean;
};

/** The pages that the page list has to have, in order: all but those of lists that only print has. */
export function expectedEntries(printed: readonly PageText[]): readonly ExpectedEntry[] {
  const all = pageRuns(printed).flatMap((run) =>
    run.pages.map((page, index) => ({ page, run, index, isShared: run.kind === 'part' || isWordless(page) })),
  );
  const told = all.filter(({ run, isShared }) => isShared || run.kind !== 'list');
  const last = told.findLastIndex(({ isShared }) => !isShared);
  return told.slice(0, last + 1);
}
