/** Words that stand together. */
export type Block = { readonly text: string; readonly words: readonly string[] };

/** A block that is not told, and the one before it. */
export type LostBlock = { readonly text: string; readonly after: string | undefined };

/** The blocks that do not stand among the words of a telling, each whole and behind those before it. */
export function lostBlocks(blocks: readonly Block[], told: readonly string[]): readonly LostBlock[] {
  if (walk(blocks, told, () => false).length === 0) return [];
  const named = walk(blocks, told, (index, from, to) => standsBetween(blocks[index + 1], told, from, to));
  return named.length === 0 ? walk(blocks, told, () => false) : named;
}

/** `isFar` says whether a block found there can be none of the telling's own, because the next one comes before it. */
function walk(
  blocks: readonly Block[],
  told: readonly string[],
  isFar: (index: number, from: number, to: number) => boolean,
): readonly LostBlock[] {
  let from = 0;
  return blocks.flatMap(({ text, words }, index) => {
    const at = find(words, told, from);
    if (at === undefined || isFar(index, from, at)) return [{ text, after: blocks[index - 1]?.text }];
    from = at + words.length;
    return [];
  });
}

function standsBetween(block: Block | undefined, told: readonly string[], from: number, to: number): boolean {
  const at = block === undefined ? undefined : find(block.words, told, from);
  return at !== undefined && at < to;
}

/** Where these words begin among others, from a place on. */
function find(words: readonly string[], told: readonly string[], from: number): number | undefined {
  const [first = ''] = words;
  for (let at = told.indexOf(first, from); at !== -1; at = told.indexOf(first, at + 1)) {
    if (words.every((word, index) => told[at + index] === word)) return at;
  }
  return undefined;
}
