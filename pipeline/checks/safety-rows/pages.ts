import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Book, Chapter, Finding } from '../../book.ts';
import { chapterAt } from '../../chapter-at.ts';
import { chapterFacts } from '../../domain/chapter.ts';
import { chapterTarget } from '../../domain/facts.ts';
import { nodesOf } from '../../nodes-of.ts';
import { partOf } from '../../part-of.ts';
import { passagesOf } from '../../prose/passage.ts';
import { pageRows, type PageRows } from './page-rows.ts';
import { isSaid } from './said.ts';

/** What the lists of the front pages no longer say. */
export function* pageFaults(book: Book): Iterable<Finding> {
  for (const asked of pageRows) {
    const page = chapterAt(book, asked.page);
    if (page !== undefined) yield* partFaults(book, page, asked);
  }
}

function* partFaults(book: Book, page: Chapter, { part, heading, rows, links = [] }: PageRows): Iterable<Finding> {
  const { file } = page;
  const title = nodesOf(page.tree, 'heading').find(({ data }) => data?.id === part);
  if (title === undefined) {
    const reason = `Unexpected page without the part \`{#${part}}\`, expected it with “${Object.keys(rows).join('”, “')}”`;
    yield { file, place: chapterTarget(page).place, reason, note };
    return;
  }
  if (!isSaid(heading, toString(title))) {
    const reason = `Unexpected heading of \`${part}\`, expected what its list is for`;
    yield { file, place: title.position, reason, note };
  }
  const nodes = partOf(page, part);
  const texts = textsIn(book, page, nodes);
  for (const [what, row] of Object.entries(rows)) {
    if (texts.some((text) => isSaid(row, text))) continue;
    const reason = `Unexpected part \`${part}\` without “${what}”, expected an entry that says it`;
    yield { file, place: title.position, reason, note };
  }
  const urls = new Set(
    nodes.flatMap((node) => (node.type === 'list' ? nodesOf(node, 'link') : [])).map(({ url }) => url),
  );
  for (const link of links) {
    if (urls.has(link) || !book.targetOf.has(link)) continue;
    const reason = `Unexpected list in \`${part}\` without \`${link}\`, expected it among the steps to leave out`;
    yield { file, place: title.position, reason, note };
  }
}

/** The paragraphs and items of a part, but not what is struck out, a note or in a block; and the places that it prints. */
function textsIn(book: Book, page: Chapter, nodes: readonly RootContent[]): readonly string[] {
  const prints = nodes.some((node) => node.type === 'leafDirective' && node.name === 'never-press');
  const listed = prints ? (chapterFacts(page)?.['never-press'] ?? []) : [];
  const own = new Set(
    nodes.filter(({ type }) => type === 'list' || type === 'paragraph').flatMap((node) => nodesOf(node, 'paragraph')),
  );
  const written = passagesOf(page, book)
    .filter(({ node }) => own.has(node) && nodesOf(node, 'delete').length === 0)
    .map(({ text }) => text);
  return [...written, ...listed.map(({ places, because = '' }) => `${Object.values(places).join(', ')}. ${because}`)];
}

const note = 'Word it as you like, but say it: a reader may be harmed without it.';
