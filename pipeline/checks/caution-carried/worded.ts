import type { RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { openingPlace } from '../../attribute-place.ts';
import type { Book, Chapter, Finding } from '../../book.ts';
import { demandedCautions, limits, undoing, type DemandedCaution } from './demanded-cautions.ts';
import { listed, sentencesOf } from './caution-sentences.ts';
import { weakened } from './weakened.ts';

/** What is wrong with the words of a caution: it prints none, or it does not say what the guide must say. */
export function* wordFaults(book: Book, chapter: Chapter, directive: ContainerDirective): Iterable<Finding> {
  const { file } = chapter;
  const place = openingPlace(file, directive);
  const sentences = [...directive.children.flatMap(sentencesOf), ...listed(directive.children)];
  const id = directive.attributes?.['id'] ?? '';
  if (!sentences.some((words) => words.length > 0) && !directive.children.some(printsOther)) {
    const reason = `Unexpected caution${id === '' ? '' : ` \`${id}\``} without words, expected what readers are warned of`;
    yield { file, place, reason, note: 'Comments, struck out words and a title alone are no warning.' };
    return;
  }
  const demanded = demandedCautions.find((one) => one.id === id && book.targetOf.has(one.home));
  if (demanded === undefined) return;
  const missing = demanded.says.filter((say) => !sentences.some((words) => isSaid(say, words)));
  if (missing.length > 0) {
    const list = missing.map((say) => `“${readable(say)}”`).join(', ');
    const reason = `Unexpected caution \`${id}\` without the words ${list}, expected each in one sentence`;
    yield { file, place, reason, note: `${demanded.because} (${demanded.sources.join(', ')})` };
  }
  yield* weakened(book, chapter, directive, demanded);
  const turned = turnedRound(demanded, sentences);
  if (turned === undefined) return;
  const reason = `Unexpected “${turned}” in the caution \`${id}\`, expected words that forbid or limit`;
  yield { file, place, reason, note: `${demanded.because} (${demanded.sources.join(', ')})` };
}

/** The words of a caution that say the reverse: those that take back, and an order to press or stretch that nothing limits. */
function turnedRound({ never, says }: DemandedCaution, sentences: readonly (readonly string[])[]): string | undefined {
  const texts = sentences.map((words) => ` ${words.join(' ')} `);
  const back = [...never, ...undoing].find((words) => texts.some((text) => text.includes(` ${words} `)));
  if (back !== undefined || !says.some((say) => say.endsWith('!'))) return back;
  return sentences
    .find((words) => words.some((word) => /^(?:press|stretch|massag|knead|squeez)/.test(word)) && !isLimited(words))
    ?.join(' ');
}

function isSaid(say: string, words: readonly string[]): boolean {
  return say
    .split(' ')
    .every((group) =>
      group === '!'
        ? isLimited(words)
        : group === '+'
          ? isAffirmed(say.split(' ')[0] ?? '', words)
          : group.split('|').some((beginning) => words.some((word) => word.startsWith(beginning))),
    );
}

function isLimited(words: readonly string[]): boolean {
  return words.some((word) => limits.has(word) || word.endsWith("n't"));
}

/** Whether a word of a group stands somewhere without a "no" among the 3 words before it. */
function isAffirmed(group: string, words: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      group.split('|').some((beginning) => word.startsWith(beginning)) &&
      !isDenied.test(words.slice(Math.max(0, at - 3), at).join(' ')),
  );
}

const isDenied = /\b(?:no|not|never|nothing|cannot|hardly|without)\b|n't\b/;

function readable(say: string): string {
  return say.replace(' !', ' (never, not, nothing)').replace(' +', ' (without a no)').replaceAll('|', ' or ');
}

/** A generated block, such as the warning signs. */
function printsOther(node: RootContent): boolean {
  return node.type === 'leafDirective' && node.name !== 'include';
}
