import type { Finding } from '../../book.ts';
import type { DrawnFigure } from '../../drawn-figures.ts';
import type { Fault } from './fault.ts';

/** Faults as findings, each at the label whose words are at fault, else at the title; one for each place and reason. */
export function findingOf(faults: readonly Fault[], { figure, words: { labels } }: DrawnFigure): readonly Finding[] {
  const { file, factPlace } = figure;
  const found = new Map<string, Finding>();
  for (const { reason, words, note } of faults) {
    const label = words === undefined ? undefined : labelOf(words, labels);
    const place = factPlace(label === undefined ? ['title'] : ['labels', label]);
    const advice = note ?? (label === undefined ? notOfWords : undefined);
    const kind = `${label ?? ''} ${reason.replace(/`[^`]*`/g, '')}`;
    if (!found.has(kind)) found.set(kind, { file, place, reason, note: advice });
  }
  return [...found.values()];
}

const notOfWords =
  'The drawing is code, in `templates/figures/`; what it prints beside its labels comes from the facts.';

/** The label that printed words come from: the shortest that holds them. */
function labelOf(words: string, labels: Readonly<Record<string, string>>): string | undefined {
  const holding = Object.entries(labels).filter(([, text]) => plain(text).includes(plain(words)));
  return holding.toSorted(([, one], [, other]) => one.length - other.length)[0]?.[0];
}

/** In small letters, since a drawing may begin a line with a capital, and with every kind of space as the one that parts words. */
function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}
