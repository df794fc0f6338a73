import type { Root } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { namePlace, openingPlace } from '../attribute-place.ts';
import type { Book, Chapter, Check, Finding } from '../book.ts';
import { nearest } from '../nearest.ts';
import { nodesOf } from '../nodes-of.ts';
import { attributeFaults } from './directive-known/attribute-faults.ts';
import { nearlyDirectives } from './directive-known/nearly-directives.ts';
import { nearlyReferences } from './directive-known/nearly-references.ts';

type Directive = ContainerDirective | LeafDirective;

/** Block directives are known, have the attributes they need and no others, and are closed; none, and no reference, is text. */
export const directiveKnown: Check = {
  id: 'directive-known',
  about: 'Directives are known, with the attributes they need and no others, and closed; none is read as text.',
  *chapter(chapter, book) {
    const { tree, file } = chapter;
    for (const node of nodesOf(tree, 'paragraph', 'code', 'text', 'containerDirective', 'leafDirective')) {
      if (node.type === 'paragraph' || node.type === 'code') yield* nearlyDirectives(file, book, node);
      else if (node.type === 'text') yield* nearlyReferences(file, book, node);
      else yield* faultsOf(chapter, book, node);
    }
  },
};

function* faultsOf({ file, tree }: Chapter, book: Book, directive: Directive): Iterable<Finding> {
  const form = directive.type === 'containerDirective' ? 'container' : 'leaf';
  const { name } = directive;
  const grammar = book.directives.find((one) => one.name === name);
  if (directive.type === 'containerDirective' && !isClosed(String(file), directive)) {
    const note = 'A line of as many colons closes it; a block that holds another begins with more colons than that.';
    const open = openBlock(String(file), directive, tree);
    const reason = `Unexpected open \`${open.name}\`, expected a line \`:::\` that closes it`;
    yield { file, place: openingPlace(file, open), reason, note };
  }
  if (grammar === undefined) {
    const names = book.directives.map((one) => one.name);
    const note = `The directives are ${names.map((one) => `\`${one}\``).join(', ')}.`;
    const reason = `Unexpected directive \`${name}\`, expected one that is known`;
    yield { file, place: namePlace(file, directive), reason, suggestion: nearest(name, names), note };
    return;
  }
  const colons = grammar.form === 'leaf' ? '::' : ':::';
  if (grammar.form !== form) {
    const reason = `Unexpected ${form} directive \`${name}\`, expected \`${colons}${name}\``;
    const note = 'Two colons make a line of its own, three colons a block that a line of three colons closes.';
    yield { file, place: namePlace(file, directive), reason, note };
  }
  yield* attributeFaults(file, grammar, directive);
  const hasLabel = directive.children[0]?.data !== undefined && 'directiveLabel' in directive.children[0].data;
  if (grammar.label === 'required' && !hasLabel) {
    const note = `Write it in brackets behind the name: \`${colons}${name}[…]\`.`;
    yield {
      file,
      place: openingPlace(file, directive),
      reason: `Unexpected \`${name}\` without a label, expected one`,
      note,
    };
  }
}

/** A block around this one may have taken its closing line: with as many colons, that one was to be closed before. */
function openBlock(source: string, directive: ContainerDirective, tree: Root): ContainerDirective {
  const parent = nodesOf(tree, 'containerDirective').find(({ children }) => children.includes(directive));
  if (parent === undefined || !isClosed(source, parent)) return directive;
  const colons = ({ position }: ContainerDirective): number =>
    /^:*/.exec(source.slice(position?.start.offset))?.[0].length ?? 0;
  return colons(parent) <= colons(directive) ? parent : directive;
}

/** Whether the last line of a container is its closing one; without it, the block reaches to the end of the file. */
function isClosed(source: string, { position }: ContainerDirective): boolean {
  const text = source.slice(position?.start.offset, position?.end.offset);
  return /\n.*:{3,}[ \t]*$/.test(text.trimEnd());
}
