import { posix } from 'node:path';
import type { Definition, Heading, Link, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { Position } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import { settleMarks } from './back-index/settle-marks.ts';
import type { Reference, Target } from './book.ts';
import { directives } from './directives/index.ts';
import { nodesAt } from './directives/nodes.ts';
import type { GuideBook, GuideChapter } from './domain/index.ts';

/**
 * A chapter as readers get it, still Markdown: directives expanded, references led to `#anchor` with their labels filled in,
 * ids on every target, marks of evidence at the end of their paragraph. The Book itself is never changed.
 */
export function resolve(book: GuideBook, chapter: GuideChapter): Root {
  const targetAt = new Map<object, Target>();
  for (const target of book.targets) if (target.place !== undefined) targetAt.set(target.place, target);
  const referenceAt = new Map<object, Reference>();
  for (const reference of book.references)
    if (reference.place !== undefined) referenceAt.set(reference.place, reference);

  const content = expand(chapter, chapter.tree.children, 'original').filter((node) => node.type !== 'yaml');
  const tree: Root = { type: 'root', children: withTitle(chapter, content) };
  visit(tree, 'link', fill);
  visit(tree, 'definition', (node) => {
    node.url = addressOf(node.url);
  });
  visit(tree, 'paragraph', gatherLevels);
  settleMarks(tree);
  return tree;

  /** Copies nodes of a chapter, directives expanded. A repetition has no ids of its own, and repeats nothing itself. */
  function expand(from: GuideChapter, nodes: readonly RootContent[], mode: 'original' | 'repetition'): RootContent[] {
    const copy = duplicate({ type: 'root', children: [...nodes] });
    visit(copy, (node, index, parent) => {
      const place = node.position;
      if (node.type === 'heading' && mode === 'original' && place !== undefined) {
        const target = targetAt.get(place);
        if (target !== undefined) node.data = { ...node.data, hProperties: { id: target.anchor } };
      }
      if ((node.type === 'link' || node.type === 'definition') && place !== undefined)
        lead(node, referenceAt.get(place));
      if (node.type === 'image' || node.type === 'definition') node.url = pictureOf(from, node.url);
      if (node.type !== 'containerDirective' && node.type !== 'leafDirective') return undefined;
      if (parent === undefined || index === undefined) return undefined;
      const known = directives.find(({ name, form }) => name === node.name && `${form}Directive` === node.type);
      const expanded =
        known?.expand(node, {
          book,
          chapter: from,
          isRepetition: mode === 'repetition',
          copy: (inner) => expand(from, inner, mode),
          repeat: (other, inner) =>
            mode === 'repetition' ? [] : stand(expand(other, inner, 'repetition'), node.position),
        }) ?? [];
      const siblings: RootContent[] = parent.children;
      siblings.splice(index, 1, ...expanded);
      return [SKIP, index + expanded.length];
    });
    return copy.children;
  }

  /** A picture by its path in the manuscript, wherever the chapter lies that shows it. */
  function pictureOf(from: GuideChapter, url: string): string {
    const path = posix.join(posix.dirname(from.file.path ?? ''), decoded(url));
    return book.files.get(path)?.image === undefined ? url : path;
  }

  /** A link to a file leads to the target it was found to name. */
  function lead(node: Link | Definition, reference: Reference | undefined): void {
    if (reference?.form === 'file' && reference.target !== undefined) node.url = reference.target.key;
  }

  function fill(node: Link): void {
    const target = book.targetOf.get(node.url);
    if (target === undefined) return;
    node.url = `#${target.anchor}`;
    const isLevel = target.kind === 'claim' && node.children.length === 0;
    if (node.children.length === 0) {
      node.children = [{ type: 'text', value: target.label, ...(node.position && { position: node.position }) }];
    }
    const className = isLevel ? ['claim', 'level', `level-${target.title}`] : [target.kind];
    node.data = { ...node.data, hProperties: { className } };
  }

  function addressOf(url: string): string {
    const target = book.targetOf.get(url);
    return target === undefined ? url : `#${target.anchor}`;
  }
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** Moves the marks of evidence to the end of their paragraph: "author's view 4, plausible 7". */
function gatherLevels(paragraph: Paragraph): void {
  const isMark = (node: PhrasingContent): node is Link =>
    node.type === 'link' && String(node.data?.hProperties?.['className'] ?? '').includes('level-');
  const marks = paragraph.children.filter(isMark);
  if (marks.length === 0) return;
  const { element, text } = nodesAt(paragraph.position);
  const content = marks.flatMap((mark, index): PhrasingContent[] => (index === 0 ? [mark] : [text(', '), mark]));
  const others = paragraph.children.filter((node) => !isMark(node));
  paragraph.children = [...others, text(' '), element('span', { className: ['levels'] }, content)];
}

/** A deep copy that shares the places of the original, by which targets and references are known. */
function duplicate(tree: Root): Root {
  const copy = structuredClone(tree);
  const places: (Position | undefined)[] = [];
  visit(tree, (node) => {
    places.push(node.position);
  });
  let index = 0;
  visit(copy, (node) => {
    const place = places[index++];
    if (place !== undefined) node.position = place;
  });
  return copy;
}

/** What is repeated stands where it is asked for, not where it was written: a place is a place in one file. */
function stand(nodes: RootContent[], position: Position | undefined): RootContent[] {
  const holder: Root = { type: 'root', children: nodes };
  visit(holder, (node) => {
    if (position === undefined) delete node.position;
    else node.position = position;
  });
  return nodes;
}

/** The page begins with its `h1`, which carries the anchor of the chapter; a file without one gets its title. */
function withTitle(chapter: GuideChapter, content: readonly RootContent[]): RootContent[] {
  const data = { hProperties: { id: chapter.anchor } };
  const isTitle = (node: RootContent): node is Heading => node.type === 'heading' && node.depth === 1;
  const first = content.find(isTitle);
  if (first === undefined) {
    return [{ type: 'heading', depth: 1, data, children: [{ type: 'text', value: chapter.title }] }, ...content];
  }
  return content.map((node) => (node === first ? { ...first, data } : node));
}
