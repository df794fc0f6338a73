import type { Book, Chapter, Finding } from '../../book.ts';
import { numbersIn, sayingsOf } from './numbers-said.ts';
import { labelRows } from './label-rows.ts';

/** The words drawn at a place where nobody presses, or beside a muscle that a tip makes shorter or longer, say just that. */
export function* figureLabelFaults(figure: Chapter): Iterable<Finding> {
  if (figure.kind !== 'figure') return;
  const { file, factPlace, factTexts } = figure;
  for (const { figures, label, holds, lacks, expected } of labelRows) {
    if (!figures.includes(figure.id)) continue;
    const place = factPlace(['labels', label]);
    const text = factTexts.find((one) => one.place.start.offset === place?.start.offset)?.value;
    // A label that the drawing wants and does not find is told by another rule.
    if (text === undefined) continue;
    if (holds.every((pattern) => pattern.test(text)) && lacks?.test(text) !== true) continue;
    const reason = `Unexpected label \`${label}\` with other words than its place needs, expected ${expected}`;
    yield { file, place, reason, note: 'Readers press where the picture tells them.' };
  }
}

/** A picture's long text names only measures that its step has: `3 fingers`, `5 cm`. */
export function* figureMeasureFaults(book: Book, figure: Chapter): Iterable<Finding> {
  const step = measured[figure.kind === 'figure' ? figure.id : ''];
  const chapter = book.chapters.find((one) => one.kind === 'step' && one.id === step);
  if (chapter === undefined) return;
  const start = chapter.factPlace(['where'])?.start.offset;
  const where = chapter.factTexts.find((one) => one.place.start.offset === start)?.value ?? '';
  const known = measuresIn(where);
  for (const { text, place, within } of sayingsOf(book, figure)) {
    const other = within === 'facts' ? undefined : measuresIn(text).find((measure) => !known.includes(measure));
    if (other === undefined) continue;
    const reason = `Unexpected \`${other}\` in the words of a picture, expected a measure of step \`${step}\``;
    yield { file: figure.file, place, reason, note: `Its \`where\` says: ${where.trim()}` };
  }
}

/** Pictures that measure the place of a step in words. */
const measured: Readonly<Record<string, string>> = { 'ql-back': 'ql-press' };

/** Numbers with the unit behind them; of `3 to 5 fingers` both. */
function measuresIn(text: string): readonly string[] {
  return [...text.matchAll(/((?:\b[\w.]+ (?:to|or|and) )?\b[\w.]+) (?:fingers?|cm|hands?)\b/gi)].flatMap(
    ([whole, said = '']) => {
      const unit = /cm$/i.test(whole) ? 'cm' : /hands?$/i.test(whole) ? 'hands' : 'fingers';
      return numbersIn(said).map((number) => `${number} ${unit}`);
    },
  );
}
