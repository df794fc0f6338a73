import type { ContainerDirective } from 'mdast-util-directive';
import { attributePlace } from '../../attribute-place.ts';
import type { Book, Chapter, Finding } from '../../book.ts';
import { nodesOf } from '../../nodes-of.ts';

/** A caution that whatever speaks of it must carry, as its attributes say. */
export type CarriedCaution = {
  readonly id: string;
  readonly directive: ContainerDirective;
  readonly chapter: Chapter;
  /** Anchors of the pages of the muscles or steps it is about. */
  readonly about: ReadonlySet<string>;
  /** The one action it is about; `undefined` for both. */
  readonly action: 'press' | 'stretch' | undefined;
  /** Anchors of the steps from the first to the last that must carry it besides. */
  readonly between: readonly string[];
};

/** The cautions with `carry="all"`. */
export function carriedCautions(book: Book): readonly CarriedCaution[] {
  return cautionsIn(book).flatMap(({ chapter, directive }) => {
    const { id, carry, about, action, between } = directive.attributes ?? {};
    if (carry !== 'all' || typeof id !== 'string') return [];
    const owners = (value: string | null | undefined): string[] =>
      (value ?? '').split(/\s+/).flatMap((key) => book.targetOf.get(key)?.owner ?? []);
    return [
      {
        id,
        directive,
        chapter,
        about: new Set(owners(about)),
        action: action === 'press' || action === 'stretch' ? action : undefined,
        between: stretchOf(book, owners(between)),
      },
    ];
  });
}

/** What is wrong with a caution itself, so that nobody would carry it. */
export function cautionFaults(book: Book): readonly Finding[] {
  return cautionsIn(book).flatMap(({ chapter, directive }) => {
    const { file } = chapter;
    const values = directive.attributes ?? {};
    const fault = (name: string, reason: string, note: string): Finding[] => [
      { file, place: attributePlace(file, directive, name).value, reason, note },
    ];
    const { id, carry, about, action, between } = values;
    if (carry !== undefined && carry !== 'all') {
      return fault('carry', `Unexpected \`carry="${carry}"\`, expected \`carry="all"\``, 'Or leave the attribute out.');
    }
    const onlyCarried = ['about', 'action', 'between'].find((name) => name in values);
    if (carry === undefined && onlyCarried !== undefined) {
      const reason = `Unexpected \`${onlyCarried}\` in a caution that nobody carries, expected \`carry="all"\` beside it`;
      return fault(onlyCarried, reason, 'Without it, the caution stands on this page alone.');
    }
    if (carry === undefined) return [];
    if (id === undefined) {
      const reason = 'Unexpected `carry="all"` without an id, expected `:::caution{#id carry="all"}`';
      return fault('carry', reason, 'Other pages take the caution by its id.');
    }
    if (about === undefined && between === undefined) {
      const reason =
        'Unexpected `carry="all"` without its subject, expected `about="muscle:..."` or `between="step:... step:..."`';
      return fault('carry', reason, 'Say which muscles, or which steps, the caution belongs to.');
    }
    if (action !== undefined && action !== 'press' && action !== 'stretch') {
      const reason = `Unexpected \`action="${action}"\`, expected \`press\` or \`stretch\``;
      return fault('action', reason, 'Leave the attribute out when the caution is about both.');
    }
    if (!chapter.tree.children.includes(directive)) {
      const reason =
        'Unexpected `carry="all"` inside a note or another block, expected the caution in the body of its page';
      return fault('carry', reason, 'What stands in a block of its own kind may be passed over.');
    }
    const ends = typeof between === 'string' ? between.split(/\s+/) : [];
    const owners = ends.flatMap((key) => book.targetOf.get(key)?.owner ?? []);
    const isHalf = ends.length !== 2 || (owners.length === 2 && stretchOf(book, owners).length === 0);
    if (between === undefined || !isHalf) return [];
    const reason = `Unexpected \`between="${between}"\`, expected the first and the last step, in their order`;
    return fault('between', reason, 'Write two keys, such as `step:quadriceps-press step:re-test`.');
  });
}

export function cautionsIn(
  book: Book,
): readonly { readonly chapter: Chapter; readonly directive: ContainerDirective }[] {
  return book.chapters.flatMap((chapter) =>
    nodesOf(chapter.tree, 'containerDirective')
      .filter(({ name }) => name === 'caution')
      .map((directive) => ({ chapter, directive })),
  );
}

/** The steps of the protocol from one to another, both included. */
function stretchOf(book: Book, [first, last]: readonly string[]): readonly string[] {
  const steps = book.chapters.filter(({ kind }) => kind === 'step').map(({ anchor }) => anchor);
  const [from, to] = [steps.indexOf(first ?? ''), steps.indexOf(last ?? '')];
  return from === -1 || to < from ? [] : steps.slice(from, to + 1);
}
