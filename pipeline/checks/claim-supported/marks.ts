import type { Link, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { nodesOf } from '../../nodes-of.ts';

/** A link to a claim or a source, its words, and its offset in the text around it. */
export type Mark = { readonly kind: string; readonly id: string; readonly at: number; readonly words: string };

/** The links to claims and sources in a passage, by their offsets in its text; counted as `passagesOf` does. */
export function marksIn(node: Nodes): readonly Mark[] {
  const marks: Mark[] = [];
  let at = 0;
  for (const inner of nodesOf(node, 'link', 'break', 'text', 'inlineCode')) {
    if (inner.type === 'link') marks.push(...markOf(inner, at));
    else at += inner.type === 'break' ? 1 : inner.value.length;
  }
  return marks;
}

function markOf(link: Link, at: number): readonly Mark[] {
  const [, kind, id] = /^(claim|source):(.+)$/.exec(link.url) ?? [];
  return kind === undefined || id === undefined ? [] : [{ kind, id, at, words: toString(link) }];
}

/** From where to where somebody else speaks in a sentence. */
export type Quoted = readonly (readonly [number, number])[];

/** What others say in a sentence: titles of sources, which links to them print, words in quotation marks, and addresses. */
export function quotedIn(sentence: string, marks: readonly Mark[], start: number): Quoted {
  const quotations = Array.from(
    sentence.matchAll(/"[^"]*"|“[^”]*”|\bhttps?:\S+/g),
    ({ 0: words, index }) => [index, index + words.length] as const,
  );
  const titles = marks.flatMap(({ kind, at, words }) =>
    kind === 'source' ? [[at - start, at - start + words.length] as const] : [],
  );
  return [...quotations, ...titles];
}
