/** How the content of a page is marked (ISO 32000-1, 14.6). */
export type ContentMarks = {
  /** The numbers of its runs of tagged content. */
  readonly runs: ReadonlySet<number>;
  /** Operators that paint outside of any run and artifact. */
  readonly strays: readonly string[];
  /** Runs inside artifacts and artifacts inside runs. */
  readonly tangled: number;
};

const token = /\((?:\\[\s\S]|[^\\()])*\)|<<|>>|<[^>]*>|\/[^\s()<>[\]{}/%]*|[[\]]|[^\s()<>[\]/]+/g;

const paints = new Set(['Tj', 'TJ', "'", '"', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'BI']);

/** Reads which runs a content stream has, and what in it is not marked. */
export function contentMarks(content: string): ContentMarks {
  const runs = new Set<number>();
  const strays: string[] = [];
  const open: ('artifact' | 'run' | 'other')[] = [];
  let tangled = 0;
  let before: string[] = [];
  for (const [word] of content.matchAll(token)) {
    if (word === 'BDC' || word === 'BMC') {
      const number = before[before.indexOf('/MCID') + 1];
      const isRun = before.includes('/MCID');
      const kind = before.includes('/Artifact') ? 'artifact' : isRun ? 'run' : 'other';
      if (isRun) runs.add(Number(number));
      if ((kind === 'run' && open.includes('artifact')) || (kind === 'artifact' && open.includes('run'))) tangled += 1;
      open.push(kind);
      before = [];
    } else if (word === 'EMC') {
      open.pop();
      before = [];
    } else if (paints.has(word)) {
      if (!open.includes('artifact') && !open.includes('run')) strays.push(word);
      before = [];
    } else {
      before.push(word);
      if (before.length > 16) before.splice(0, 8);
    }
  }
  return { runs, strays, tangled };
}
