import type { Heading, ListItem, Root, RootContent } from 'mdast';
import type { Position } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { Publication } from '../book.ts';
import { changesClass } from '../directives/changes.ts';
import { nodesAt, type Generated } from '../directives/nodes.ts';
import type { GuideChapter } from '../domain/index.ts';
import { issueFacts } from '../domain/issue.ts';
import { recordOf } from '../edition-facts/edition-facts.ts';
import type { EditionRecord } from '../edition-facts/edition-record.ts';
import { word } from '../word.ts';
import { changeLine } from './change-line.ts';
import { changeClasses, editionChanges, type EditionChange } from './edition-changes.ts';
import { recordAfter, recordNamed } from './kept-records.ts';

type Chapters = Pick<Publication, 'book' | 'chapters'>;

/** A resolved issue with its list of changes, where it has the place for one. Their pages are filled in with the letter. */
export function tellChanges(tree: Root, issue: GuideChapter, publication: Chapters): Root {
  const since = issueFacts(issue)?.changesSince;
  const then = since === undefined ? undefined : recordNamed(publication.book, since);
  if (then === undefined) return tree;
  visit(tree, 'generated', (node: Generated, index, parent) => {
    const { className = [] } = node.data.hProperties;
    if (!className.includes(changesClass) || parent === undefined || index === undefined) return undefined;
    const told = nodesFor(then, publication, node.position);
    const siblings: RootContent[] = parent.children;
    siblings.splice(index, 1, ...told);
    return [SKIP, index + told.length];
  });
  return tree;
}

function nodesFor(then: EditionRecord, publication: Chapters, position: Position | undefined): readonly RootContent[] {
  const { book } = publication;
  const { text, paragraph } = nodesAt(position);
  const later = recordAfter(book, then);
  const now = later ?? recordOf(publication, []);
  const changes = editionChanges(then, now);
  const editions = word(book.words, 'changes-editions')
    .replace('{then}', `${then.edition} (${then.date})`)
    .replace('{now}', `${now.edition} (${now.date})`);
  const groups = changeClasses.flatMap((one): readonly RootContent[] => {
    const own = changes.filter((change) => change.class === one);
    if (own.length === 0) return [];
    const heading: Heading = { type: 'heading', depth: 2, children: [text(word(book.words, `changes-${one}`))] };
    return [heading, ...(one === 'wording' ? [paragraph([counted(own.length)])] : listed(own))];
  });
  return [paragraph([editions]), ...(groups.length === 0 ? [paragraph([word(book.words, 'changes-none')])] : groups)];

  /** Other words alone need not be looked up one by one. */
  function counted(count: number): string {
    return word(book.words, 'changes-wording-places').replace('{count}', String(count));
  }

  function listed(own: readonly EditionChange[]): readonly RootContent[] {
    const children = own.map((change): ListItem => ({ type: 'listItem', spread: false, children: [line(change)] }));
    return [{ type: 'list', ordered: false, spread: false, children }];
  }

  function line(change: EditionChange) {
    const { element, reference } = nodesAt(position);
    const { lead, target, words } = changeLine(change, book);
    const link = target === undefined ? undefined : reference(`#${target.anchor}`, target.label);
    if (link !== undefined && target !== undefined) link.data = { hProperties: { className: [target.kind] } };
    const pages = element('span', pagesWanted(change, later === undefined ? target?.anchor : undefined), []);
    return paragraph([lead, ...(link === undefined ? [] : [link]), words, pages]);
  }
}

/** What the letter needs to fill in the pages. */
function pagesWanted({ pageThen, pageNow }: EditionChange, anchor: string | undefined): Record<string, string> {
  return {
    ...(pageThen === undefined ? {} : { dataPageThen: pageThen }),
    ...(pageNow === undefined ? {} : { dataPageNow: pageNow }),
    ...(anchor === undefined ? {} : { dataPageOf: anchor }),
  };
}
