import type { PDFPageProxy } from 'pdfjs-dist';

/** Some text on one line, and where it stands on its page, in points. */
export type TextRun = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
};

/** The text of a page by the id of its marked content. */
export async function textRuns(page: PDFPageProxy): Promise<ReadonlyMap<string, readonly TextRun[]>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const runs = new Map<string, TextRun[]>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const content = open.at(-1) ?? '';
      const [, , , size, left, baseline] = item.transform.map(Number);
      if (item.str === '' || size === undefined || left === undefined || baseline === undefined) continue;
      const run = { text: item.str, left, right: left + item.width, baseline, size: Math.abs(size) };
      runs.set(content, [...(runs.get(content) ?? []), run]);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? '');
  }
  return runs;
}

/**
 * Joins runs into text. A space that ends a line is not in the file, so one is put where the line changes, unless a word
 * is broken there after its hyphen; and one where a gap is wider than letters ever stand.
 */
export function joinRuns(runs: readonly TextRun[]): string {
  let text = '';
  let before: TextRun | undefined;
  for (const run of runs) {
    if (before !== undefined && isApart(before, run, text)) text += ' ';
    text += run.text;
    before = run;
  }
  return text.replace(/\s+/g, ' ').trim();
}

function isApart(before: TextRun, run: TextRun, text: string): boolean {
  const isSameLine = Math.abs(before.baseline - run.baseline) < 0.6 * Math.max(before.size, run.size);
  if (isSameLine && run.left >= before.left) return run.left - before.right > 0.15 * run.size;
  return !/\S[-\u2010\u2013\u2014/]$/.test(text);
}
