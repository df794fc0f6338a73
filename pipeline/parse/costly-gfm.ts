import type { Data } from 'unified';

/**
 * Signs without which a text holds neither a bare address (`https://…`, `www.…`, `a@b.c`, also written with character
 * references) nor a table. Most texts have none.
 */
const signs = /[@&|]|https?:|www|:-|-:/i;

/** Whether a text may hold what `leaveOutCostlyGfm` takes out. */
export function mayHoldCostlyGfm(text: string): boolean {
  return signs.test(text);
}

/** What a GFM parser looks for at the start of every word and of every paragraph, which is a third of its work. */
const costly: ReadonlySet<string | undefined> = new Set(['emailAutolink', 'protocolAutolink', 'wwwAutolink', 'table']);

/** Takes bare addresses and tables out of what a parser of GFM knows. */
export function leaveOutCostlyGfm(data: Data): void {
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => ({
    ...extension,
    text: cheap(extension.text),
    flow: cheap(extension.flow),
  }));
  // Bare addresses alone have a transform: it looks through the finished tree once more.
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension) => ({ ...extension, transforms: [] }));
}

type Constructs = NonNullable<Data['micromarkExtensions']>[number]['text'];

function cheap(constructs: Constructs = {}): Constructs {
  const left = Object.entries(constructs).map(([code, some = []]) => [
    code,
    [some].flat().filter(({ name }) => !costly.has(name)),
  ]);
  return Object.fromEntries(left);
}
