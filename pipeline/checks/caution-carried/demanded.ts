import { attributePlace } from '../../attribute-place.ts';
import type { Book, Chapter, Finding } from '../../book.ts';
import { chapterTarget } from '../../domain/facts.ts';
import { stepFacts } from '../../domain/step.ts';
import type { CarriedCaution } from './carried-caution.ts';
import { demandedCautions, type DemandedCaution } from './demanded-cautions.ts';
import { stepOf } from './speaks-of.ts';

type Carry = NonNullable<DemandedCaution['carry']>;

/** The demanded cautions that the guide lacks, or that are about less than they must be. */
export function* demandFaults(
  book: Book,
  cautions: readonly CarriedCaution[],
  ids: ReadonlySet<string>,
): Iterable<Finding> {
  for (const demanded of demandedCautions) {
    const { id, home, carry } = demanded;
    const caution = cautions.find((one) => one.id === id);
    if (carry !== undefined && caution !== undefined) yield* shrunk(book, caution, demanded, carry);
    if (carry !== undefined) yield* withoutMuscle(book, carry);
    const page = book.chapters.find(({ anchor }) => anchor === book.targetOf.get(home)?.owner);
    const isThere = carry === undefined ? ids.has(id) : caution !== undefined;
    if (isThere) continue;
    yield* withoutCaution(book, demanded);
    if (page === undefined) continue;
    const reason = `Unexpected page without the caution \`${id}\`, expected \`${opening(demanded)}\``;
    yield { file: page.file, place: chapterTarget(page).place, reason, note: demanded.because };
  }
}

/** The steps that have such an action while no caution of the guide is about it. */
function* withoutCaution(book: Book, demanded: DemandedCaution): Iterable<Finding> {
  const { carry, because } = demanded;
  if (carry === undefined) return;
  const owners = new Set(carry.muscles.flatMap((key) => book.targetOf.get(key)?.owner ?? []));
  for (const chapter of book.chapters) {
    const facts = stepFacts(chapter);
    if (facts === undefined || facts.action !== (carry.action ?? 'stretch')) continue;
    for (const [index, key] of facts.muscles.entries()) {
      if (!owners.has(book.targetOf.get(key)?.owner ?? '')) continue;
      const place = chapter.factPlace(['muscles', index]);
      const reason = `Unexpected \`${facts.action}\` of \`${key}\` without a caution to carry, expected \`${opening(demanded)}\` in the guide`;
      yield { file: chapter.file, place, reason, note: because };
    }
  }
}

/** What a caution's attributes leave out. */
function* shrunk(book: Book, caution: CarriedCaution, { because }: DemandedCaution, carry: Carry): Iterable<Finding> {
  const { id, chapter, directive, about, between } = caution;
  const { file } = chapter;
  const given = directive.attributes ?? {};
  const at = (name: string) => ({ file, place: attributePlace(file, directive, name).value, note: because });
  const missing = carry.muscles.filter((key) => {
    const owner = book.targetOf.get(key)?.owner;
    return owner !== undefined && !about.has(owner);
  });
  if (missing.length > 0) {
    const reason = `Unexpected caution \`${id}\` that is not about \`${missing.join('`, `')}\`, expected \`about="${carry.muscles.join(' ')}"\``;
    yield { ...at('about'), reason };
  }
  if (given['action'] !== undefined && given['action'] !== carry.action) {
    const reason = `Unexpected \`action="${given['action']}"\` of the caution \`${id}\`, expected ${carry.action === undefined ? 'none, since it is about both' : `\`action="${carry.action}"\``}`;
    yield { ...at('action'), reason };
  }
  if (carry.reach === undefined) return;
  for (const step of reached(book, carry.reach)) {
    if (between.includes(step.anchor) || about.has(step.anchor) || step === chapter) continue;
    const reason = `Unexpected caution \`${id}\` that \`step:${step.id}\` need not carry, expected \`between\` to reach over that step`;
    const note = 'Every press and stretch before the hamstring stretch says that it comes last.';
    yield { ...at('between'), reason, note };
  }
}

/** Every press and stretch, and some steps by their name. */
function reached(book: Book, keys: NonNullable<Carry['reach']>): readonly Chapter[] {
  const named = new Set(keys.flatMap((key) => book.targetOf.get(key)?.owner ?? []));
  return book.chapters.filter((chapter) => {
    const action = stepFacts(chapter)?.action;
    return action === 'press' || action === 'stretch' || named.has(chapter.anchor);
  });
}

/** The steps that no longer say which muscle they work on, so that nobody would miss the caution. */
function* withoutMuscle(book: Book, { steps, muscles }: Carry): Iterable<Finding> {
  for (const [key, muscle] of Object.entries(steps)) {
    const step = stepOf(book, book.targetOf.get(key)?.owner);
    const facts = step === undefined ? undefined : stepFacts(step);
    const owner = book.targetOf.get(muscle)?.owner;
    if (step === undefined || facts === undefined || owner === undefined || !muscles.includes(muscle)) continue;
    if (facts.muscles.some((one) => book.targetOf.get(one)?.owner === owner)) continue;
    const place = step.factPlace(['muscles']) ?? chapterTarget(step).place;
    yield {
      file: step.file,
      place,
      reason: `Unexpected muscles of \`${key}\` without \`${muscle}\`, expected it among them`,
    };
  }
}

function opening({ id, carry }: DemandedCaution): string {
  if (carry === undefined) return `:::caution{#${id}}`;
  const action = carry.action === undefined ? '' : ` action="${carry.action}"`;
  return `:::caution{#${id} carry="all"${action} about="${carry.muscles.join(' ')}"}`;
}
