/** What there is to know of a page before its content is marked. */
export type Unmarked = {
  /** Whether the running head is taken out: on the page that opens a chapter it would repeat the title. */
  readonly withoutHead: boolean;
  /** The numbers of the runs with which a list item begins: what is painted before one is the item's label. */
  readonly itemStarts: ReadonlySet<number>;
  /** The number that the next run gets. */
  readonly nextRun: number;
};

/** A run that is the label of a list item. */
export type LabelRun = {
  readonly id: number;
  /** The run that follows it in its item. */
  readonly before: number;
  /** Whether it is a number or letter; a bullet is painted. */
  readonly isText: boolean;
};

export type Marked = {
  readonly content: string;
  /** Runs that are only lines and grounds, such as the rules of a table: no content any more. */
  readonly lines: readonly number[];
  readonly labels: readonly LabelRun[];
};

/** Operators that paint a path. */
const paints = new Set(['S', 's', 'f', 'f*', 'B', 'B*', 'b', 'b*', 'n']);

/** Text whose baseline lies above this, in CSS pixels from the top, is the running head. */
const headHeight = 0.82 * 96;

/**
 * Marks what Chromium left unmarked: the labels of list items as such, all else, running heads, folios and grounds, as
 * artifacts, which no screen reader reads out (ISO 32000-1, 14.8.2.2). Chromium writes one operator a line.
 */
export function markContent(content: string, { withoutHead, itemStarts, nextRun }: Unmarked): Marked {
  const marked: string[] = [];
  const lines: number[] = [];
  const labels: LabelRun[] = [];
  let depth = 0;
  /** Where the marked run that is open begins, and its number when it may be lines only. */
  let opened: { readonly at: number; readonly frame: number | undefined } = { at: 0, frame: undefined };
  let hasContent = false;
  let run: string[] | undefined;
  /** Where the last artifact begins, while nothing but colours follows it. */
  let label: { readonly at: number; readonly isText: boolean } | undefined;
  for (const line of content.split('\n')) {
    const operator = line.slice(line.lastIndexOf(' ') + 1);
    if (operator.endsWith('BDC') || operator === 'BMC') {
      if (depth === 0) {
        const [, tag, number] = /^\/(\w+) <<\/MCID (\d+)/.exec(line) ?? [];
        const id = number === undefined ? undefined : Number(number);
        if (id !== undefined && label !== undefined && itemStarts.has(id)) {
          const own = nextRun + labels.length;
          marked[label.at] = `/Lbl <</MCID ${own} >>BDC`;
          labels.push({ id: own, before: id, isText: label.isText });
        }
        opened = { at: marked.length, frame: tag === 'NonStruct' || tag === 'Figure' ? undefined : id };
        hasContent = false;
        label = undefined;
      }
      depth += 1;
      marked.push(line);
    } else if (operator === 'EMC') {
      depth -= 1;
      if (depth === 0 && opened.frame !== undefined && !hasContent) {
        marked[opened.at] = '/Artifact BMC';
        lines.push(opened.frame);
      }
      marked.push(line);
    } else if (depth > 0) {
      hasContent ||= operator === 'BT' || operator === 'Do' || operator === 'sh';
      marked.push(line);
    } else if (run !== undefined) {
      run.push(line);
      const isText = run[0] === 'BT';
      if (isText ? operator !== 'ET' : !paints.has(operator)) continue;
      if (!(withoutHead && isHead(run))) {
        label = isText || run.some((one) => one.endsWith(' c')) ? { at: marked.length, isText } : undefined;
        marked.push('/Artifact BMC', ...run, 'EMC');
      }
      run = undefined;
    } else if (operator === 'BT' || operator === 're' || operator === 'm') {
      run = [line];
    } else if (operator === 'Do' || operator === 'sh') {
      marked.push('/Artifact BMC', line, 'EMC');
      label = undefined;
    } else {
      if (operator === 'q' || operator === 'Q') label = undefined;
      marked.push(line);
    }
  }
  return { content: marked.join('\n'), lines, labels };
}

function isHead(run: readonly string[]): boolean {
  const baseline = run.map((line) => / ([\d.]+) Tm$/.exec(line)?.[1]).find((height) => height !== undefined);
  return baseline !== undefined && Number(baseline) < headHeight;
}
