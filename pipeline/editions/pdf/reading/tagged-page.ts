import type { PDFPageProxy } from 'pdfjs-dist';
import { filledShare } from './filled-share.ts';
import { type Leaf, leavesOf } from './leaves.ts';
import { joinRuns, textRuns, type TextRun } from './text-run.ts';

/** A link of a page: where it leads and what it reads. */
export type PageLink = {
  /** The name of its destination; `undefined` when it leads nowhere. */
  readonly to: string | undefined;
  readonly label: string;
  /** Whether it opens or closes the text of the page: it may then be a piece of a link that crosses the page turn. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** What its block says behind it, up to the next link. */
  readonly behind: string;
};

/** The tagged content of a page in reading order. Running heads and folios are not tagged and so not here. */
export type TaggedPage = {
  readonly text: string;
  /** The same without the words in pictures and the numbers of list items. */
  readonly running: string;
  /** The words in pictures. */
  readonly drawn: string;
  readonly beginsWithPicture: boolean;
  readonly links: readonly PageLink[];
  /** All of its text, piece by piece. */
  readonly runs: readonly TextRun[];
  /** In points. */
  readonly height: number;
  /** Its smallest letters outside pictures. */
  readonly smallest: TextRun | undefined;
  /** The sizes of its letters outside pictures, in points. */
  readonly sizes: ReadonlySet<number>;
  /** How far down it reaches, as a share of what a page holds. */
  readonly filled: number;
  /** What is printed outside the text: running head, folio. */
  readonly furniture: readonly string[];
};

type Annotation = { readonly id: string; readonly url?: string; readonly dest?: unknown };

/** Reads what a page says and where its links inside the book lead. */
export async function readTaggedPage(page: PDFPageProxy): Promise<TaggedPage> {
  const [tree, runs, annotations] = await Promise.all([
    page.getStructTree(),
    textRuns(page),
    page.getAnnotations({ intent: 'print' }),
  ]);
  const found: readonly Annotation[] = annotations;
  const annotationOf = new Map(found.map((annotation) => [annotation.id, annotation]));
  const leaves = leavesOf(tree);
  const spoken = leaves.filter(({ kind, id }) => kind === 'content' && runs.has(id));
  const links = [...group(leaves, ({ link }) => link)].flatMap(([link, pieces]): PageLink[] => {
    const pointer = pieces.map(({ id }) => annotationOf.get(id)).find((annotation) => annotation !== undefined);
    if (link === undefined || pointer?.url !== undefined) return [];
    return [
      {
        to: typeof pointer?.dest === 'string' ? pointer.dest : undefined,
        label: joinRuns(runsOf(pieces, runs)),
        isFirst: pieces.some((piece) => piece === spoken[0]),
        isLast: pieces.some((piece) => piece === spoken.at(-1)),
        behind: joinRuns(runsOf(behind(pieces, spoken), runs)),
      },
    ];
  });
  const written = runsOf(
    spoken.filter(({ isDrawn }) => !isDrawn),
    runs,
  ).filter(({ text }) => text.trim() !== '');
  const [smallest] = written.toSorted((left, right) => left.size - right.size);
  const furniture = (runs.get('') ?? []).map(({ text }) => text);
  const all = runsOf(spoken, runs);
  const baselines = all.map(({ baseline }) => baseline);
  const filled = await filledShare(page, baselines);
  const text = linesOf(spoken, runs);
  const running = linesOf(
    spoken.filter(({ isDrawn, isItemLabel }) => !isDrawn && !isItemLabel),
    runs,
  );
  const drawn = linesOf(
    spoken.filter(({ isDrawn }) => isDrawn),
    runs,
  );
  const beginsWithPicture = spoken[0]?.isDrawn ?? false;
  const sizes = new Set(written.map(({ size }) => size));
  const height = page.view[3] ?? 0;
  return { text, running, drawn, beginsWithPicture, links, runs: all, height, smallest, sizes, filled, furniture };
}

/** The pieces behind those of a link, to the end of their block or the next link. */
function behind(pieces: readonly Leaf[], spoken: readonly Leaf[]): readonly Leaf[] {
  const last = spoken.findLast((leaf) => pieces.includes(leaf));
  const rest = last === undefined ? [] : spoken.slice(spoken.indexOf(last) + 1);
  const end = rest.findIndex(({ block, link }) => block !== last?.block || link !== undefined);
  return end === -1 ? rest : rest.slice(0, end);
}

/** What pieces say, each block on a line. */
function linesOf(pieces: readonly Leaf[], runs: ReadonlyMap<string, readonly TextRun[]>): string {
  const blocks = [...group(pieces, ({ block }) => block).values()];
  return blocks.map((block) => joinRuns(runsOf(block, runs))).join('\n');
}

function runsOf(pieces: readonly Leaf[], runs: ReadonlyMap<string, readonly TextRun[]>): readonly TextRun[] {
  return pieces.flatMap(({ kind, id }) => (kind === 'content' ? (runs.get(id) ?? []) : []));
}

function group<Key>(leaves: readonly Leaf[], keyOf: (leaf: Leaf) => Key): ReadonlyMap<Key, readonly Leaf[]> {
  const groups = new Map<Key, Leaf[]>();
  for (const leaf of leaves) {
    const pieces = groups.get(keyOf(leaf));
    if (pieces === undefined) groups.set(keyOf(leaf), [leaf]);
    else pieces.push(leaf);
  }
  return groups;
}
