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
};

/** The tagged content of a page in reading order. Running heads and folios are not tagged and so not here. */
export type TaggedPage = {
  readonly text: string;
  readonly links: readonly PageLink[];
  /** Its smallest letters outside pictures. */
  readonly smallest: TextRun | undefined;
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
      },
    ];
  });
  const blocks = [...group(spoken, ({ block }) => block).values()];
  const written = runsOf(
    spoken.filter(({ isDrawn }) => !isDrawn),
    runs,
  ).filter(({ text }) => text.trim() !== '');
  const [smallest] = written.toSorted((left, right) => left.size - right.size);
  const furniture = (runs.get('') ?? []).map(({ text }) => text);
  const baselines = runsOf(spoken, runs).map(({ baseline }) => baseline);
  const filled = await filledShare(page, baselines);
  const text = blocks.map((pieces) => joinRuns(runsOf(pieces, runs))).join('\n');
  return { text, links, smallest, filled, furniture };
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
