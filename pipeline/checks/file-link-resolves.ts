import { posix } from 'node:path';
import type { Definition, Root } from 'mdast';
import type { Book, Check, Finding, Reference } from '../book.ts';
import { nearest } from '../nearest.ts';
import { nodesOf } from '../nodes-of.ts';

/** A relative link names a page of the book, and what stands behind `#` is there. */
export const fileLinkResolves: Check = {
  id: 'file-link-resolves',
  about: 'Every relative link names a file of the book, and a heading or an id in it.',
  *book(book) {
    const chapters = [...book.chapters, ...book.issues, ...book.figures];
    const pictures = new Map(chapters.map(({ file, tree }) => [file, definitionsOfPictures(tree)]));
    for (const reference of book.references) {
      const { form, file, node, place, target, written } = reference;
      if (form !== 'file' || isDefinition(node, pictures.get(file))) continue;
      if (written === '') {
        const note = 'Put an address between the parentheses, or delete the link.';
        yield { file, place, reason: 'Unexpected link without an address, expected a target', note };
      } else if (target === undefined) yield { file, place, ...fault(book, reference) };
    }
  },
};

function fault(book: Book, { file, written }: Reference): Pick<Finding, 'reason' | 'suggestion' | 'note'> {
  const [path, fragment] = written.split('#').map(decoded);
  if (path === undefined || (fragment === undefined && written.includes('#'))) {
    const note = 'Write `%25` for a percent sign, `%20` for a space.';
    return { reason: `Unexpected percent sign in \`${written}\`, expected two hexadecimal digits behind it`, note };
  }
  const [, kind, id] = /^(\w+)\s*[：﹕]\s*(.*)$/u.exec(path) ?? [];
  if (kind !== undefined && book.kinds.includes(kind.toLowerCase())) {
    const note = 'A wide colon makes the whole a path of a file.';
    const suggestion = `${kind.toLowerCase()}:${id ?? ''}`;
    return { reason: `Unexpected wide colon in \`${path}\`, expected a plain one`, suggestion, note };
  }
  const from = posix.dirname(file.path);
  const whole = path === '' ? file.path : posix.join(from, path);
  const fragments = book.fragments.get(whole);
  if (fragments !== undefined && fragment !== undefined) {
    return {
      reason: `Unexpected \`#${fragment}\`, expected a heading or an id of \`${whole}\``,
      suggestion: nearest(fragment, fragments.keys()),
      note: 'Write the heading in small letters with hyphens, or the id that it has in braces.',
    };
  }
  if (book.files.has(whole)) {
    const note = 'Only pages that `guide.yaml` lists can be linked: every edition must be able to lead there.';
    return { reason: `Unexpected link to \`${whole}\`, expected a page of the book`, note };
  }
  const near = nearestPath(whole, [...book.fragments.keys()]);
  const suggestion = near === undefined ? undefined : posix.relative(from, near);
  const note = 'Paths are relative to the folder of the file they stand in; capital letters count.';
  return { reason: `Unexpected link to missing file \`${whole}\`, expected a page of the book`, suggestion, note };
}

/** The same path in other letters, the same name in another folder, or the nearest name. */
function nearestPath(path: string, pages: readonly string[]): string | undefined {
  const same = pages.find((page) => page.toLowerCase() === path.toLowerCase());
  return same ?? pages.find((page) => posix.basename(page) === posix.basename(path)) ?? nearest(path, pages);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Labels that only pictures use: `image-usable` judges where those lead. */
function definitionsOfPictures(tree: Root): ReadonlySet<string> {
  const pictures = new Set(nodesOf(tree, 'imageReference').map(({ identifier }) => identifier));
  for (const { identifier } of nodesOf(tree, 'linkReference')) pictures.delete(identifier);
  return pictures;
}

function isDefinition(node: Reference['node'], labels: ReadonlySet<string> = new Set()): boolean {
  const isOne = (other: NonNullable<typeof node>): other is Definition => other.type === 'definition';
  return node !== undefined && isOne(node) && (node.url === '' || labels.has(node.identifier));
}
