/// <reference types="mdast-util-directive" />
import { posix } from 'node:path';
import GithubSlugger from 'github-slugger';
import type { Definition, Link, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type {
  Book,
  Chapter,
  DirectiveGrammar,
  Drawing,
  ListFile,
  ParsedManuscript,
  Reference,
  ReferenceKind,
  Target,
  TargetKey,
  Words,
} from './book.ts';
import { nodesOf } from './nodes-of.ts';
import { once } from './once.ts';

/** What `link` joins the manuscript with; `build.ts` hands it over. */
export type Surroundings<Facts> = {
  readonly kinds: readonly ReferenceKind[];
  readonly drawings: readonly Drawing<Facts>[];
  readonly directives: readonly DirectiveGrammar[];
  readonly words: Words;
  covers(codePoint: number): boolean;
};

/** Joins all files into one Book: every target, every reference, and what each reference points at. Judges nothing. */
export function link<Facts>(manuscript: ParsedManuscript<Facts>, around: Surroundings<Facts>): Book<Facts> {
  const targets: Target[] = [];
  const targetAt = new Map<object, Target>();
  for (const kind of around.kinds) {
    for (const { node, ...seed } of kind.targets(manuscript)) {
      const key: TargetKey = `${kind.kind}:${seed.id}`;
      const target: Target = {
        ...seed,
        kind: kind.kind,
        key,
        label: kind.label(seed, around.words).trim(),
        anchor: `${kind.kind}-${seed.id}`,
      };
      targets.push(target);
      if (node !== undefined) targetAt.set(node, target);
    }
  }
  const targetOf = new Map<string, Target>();
  const firstAt = new Map<string, Target>();
  for (const target of targets) {
    if (!targetOf.has(target.key)) targetOf.set(target.key, target);
    if (!firstAt.has(target.anchor)) firstAt.set(target.anchor, target);
  }

  const kindNames = around.kinds.map(({ kind }) => kind);
  const byPath = new Map(manuscript.chapters.map((chapter) => [chapter.file.path, chapter]));
  const fragments = new Map(
    manuscript.chapters.map((chapter) => [chapter.file.path, fragmentsOf(chapter.tree, targetAt)]),
  );
  const inFile = (from: string, path: string, fragment: string): Target | undefined => {
    const whole =
      path === '' ? from : posix.join(path.startsWith('/') ? '' : posix.dirname(from), path).replace(/^\/+/, '');
    const chapter = byPath.get(whole);
    if (chapter === undefined) return undefined;
    if (fragment === '') return firstAt.get(chapter.anchor);
    return fragments.get(whole)?.get(fragment);
  };

  const references: Reference[] = [];
  for (const chapter of [...manuscript.chapters, ...manuscript.issues, ...manuscript.figures]) {
    references.push(...valuesIn(chapter, chapter.anchor));
    for (const node of nodesOf(chapter.tree, 'link', 'definition')) {
      const reference = linkIn(chapter, node);
      if (reference !== undefined) references.push(reference);
    }
  }
  for (const [kind, list] of Object.entries(manuscript.lists)) references.push(...valuesIn(list, kind));

  return Object.freeze({
    ...manuscript,
    targets,
    targetOf,
    references,
    fragments,
    drawings: new Map(around.drawings.map((drawing) => [drawing.id, drawing])),
    directives: around.directives,
    kinds: kindNames,
    words: around.words,
    covers: around.covers,
  });

  function linkIn(chapter: Chapter, node: Link | Definition): Reference | undefined {
    const { url: written, position: place } = node;
    const { file, anchor: owner } = chapter;
    const scheme = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(written);
    if (scheme !== null) {
      const [, kind = '', id = ''] = scheme;
      if (!kindNames.includes(kind)) return undefined;
      const target = targetOf.get(`${kind}:${id}`);
      return { form: 'link', kind, id, written, file, place, owner, node, target };
    }
    if (written.startsWith('//')) return undefined;
    const [path = '', fragment = ''] = splitFragment(written);
    const target = inFile(chapter.file.path, path, fragment);
    const { kind, id } = target ?? { kind: '', id: '' };
    return { form: 'file', kind, id, written, file, place, owner, node, target };
  }

  function* valuesIn(holder: Pick<ListFile<unknown>, 'file' | 'factTexts'>, owner: string): Iterable<Reference> {
    for (const { value, place } of holder.factTexts) {
      const [, kind = '', id = ''] = /^([a-z]+):([a-z0-9.-]+)$/.exec(value) ?? [];
      if (!kindNames.includes(kind)) continue;
      const target = targetOf.get(`${kind}:${id}`);
      const { file } = holder;
      yield { form: 'value', kind, id, written: value, file, place, owner, node: undefined, target };
    }
  }
}

/** A relative link as path and fragment, percent-decoded; `['', '']` when it cannot be decoded. */
function splitFragment(url: string): readonly [string, string] {
  const [path = '', fragment = ''] = url.split('#');
  try {
    return [decodeURIComponent(path), decodeURIComponent(fragment)];
  } catch {
    return ['\0', ''];
  }
}

/** GitHub makes slugs of the text alone. */
const onlyText = { includeHtml: false, includeImageAlt: false };

/** What may stand behind `#` in a link to the file: explicit ids, GitHub's slugs of the headings, ids of blocks. */
function fragmentsOf(tree: Root, targetAt: ReadonlyMap<object, Target>): Map<string, Target> {
  const found = new Map<string, Target>();
  for (const { node, slug, explicit } of namedNodes(tree)) {
    const target = targetAt.get(node);
    if (target === undefined) continue;
    if (slug !== undefined && !found.has(slug)) found.set(slug, target);
    if (explicit !== undefined) found.set(explicit, target);
  }
  return found;
}

type Named = { readonly node: object; readonly slug: string | undefined; readonly explicit: string | undefined };

const namedNodes = once((tree: Root): readonly Named[] => {
  const slugger = new GithubSlugger();
  return nodesOf(tree, 'heading', 'containerDirective', 'leafDirective').map((node) =>
    node.type === 'heading'
      ? { node, slug: slugger.slug(toString(node, onlyText)), explicit: node.data?.id }
      : { node, slug: undefined, explicit: node.attributes?.['id'] ?? undefined },
  );
});
