import type { Book, Check, Finding, Target } from '../book.ts';
import { attributePlace } from '../attribute-place.ts';
import { nodesOf } from '../nodes-of.ts';

type Named = Pick<Target, 'file' | 'place'>;

/** No two targets of one kind share an id, nor do two groups of red flags or two blocks of one file. */
export const idUnique: Check = {
  id: 'id-unique',
  about: 'No two targets of one kind share an id.',
  *book(book) {
    const first = new Map<string, Named>();
    for (const { name, kind, id, ...named } of everyName(book)) {
      const earlier = first.get(name);
      if (earlier === undefined) first.set(name, named);
      else yield duplicate(kind, id, named, earlier);
    }
  },
};

function duplicate(kind: string, id: string, { file, place }: Named, earlier: Named): Finding {
  return {
    file,
    place,
    reason: `Unexpected second ${kind} \`${id}\`, expected an id of its own`,
    note: 'Give one of the two another id, and correct the references that mean it.',
    related: [{ ...earlier, reason: `The first ${kind} \`${id}\` stands here` }],
  };
}

/** Everything that has an id; `name` is what must not come twice. */
function* everyName(book: Book): Iterable<Named & { name: string; kind: string; id: string }> {
  for (const { key, kind, id, file, place } of book.targets) yield { name: key, kind, id, file, place };
  const { file, entries, factPlace } = book.lists.redFlags;
  for (const [at, { id, entries: flags }] of entries.entries()) {
    yield { name: `group ${id}`, kind: 'group', id, file, place: factPlace(['groups', at, 'id']) };
    for (const [of, flag] of flags.entries()) {
      const place = factPlace(['groups', at, 'entries', of, 'id']);
      yield { name: `flag ${id} ${flag.id}`, kind: 'red flag', id: flag.id, file, place };
    }
  }
  for (const chapter of [...book.chapters, ...book.issues]) {
    for (const node of nodesOf(chapter.tree, 'containerDirective')) {
      const id = node.attributes?.['id'];
      if (typeof id !== 'string' || book.kinds.includes(node.name)) continue;
      const place = attributePlace(chapter.file, node, 'id').value;
      yield { name: `${chapter.anchor} ${id}`, kind: 'block', id, file: chapter.file, place };
    }
  }
}
