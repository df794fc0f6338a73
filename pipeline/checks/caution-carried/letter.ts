import type { Book, Chapter, Place } from '../../book.ts';
import { chapterFacts } from '../../domain/chapter.ts';
import { once } from '../../once.ts';
import { printedNodes } from '../../printed-nodes.ts';
import type { CarriedCaution } from './carried-caution.ts';
import { saidText, targetsOfLinks } from './said-text.ts';
import { stepOf, stepSpeaksOf, type Occasion } from './speaks-of.ts';
import { stepsPrinted } from './steps-printed.ts';
import { isBlock, isNamedBefore, readText, type SaidText } from './texts.ts';

/** A letter is read alone: it speaks of a caution by such a step, however it takes it in, and by telling to do such a thing. */
export function issueSpeaksOf(book: Book, caution: CarriedCaution, issue: Chapter): Occasion | undefined {
  const isSuch = (owner: string | undefined): boolean => {
    const step = stepOf(book, owner);
    return step !== undefined && stepSpeaksOf(book, { ...caution, between: [] }, step) !== undefined;
  };
  const isSuchRoutine = (owner: string | undefined): boolean => {
    const page = book.chapters.find(({ anchor }) => anchor === owner);
    const routine = page === undefined ? [] : (chapterFacts(page)?.routine ?? []);
    return routine.some((key) => isSuch(book.targetOf.get(key)?.owner));
  };
  const { texts, links } = contentOf(book)(issue);
  const said = saidIn(caution, texts);
  if (said !== undefined) return said;
  for (const { key, owner, place } of links)
    if (isSuch(owner) || isSuchRoutine(owner)) return { because: `The letter has \`${key}\``, place };
  for (const { key, place } of stepsPrinted(book, issue))
    if (isSuch(book.targetOf.get(key)?.owner)) return { because: `The letter has \`${key}\``, place };
  return undefined;
}

/** What a letter says, in its facts and its text, and what it links. */
type Content = {
  readonly texts: readonly SaidText[];
  readonly links: readonly { readonly key: string; readonly owner: string; readonly place: Place | undefined }[];
};

const contentOf = once((book: Book) => once((issue: Chapter) => readLetter(book, issue)));

function readLetter(book: Book, issue: Chapter): Content {
  const nodes = printedNodes(book, issue);
  const targetOf = targetsOfLinks(book);
  const texts = [
    ...issue.factTexts.map(({ value, place }) => readText(book, value, place)),
    ...nodes.flatMap(({ node, place }) => (isBlock(node) ? [readText(book, saidText(book, node), place)] : [])),
  ];
  const links = nodes.flatMap(({ node, place }) => {
    const isLink = node.type === 'link' || node.type === 'definition';
    const target = isLink ? targetOf(node) : undefined;
    return target === undefined ? [] : [{ key: target.key, owner: target.owner, place }];
  });
  return { texts, links };
}

/**
 * The first text that tells to do what a caution is about. "It" may be a muscle that is named anywhere in the letter; a
 * thigh or a leg, only in the same paragraph.
 */
function saidIn({ about, action }: CarriedCaution, texts: readonly SaidText[]): Occasion | undefined {
  const isAbout = (owners: readonly string[] | undefined): boolean =>
    owners?.some((owner) => about.has(owner)) ?? false;
  const isNamed = texts.some(({ muscles }) => muscles.some((one) => one.strength === 'plain' && isAbout(one.owners)));
  for (const { instructions, muscles, place } of texts) {
    const found = instructions.find((one) => {
      if (action !== undefined && one.action !== 'both' && one.action !== action) return false;
      if (typeof one.object !== 'string') return one.object.some(({ owners }) => isAbout(owners));
      return isNamed || (one.object === 'pronoun' && isNamedBefore(muscles, about, one.start));
    });
    if (found !== undefined) return { because: `The letter says: ${found.sentence.text}`, place };
  }
  return undefined;
}
