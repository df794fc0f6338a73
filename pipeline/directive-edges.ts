import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { attributePlace } from './attribute-place.ts';
import type { Book, Chapter, Reference } from './book.ts';

/** A reference of any form, one in an attribute of a directive too: `::include{from="muscle:x"}`, `::figure{#pelvis-tilt}`. */
export type Edge = Omit<Reference, 'form'> & { readonly form: Reference['form'] | 'directive' };

type Directive = ContainerDirective | LeafDirective;

/** What the directives of a book refer to by their attributes. */
export function directiveEdges(book: Book): readonly Edge[] {
  return [...book.chapters, ...book.issues].flatMap((chapter) => {
    const edges: Edge[] = [];
    visit(chapter.tree, (node) => {
      if (node.type === 'containerDirective' || node.type === 'leafDirective')
        edges.push(...edgesOf(book, chapter, node));
    });
    return edges;
  });
}

function edgesOf({ kinds, targetOf }: Book, { file, anchor }: Chapter, directive: Directive): readonly Edge[] {
  return Object.entries(directive.attributes ?? {}).flatMap(([name, value]) =>
    keysIn(directive, name, value ?? '').flatMap((written): Edge[] => {
      const [kind = '', id = ''] = written.split(':');
      if (!kinds.includes(kind)) return [];
      const { value: place } = attributePlace(file, directive, name);
      const target = targetOf.get(written);
      return [{ form: 'directive', kind, id, written, file, place, owner: anchor, node: directive, target }];
    }),
  );
}

/** Several keys stand with a space between them; the id of a figure names the picture that is drawn there. */
function keysIn({ name: directive }: Directive, attribute: string, value: string): readonly string[] {
  if (attribute === 'id') return directive === 'figure' ? [`figure:${value}`] : [];
  return value.trim().split(/\s+/);
}
