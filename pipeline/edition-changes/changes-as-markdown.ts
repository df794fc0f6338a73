import type { EditionRecord } from '../edition-facts/edition-record.ts';
import type { Words } from '../book.ts';
import { word } from '../word.ts';
import { changeClasses, type EditionChange } from './edition-changes.ts';

/** The changes as sections of a letter, "What changed since your edition", one for each class of change. */
export function changesAsMarkdown(
  then: EditionRecord,
  now: EditionRecord,
  changes: readonly EditionChange[],
  words: Words,
): string {
  const editions = word(words, 'changes-editions')
    .replace('{then}', `${then.edition} (${then.date})`)
    .replace('{now}', `${now.edition} (${now.date})`);
  const groups = changeClasses.flatMap((one) => {
    const lines = changes.filter((change) => change.class === one).map((change) => lineOf(change, words));
    return lines.length === 0 ? [] : [`## ${word(words, `changes-${one}`)}`, lines.join('\n')];
  });
  const blocks = [`# ${word(words, 'changes-title')}`, editions, ...groups];
  return `${[...blocks, ...(groups.length === 0 ? [word(words, 'changes-none')] : [])].join('\n\n')}\n`;
}

/** What is there can be linked; what is gone, and a caution, has only its words. */
function lineOf({ kind, id, label, what, pageThen, pageNow }: EditionChange, words: Words): string {
  const text = escaped(label.replace(/\s+/g, ' ').trim());
  const name = what === 'gone' || kind === 'caution' ? `“${text}”` : `[${text}](${kind}:${id})`;
  const pages = [
    ...(pageThen === undefined ? [] : [word(words, 'changes-page-then').replace('{page}', pageThen)]),
    ...(pageNow === undefined ? [] : [word(words, 'changes-page-now').replace('{page}', pageNow)]),
  ];
  return `- ${word(words, `changes-${what}`)}: ${name}${pages.length === 0 ? '' : ` (${pages.join(', ')})`}`;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>{}#|~:]/g, '\\$&');
}
