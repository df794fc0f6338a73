import type { Fault } from './fault.ts';
import type { Medium, Picture } from './picture-of.ts';

/** The space of a printed page under its running head, less a caption of some lines: in points. */
const highest = 475;

/** Too wide for where it is shown, too high for a page, or set too small. */
export function* sizeFaults(picture: Picture): Iterable<Fault> {
  const { name, width, height, shownIn } = picture;
  const widest = Math.min(...shownIn.map((medium) => medium.widest));
  if (width > widest) {
    const isNarrowMissing = shownIn.length > 2;
    yield {
      reason: `Unexpected width of ${width} units of ${name}, expected at most ${widest}`,
      note: isNarrowMissing ? 'Phones and letters need a picture of one panel: give the drawing `narrow`.' : undefined,
    };
    if (isNarrowMissing) return;
  }
  for (const medium of shownIn) {
    if (medium.unit !== 'points') yield* smallText(picture, medium);
    else {
      const high = height * medium.perUnit(width);
      if (high > highest) {
        const reason = `Unexpected height of ${high.toFixed(0)} points in print, expected at most ${highest}`;
        yield { reason, note: 'Longer labels make it higher: shorten them.' };
      }
      yield* smallText(picture, medium);
    }
  }
}

function* smallText({ lines, name, width }: Picture, { name: where, unit, least, perUnit }: Medium): Iterable<Fault> {
  const smallest = lines.toSorted((a, b) => a.size - b.size)[0];
  if (smallest === undefined) return;
  const size = smallest.size * perUnit(width);
  // A share of a unit is nobody's fault: 19 of 1000 units are 8 points to the last digit.
  if (size > least - 0.01) return;
  const reason = `Unexpected words \`${smallest.text}\` of ${size.toFixed(1)} ${unit} ${where}, expected at least ${least}`;
  yield { reason: `${reason} in ${name}` };
}
