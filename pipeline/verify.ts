import { VFile } from 'vfile';
import type { Artifact, Browser, Extract, Publication } from './book.ts';
import { checkFolder } from './build.ts';
import { publicationOf } from './publication.ts';
import { toMessage, type Exceptions, type Message } from './check.ts';
import type { GuideBook } from './domain/index.ts';
import { prove, type Tally } from './prove.ts';
import { readPublished } from './read-published.ts';
import { compareFiles } from './receipt/compare-files.ts';
import { agreeOnInput, readReceipt } from './receipt/read-receipt.ts';

/** What came of a verification. */
export type Verified = {
  readonly book: GuideBook;
  readonly messages: readonly Message[];
  readonly exceptions: Exceptions;
  readonly tallies: readonly Tally[];
};

/**
 * Reads the finished files of a folder and proves them against the manuscript they were made from. Nothing is written.
 * Throws a `UsageError` when they were made from another manuscript.
 */
export async function verify(dist: string, folder: string): Promise<Verified> {
  const artifacts = await readPublished(dist);
  const receipt = readReceipt(artifacts, dist);
  const { book, messages, exceptions } = await checkFolder(folder);
  agreeOnInput(receipt, book, dist);
  const publication = publicationOf(book);
  const { extracts, unread } = await readBack(receipt.editions, artifacts, publication);
  const { messages: faults, tallies } = prove(extracts, publication);
  const strange = [...compareFiles(receipt, artifacts)].map((finding) => toMessage('receipt', 'error', finding));
  return { book, messages: [...messages, ...strange, ...unread, ...faults], exceptions, tallies };
}

/** Each edition as its finished files show it; one that cannot be read is a fault of its files, not of the program. */
async function readBack(ids: readonly string[], artifacts: readonly Artifact[], publication: Publication) {
  const { editions } = await import('./editions/index.ts');
  const { launchBrowser } = await import('./browser.ts');
  const extracts: Extract[] = [];
  const unread: Message[] = [];
  const opened: Promise<Browser>[] = [];
  const browser = async (): Promise<Browser> => (opened[0] ??= launchBrowser());
  for (const edition of editions.filter(({ id }) => ids.includes(id))) {
    try {
      extracts.push(await edition.read(artifacts, publication, { artifacts, browser }));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const file = new VFile({ path: 'dist/' });
      const reason = `Unexpected files of the edition \`${edition.id}\`, expected some that can be read: ${why}`;
      unread.push(toMessage('receipt', 'error', { file, reason }));
    }
  }
  for (const one of await Promise.allSettled(opened)) if (one.status === 'fulfilled') await one.value.close();
  return { extracts, unread };
}
