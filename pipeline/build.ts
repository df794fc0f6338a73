import type { Artifact, Browser, Edition, EditionId, Extract, ParsedManuscript, Problem } from './book.ts';
import { judge, toMessage, type Exceptions, type Judgement, type Message } from './check.ts';
import { rules } from './checks/index.ts';
import { contactSheet } from './contact-sheet.ts';
import { directives } from './directives/index.ts';
import { domainReferences, type GuideBook } from './domain/index.ts';
import { editionFacts } from './edition-facts/edition-facts.ts';
import { checkFonts } from './fonts.ts';
import { withEditionDate } from './edition-date.ts';
import { keepTrees, readKeptTrees, treesOf, withTrees } from './kept-trees.ts';
import { letterDesk } from './letter-desk.ts';
import { link } from './link.ts';
import { overlay } from './overlay.ts';
import { parse } from './parse.ts';
import { prove, type Tally } from './prove.ts';
import { publicationOf } from './publication.ts';
import { mayReplace, mayWrite, publish } from './publish.ts';
import { read, type Manuscript } from './read.ts';
import { receipt } from './receipt/receipt.ts';
import { RefusedRequests } from './refused-requests.ts';
import { referenceKinds } from './references/index.ts';
import { drawings } from '../templates/figures/index.ts';
import { UsageError } from './usage-error.ts';
import { whoAsked } from './who-asked.ts';
import { languages, wordedAs, wordsFor } from './words.ts';

/** A manuscript folder as one linked Book, and what its rules find; files open in an editor are laid over the disk. */
export async function checkFolder(
  folder: string,
  open: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<Judgement & { readonly book: GuideBook }> {
  const kept = readKeptTrees(folder);
  const book = assemble(withTrees(overlay(await read(folder), open), kept));
  const judgement = judge(book, rules);
  if (open.size === 0) keepTrees(folder, kept, treesOf(book));
  return { book, ...judgement };
}

/** Files as one linked Book: nothing judged yet, and no disk touched. */
export function assemble(manuscript: Manuscript): GuideBook {
  const read = datedAndWorded(parse(manuscript));
  const { covers, problems } = checkFonts(read);
  const parsed = { ...read, problems: [...read.problems, ...problems] };
  const isGuide = parsed.manifest.profile === 'health-guide';
  return link(parsed, {
    kinds: isGuide ? [...referenceKinds, ...domainReferences] : referenceKinds,
    drawings,
    directives,
    words: wordsFor(parsed.manifest.language),
    covers,
  });
}

/**
 * A manuscript with its edition date, and with a fault where its language has no words of its own: it would print English
 * ones.
 */
function datedAndWorded<Parsed extends ParsedManuscript>(parsed: Parsed): Parsed {
  const { manifestFile: file, manifestPlace, problems } = parsed;
  const manifest = withEditionDate(parsed.manifest, process.env['SOURCE_DATE_EPOCH']);
  const { language } = manifest;
  if (wordedAs(language) !== undefined) return { ...parsed, manifest };
  const known = languages.map((name) => `\`${name}\``).join(', ');
  const reason = `Unexpected language \`${language}\` without generated words, expected ${known}`;
  const note = 'The program prints “Step”, “Figure” and the like from a file of that name in `templates/words/`.';
  const fault: Problem = { rule: 'facts-valid', file, place: manifestPlace(['language']), reason, note };
  return { ...parsed, manifest, problems: [...problems, fault] };
}

/** What a build does now, for the progress on a terminal. */
export type Watch = (stage: string) => void;

export type BuildResult = {
  readonly book: GuideBook;
  readonly messages: readonly Message[];
  readonly exceptions: Exceptions;
  /** `undefined` when errors stopped the build: nothing was published then. */
  readonly published: { readonly artifacts: readonly Artifact[]; readonly tallies: readonly Tally[] } | undefined;
};

/**
 * Builds the editions of a manuscript and publishes them into `out`, if every check and every proof holds. `note` hears what
 * to know before an edition is made.
 */
export async function build(
  folder: string,
  out: string,
  only: readonly EditionId[],
  frail: boolean,
  watch: Watch,
  note: (text: string) => void = () => undefined,
): Promise<BuildResult> {
  await mayReplace(out, folder);
  await mayWrite(out);
  watch('check');
  const { book, messages, exceptions } = await checkFolder(folder);
  if (stops(messages, frail)) return { book, messages, exceptions, published: undefined };

  if (book.chapters.length === 0) {
    throw new UsageError(
      `Unexpected book without a chapter in \`${folder}\``,
      'List its Markdown files in `guide.yaml`: chapters: [one.md, two.md]',
    );
  }

  watch('resolve');
  const { editions } = await import('./editions/index.ts');
  const { launchBrowser } = await import('./browser.ts');
  const publication = publicationOf(book);

  const artifacts: Artifact[] = [];
  const extracts: Extract[] = [];
  const opened: Promise<Browser>[] = [];
  const browser = async (): Promise<Browser> => (opened[0] ??= launchBrowser());
  try {
    const wanted = withNeeds(editions, only);
    for (const edition of editions) {
      if (!wanted.has(edition.id)) continue;
      const advice = edition.advise?.(publication);
      if (advice !== undefined) note(advice);
      watch(`render ${edition.id}`);
      const made = await edition.render(publication, { artifacts, extracts, browser });
      artifacts.push(...made);
      if (made.length === 0) continue;
      watch(`read back ${edition.id}`);
      extracts.push(await edition.read([...artifacts], publication, { artifacts, browser }));
    }
  } catch (error) {
    const faults = error instanceof RefusedRequests ? whoAsked(error, publication) : [];
    if (faults.length === 0) throw error;
    const refusals = faults.map((fault) => toMessage('image-usable', 'error', fault));
    return { book, messages: [...messages, ...refusals], exceptions, published: undefined };
  } finally {
    for (const running of opened) await running.then((one) => one.close());
  }

  watch('prove');
  const proven = prove(extracts, publication);
  const judged = [...messages, ...proven.messages];
  if (stops(proven.messages, frail)) return { book, messages: judged, exceptions, published: undefined };

  watch('publish');
  const { tallies } = proven;
  artifacts.push(
    ...contactSheet(publication),
    ...letterDesk(extracts, publication),
    editionFacts(publication, extracts),
  );
  const printer = (await opened[0])?.version;
  const made = extracts.map(({ edition }) => edition);
  artifacts.push(...receipt(book, { artifacts, editions: made, tallies, browser: printer }));
  await publish(out, artifacts);
  return { book, messages: judged, exceptions, published: { artifacts, tallies } };
}

/** The editions asked for, and those that they link to. */
function withNeeds(editions: readonly Edition[], only: readonly EditionId[]): ReadonlySet<EditionId> {
  const wanted = new Set(only);
  for (const edition of editions.toReversed()) {
    if (wanted.has(edition.id)) for (const needed of edition.needs) wanted.add(needed);
  }
  return wanted;
}

function stops(messages: readonly Message[], frail: boolean): boolean {
  return messages.some(({ severity }) => frail || severity === 'error');
}
