import type { List, Nodes, Paragraph, Parents, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { attributePlace } from '../../attribute-place.ts';
import type { Book, Chapter } from '../../book.ts';
import { passagesOf } from '../../prose/passage.ts';
import { askedIn, type Asked } from './asked.ts';
import { stepsOfDirective } from './directive-steps.ts';
import { lastStretch } from './house-rules.ts';
import { isDose, isToDo, itemKind, paragraphsIn, rowsOf } from './listed-steps.ts';
import { namedSteps, stepAt } from './named-steps.ts';

/** Steps that a text asks for in a row: by sentences that go on with each other, in a list or a table, or taken in. */
export type Run = { readonly form: 'sentences' | 'list' | 'taken-in'; readonly asked: readonly Asked[] };

/** What a text asks for, in its order. */
export function stepsInText(book: Book, chapter: Chapter): readonly Run[] {
  const { file, tree } = chapter;
  const passages = new Map(passagesOf(chapter, book).map((passage) => [passage.node, passage]));
  const runs: { form: Run['form']; asked: readonly Asked[]; end: Nodes | undefined }[] = [];
  let heading = '';
  walk(tree);
  return runs.filter(({ asked }) => asked.length > 0);

  function walk({ children }: Parents): void {
    for (const [index, node] of children.entries()) {
      const isRead = read(node, children[index - 1]);
      if (!isRead && 'children' in node) walk(node);
    }
  }

  /** Reads a block; whether nothing in it is to be read any more. */
  function read(node: Nodes, before: Nodes | undefined): boolean {
    if (node.type === 'heading') {
      heading = toString(node);
      runs.push({ form: 'sentences', asked: [], end: undefined });
    } else if (node.type === 'leafDirective') {
      const place = node.name === 'include' ? attributePlace(file, node, 'from').value : node.position;
      const asked = stepsOfDirective(book, chapter, node).map((key) => ({ key, file, place, isPresupposed: false }));
      if (asked.length > 0) runs.push({ form: 'taken-in', asked, end: node });
    } else if (node.type === 'list') {
      const asked = inList(node, before?.type === 'paragraph' ? toString(before) : heading);
      if (asked.length === 0) return false;
      add('list', asked, node, before !== undefined && runs.at(-1)?.end === before);
      return true;
    } else if (node.type === 'table') {
      const asked = inTable(node);
      if (asked.length > 1) add('list', asked, node, false);
    } else if (node.type === 'paragraph') {
      const { asked, goesOn } = inParagraph(node);
      if (asked.length > 0) add('sentences', asked, node, goesOn);
    }
    return node.type === 'heading' || node.type === 'paragraph';
  }

  function add(form: Run['form'], asked: readonly Asked[], end: Nodes, goesOn: boolean): void {
    const last = runs.at(-1);
    const isJoined = goesOn && last !== undefined && last.form !== 'taken-in' && last.asked.length > 0;
    if (isJoined) runs.splice(-1, 1, { form: last.form, asked: [...last.asked, ...asked], end });
    else runs.push({ form, asked, end });
  }

  function inParagraph(paragraph: Paragraph): ReturnType<typeof askedIn> {
    const passage = passages.get(paragraph);
    return passage === undefined ? { asked: [], goesOn: false } : askedIn(book, chapter, passage);
  }

  function inList(list: List, lead: string): readonly Asked[] {
    const toDo = isToDo(list, lead);
    return list.children.flatMap((item) =>
      paragraphsIn(item).flatMap((paragraph, index) => {
        const passage = passages.get(paragraph);
        if (passage === undefined) return [];
        passages.delete(paragraph);
        const kind = index === 0 ? itemKind(passage) : 'sentences';
        if (kind === 'sentences') return askedIn(book, chapter, passage).asked;
        if (kind === 'bare' && !toDo) return [];
        if (kind === 'headed' && !toDo) return askedIn(book, chapter, passage, false).asked;
        const links = namedSteps(book, chapter, passage, lastStretch.key).filter(({ isLink }) => isLink);
        return (kind === 'headed' ? links.slice(0, 1) : links).map(({ key, place }) => listed(key, place()));
      }),
    );
  }

  function inTable(table: Table): readonly Asked[] {
    return rowsOf(table).flatMap(({ urls, rest }) =>
      urls.flatMap((link) => {
        const key = isDose(rest) && link.type === 'link' ? stepAt(book, file.path, link.url) : undefined;
        return key === undefined ? [] : [listed(key, link.position)];
      }),
    );
  }

  function listed(key: Asked['key'], place: Asked['place']): Asked {
    return { key, file, place, isPresupposed: false };
  }
}
