import type { Chapter, Finding } from '../../book.ts';
import { numbersIn } from './numbers-said.ts';
import { bands } from './scale.ts';

/** The words drawn beside the colours of the stop light: each says its own numbers, and its limit. */
export function* labelFaults(figure: Chapter): Iterable<Finding> {
  if (figure.kind !== 'figure' || figure.id !== 'stop-light') return;
  const { file, factPlace, factTexts } = figure;
  const textAt = (label: string) => {
    const place = factPlace(['labels', label]);
    return factTexts.find((one) => one.place.start.offset === place?.start.offset)?.value ?? '';
  };
  for (const [colour, { from, to, limit }] of Object.entries(bands)) {
    for (const label of [colour, `${colour}-text`]) {
      const numbers = numbersIn(textAt(label));
      const other = numbers.find((one) => one < from || one > to);
      if (other !== undefined) {
        const reason = `Unexpected \`${other}\` in the label \`${label}\`, expected numbers from \`${from}\` to \`${to}\``;
        yield { file, place: factPlace(['labels', label]), reason };
      } else if (label === colour && !numbers.includes(limit)) {
        const reason = `Unexpected label \`${label}\` without \`${limit}\`, expected the limit of that colour`;
        yield { file, place: factPlace(['labels', label]) ?? factPlace(['labels']), reason };
      }
    }
  }
}
