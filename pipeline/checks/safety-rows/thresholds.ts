import type { Book, Chapter, Finding } from '../../book.ts';
import { chapterTarget } from '../../domain/facts.ts';
import { itemsOf, numbersIn, sayingsOf, type Saying } from './numbers-said.ts';
import { bands, painAtRest, restHomes, scaleHomes } from './scale.ts';

/** Numbers of safety that are the same all over the guide: pain at rest, and the bands of the stop light. */
export function* thresholdFaults(book: Book): Iterable<Finding> {
  const homes = new Map<string, Chapter>(
    [...book.chapters, ...book.figures].map((page) => [
      `${page.kind === 'chapter' ? 'section' : page.kind}:${page.id}`,
      page,
    ]),
  );
  for (const [key, page] of homes) {
    const isScale = scaleHomes.some((home) => home === key);
    const isHome = Object.hasOwn(restHomes, key);
    if (!isScale && !isHome && !/\brest/i.test(String(page.file))) continue;
    const sayings = sayingsOf(book, page);
    yield* restFaults(page, sayings);
    if (isHome) yield* withoutRest(page, sayings, restHomes[key]);
    if (isScale) yield* bandFaults(page, [...sayings, ...itemsOf(book, page)]);
  }
}

const atRest = /\b(?:at rest|while (?:you |at )?rest|when (?:you |at )?rest|resting)\b/i;
const threshold =
  /\b(\w+)(?: out of 10| of 10)?,? or (?:more|over|above|higher|worse|up)\b|\b(?:over|above|more than|at least|beyond|from) (\w+)(?! to\b)/gi;

/** The limits that a sentence on pain at rest says. */
function limitsIn(text: string): readonly number[] {
  if (!atRest.test(text) || !/\bpain\b/i.test(text)) return [];
  return [...text.matchAll(threshold)].flatMap(([, before = '', after = '']) => numbersIn(`${before} ${after}`));
}

function* restFaults({ file }: Chapter, sayings: readonly Saying[]): Iterable<Finding> {
  for (const { text, place } of sayings) {
    const other = limitsIn(text).find((limit) => limit !== painAtRest);
    if (other === undefined) continue;
    const reason = `Unexpected limit \`${other}\` of pain at rest, expected \`${painAtRest} or more\``;
    yield { file, place, reason, note: 'It is one number in the whole guide. With it, readers only warm up and walk.' };
  }
}

function* withoutRest(page: Chapter, sayings: readonly Saying[], within: string | undefined): Iterable<Finding> {
  const inPlace = sayings.filter((saying) => within === undefined || saying.within === within);
  if (inPlace.some(({ text }) => limitsIn(text).includes(painAtRest))) return;
  const where = within === undefined ? 'page' : `\`:::${within}\``;
  const reason = `Unexpected ${where} without “pain of ${painAtRest} or more at rest”, expected a sentence that says it`;
  yield { file: page.file, place: chapterTarget(page).place, reason, note: 'Then readers only warm up and walk.' };
}

/** A sentence or an item on one colour of the stop light says no number of another, and each colour says its limit somewhere. */
function* bandFaults(page: Chapter, sayings: readonly Saying[]): Iterable<Finding> {
  const said = new Set<string>();
  const faulty = new Set<number | undefined>();
  for (const { text, place } of sayings) {
    const named = Object.entries(bands).filter(([colour]) => new RegExp(`\\b${colour}\\b`, 'i').test(text));
    const [first] = named;
    if (first === undefined || named.length > 1 || atRest.test(text)) continue;
    const [colour, { from, to, limit }] = first;
    const numbers = numbersIn(text);
    if (numbers.includes(limit)) said.add(colour);
    const other = numbers.find((one) => one < from || one > to) ?? (numbers.includes(limit) ? undefined : numbers[0]);
    const line = place === undefined || 'line' in place ? undefined : place.start.line;
    if (other === undefined || faulty.has(line)) continue;
    faulty.add(line);
    const reason = `Unexpected \`${other}\` in ${colour}, expected numbers from \`${from}\` to \`${to}\`, and \`${limit}\` among them`;
    yield { file: page.file, place, reason, note: 'The stop light is the same on every page and in every step.' };
  }
  for (const [colour, { limit }] of Object.entries(bands)) {
    if (said.has(colour)) continue;
    const reason = `Unexpected page without the limit \`${limit}\` of ${colour}, expected a sentence that says it`;
    yield { file: page.file, place: chapterTarget(page).place, reason };
  }
}
