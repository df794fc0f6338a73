import type { Paragraph, Root } from 'nlcst';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Book, Finding } from '../book.ts';
import { readingOf } from './reading.ts';
import { sentenceNodesOf, type Sentence } from './sentence.ts';

/** A plugin of the retext family that finds the phrases of a list in a tree, and leaves messages on a file. */
type PhrasePlugin = (options: { readonly ignore: string[] }) => (tree: Root, file: VFile) => void;

/** What a plugin found: its message, and where that is in the manuscript. */
export type PhraseFinding = Pick<Finding, 'file' | 'place'> & { readonly message: VFileMessage };

/**
 * Runs a plugin over the sentences of the book that hold one of its phrases, all at once: beginning and walking cost it ten
 * times what judging does.
 */
export function* findPhrases(book: Book, plugin: PhrasePlugin, ignore: readonly string[]): Iterable<PhraseFinding> {
  const { transform, phrases } = listed(plugin, ignore);
  const holdsPhrase = phraseFinder(phrases);
  const holders = readingOf(book).flatMap(({ chapter: { file }, passages }) =>
    passages.flatMap(({ passage, sentences }) => {
      const starts = new Set(sentences.filter(holdsPhrase).map(({ start }) => start));
      const nodes = starts.size === 0 ? [] : sentenceNodesOf(passage.text);
      return nodes
        .filter(({ position }) => starts.has(position?.start.offset ?? 0))
        .map((node) => ({ node, file, passage }));
    }),
  );
  const whole: Paragraph = { type: 'ParagraphNode', children: holders.map(({ node }) => node) };
  const report = new VFile();
  transform({ type: 'RootNode', children: [whole] }, report);
  const owners = new Map<object, (typeof holders)[number]>(holders.map((holder) => [holder.node, holder]));
  for (const message of report.messages) {
    const owner = message.ancestors?.map((node) => owners.get(node)).find((found) => found !== undefined);
    if (owner !== undefined) yield { file: owner.file, place: owner.passage.place(...offsetsOf(message)), message };
  }
}

/** A plugin made ready, and its list, which it keeps to itself: but it asks of every phrase whether to pass over it. */
function listed(plugin: PhrasePlugin, ignore: readonly string[]) {
  const phrases: string[] = [];
  const includes = (phrase: string): boolean => {
    const isIgnored = ignore.includes(phrase);
    if (!isIgnored) phrases.push(phrase);
    return isIgnored;
  };
  return { transform: plugin({ ignore: Object.assign([...ignore], { includes }) }), phrases };
}

/** Whether a sentence may hold one of some phrases: their words one behind the other, whatever points are between. */
function phraseFinder(phrases: readonly string[]): (sentence: Sentence) => boolean {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ').map(plain);
    const [first = ''] = words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  const wild = byFirst.get('*') ?? [];
  return ({ wordList }) => {
    const words = wordList.map(({ text }) => plain(text));
    return words.some((first, at) =>
      [...(byFirst.get(first) ?? []), ...wild].some((phrase) =>
        phrase.every((word, index) => word === '*' || word === words[at + index]),
      ),
    );
  };
}

/** As the plugins compare words: in small letters, without apostrophes and hyphens. */
function plain(word: string): string {
  return word.toLowerCase().replace(/['’-]/g, '');
}

function offsetsOf({ place }: VFileMessage): readonly [number, number] {
  if (place === undefined || !('start' in place)) return [0, 0];
  return [place.start.offset ?? 0, place.end.offset ?? 0];
}
