/** Operators that paint; a run of them outside marked content is the page's furniture, not its text. */
const paints = new Set(['S', 's', 'f', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'n']);

/** What becomes of a page's furniture. */
export type Furniture = {
  /** Whether the running head is taken out: on the page that opens a chapter it would repeat the title. */
  readonly withoutHead: boolean;
  /** Marked content that is only lines and grounds, such as the rules of a table. */
  readonly lines: ReadonlySet<number>;
};

/** Text whose baseline lies above this, in CSS pixels from the top, is the running head. */
const headHeight = 0.82 * 96;

/**
 * Marks what Chromium left unmarked, running heads, folios and grounds, as artifacts, which no screen reader reads out
 * (ISO 32000-1, 14.8.2.2). Chromium writes one operator a line.
 */
export function markArtifacts(content: string, { withoutHead, lines }: Furniture): string {
  const marked: string[] = [];
  let depth = 0;
  let run: string[] | undefined;
  for (const line of content.split('\n')) {
    const operator = line.slice(line.lastIndexOf(' ') + 1);
    if (/B[DM]C$/.test(operator)) {
      depth += 1;
      const id = /\/MCID (\d+)/.exec(line)?.[1];
      marked.push(id !== undefined && lines.has(Number(id)) ? '/Artifact BMC' : line);
    } else if (operator === 'EMC') {
      depth -= 1;
      marked.push(line);
    } else if (depth > 0) {
      marked.push(line);
    } else if (run !== undefined) {
      run.push(line);
      if (!ends(run, operator)) continue;
      if (!(withoutHead && isHead(run))) marked.push('/Artifact BMC', ...run, 'EMC');
      run = undefined;
    } else if (operator === 'BT' || operator === 're' || operator === 'm') {
      run = [line];
    } else if (operator === 'Do' || operator === 'sh') {
      marked.push('/Artifact BMC', line, 'EMC');
    } else {
      marked.push(line);
    }
  }
  return marked.join('\n');
}

function ends(run: readonly string[], operator: string): boolean {
  return run[0] === 'BT' ? operator === 'ET' : paints.has(operator);
}

function isHead(run: readonly string[]): boolean {
  const baseline = run.map((line) => / ([\d.]+) Tm$/.exec(line)?.[1]).find((height) => height !== undefined);
  return baseline !== undefined && Number(baseline) < headHeight;
}
