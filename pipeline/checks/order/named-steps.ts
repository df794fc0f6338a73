import type { Book, Chapter, Place, TargetKey } from '../../book.ts';
import { once } from '../../once.ts';
import type { Passage } from '../../prose/passage.ts';
import type { Named } from './mood.ts';
import { straightLegIn } from './straight-leg.ts';

/** A step named in a passage: by a link, or the hamstring stretch by its plain name, or by how it is done. */
export type NamedStep = Named & {
  readonly key: TargetKey;
  readonly place: () => Place | undefined;
  readonly isLink: boolean;
};

/** The steps that a passage names, in their order. */
export function namedSteps(book: Book, { file }: Chapter, passage: Passage, lastStretch: TargetKey): NamedStep[] {
  const links = passage.spans.flatMap(({ start, end, node, url = '' }): NamedStep[] => {
    const key = stepAt(book, file.path, url);
    if (key === undefined) return [];
    const text = passage.text.slice(start, end);
    const target = book.targetOf.get(key);
    const isEmpty = !('children' in node) || node.children.length === 0;
    const isName = isEmpty || text === target?.title || text === target?.label;
    return [{ start, end, text, isName, key, place: () => node.position, isLink: true }];
  });
  const lastOne = { isName: false, key: lastStretch, isLink: false } as const;
  const plain = Array.from(passage.text.matchAll(plainName), ({ 0: text, index: start }): NamedStep => {
    const end = start + text.length;
    return { ...lastOne, start, end, text, place: () => passage.place(start, end) };
  });
  const shown = straightLegIn(passage.text).map(({ start, end }): NamedStep => {
    // Such words are an order by themselves, as "stretch" is.
    return { ...lastOne, start, end, text: 'stretch', place: () => passage.place(start, end) };
  });
  const unlinked = [...plain, ...shown].filter(
    ({ start, end }) => !links.some((link) => link.start < end && start < link.end),
  );
  return [...links, ...unlinked].toSorted((one, other) => one.start - other.start);
}

/** "the hamstring stretch", and "stretch your hamstrings". */
const plainName =
  /\bhamstrings?[ -]stretch(?:es)?\b|\bstretch (?:out )?(?:(?:the|your|both|tight|each|of) ){0,3}(?:hamstrings?|backs? of (?:the|your|each|both) thighs?)\b/gi;

/** The step that an address leads to, whether by its id, by its file or by a section of it. */
export function stepAt(book: Book, path: string, url: string): TargetKey | undefined {
  const [, id] = /^step:([a-z0-9.-]+)$/.exec(url) ?? [];
  if (id !== undefined) return `step:${id}`;
  return url.includes('.md') || url.startsWith('section:') ? byAddress(book).get(`${path} ${url}`) : undefined;
}

const byAddress = once((book: Book): ReadonlyMap<string, TargetKey> => {
  const steps = new Map(
    book.chapters.flatMap(({ kind, anchor, id }): [string, TargetKey][] =>
      kind === 'step' ? [[anchor, `step:${id}`]] : [],
    ),
  );
  return new Map(
    book.references.flatMap(({ file, written, target }): [string, TargetKey][] => {
      const key = steps.get(target?.owner ?? '');
      return key === undefined || (target?.kind !== 'step' && target?.kind !== 'section')
        ? []
        : [[`${file.path} ${written}`, key]];
    }),
  );
});
