import type { List, ListItem, Nodes, Paragraph, Table } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { nodesOf } from '../../nodes-of.ts';
import type { Passage } from '../../prose/passage.ts';
import { doing, ofADose, ofARoutine } from './asking-words.ts';

/** Whether a list of links is a list to do: it is numbered or to be ticked off, or what leads to it asks for it. */
export function isToDo(list: List, lead: string): boolean {
  if (list.ordered === true || list.children.some(({ checked }) => typeof checked === 'boolean')) return true;
  const words = wordsOf(lead);
  const sentences = lead.split(/[.:;,!?]/).map((sentence) => wordsOf(sentence)[0] ?? '');
  return words.some((word) => ofARoutine.has(word)) || sentences.some((first) => doing.has(first));
}

/** How an item names steps: by a link at its head, by links and doses alone, or in sentences. */
export function itemKind(passage: Passage): 'bare' | 'dosed' | 'headed' | 'sentences' {
  const links = passage.spans.filter(({ url }) => url !== undefined);
  const starts = [...links.map(({ start }) => start), passage.text.length];
  const ends = [0, ...links.map(({ end }) => end)];
  const rest = ends.map((end, index) => passage.text.slice(end, starts[index])).join(' ');
  if (wordsOf(rest).every((word) => /^\d+$/.test(word) || ofADose.has(word))) return /\d/.test(rest) ? 'dosed' : 'bare';
  return links.some(({ start }) => start === 0) ? 'headed' : 'sentences';
}

/** The paragraphs of an item, of lists within it too. */
export function paragraphsIn(item: ListItem): readonly Paragraph[] {
  return nodesOf(item, 'paragraph');
}

/** The links of each row of a table that says no more than steps and doses. */
export function rowsOf(table: Table): { readonly urls: readonly Nodes[]; readonly rest: string }[] {
  return table.children.map((row) => {
    const urls: Nodes[] = [];
    let rest = '';
    visit(row, (node) => {
      if (node.type === 'link' || node.type === 'linkReference') {
        urls.push(node);
        return SKIP;
      }
      if (node.type === 'text') rest += ` ${node.value}`;
      return undefined;
    });
    return { urls, rest };
  });
}

/** Whether a text says no more than how much. */
export function isDose(text: string): boolean {
  return /\d/.test(text) && wordsOf(text).every((word) => /^\d+$/.test(word) || ofADose.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
}
