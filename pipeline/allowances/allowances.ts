import type { VFile } from 'vfile';
import type { Allowance, Book, Chapter, Finding } from '../book.ts';
import { once } from '../once.ts';
import { allowancesInMarkdown } from './in-markdown.ts';
import { allowancesInYaml } from './in-yaml.ts';
import { locked } from './locked.ts';

/** Every exception that the manuscript asks for in place, sound or not. */
export function allowancesIn(book: Book): readonly Allowance[] {
  const { terms, sources, claims, redFlags } = book.lists;
  const lists = [book.manifestFile, ...book.listed.map(({ file }) => file)];
  const files = new Set([...lists, terms.file, sources.file, claims.file, redFlags.file]);
  return [...[...book.chapters, ...book.issues, ...book.figures].flatMap(inChapter), ...[...files].flatMap(inList)];
}

/** Whether an allowance covers a finding of a rule: by name, with a reason, at a place that begins or ends in its lines. */
export function allows({ file, rule, reason, lines }: Allowance, ruleId: string, finding: Finding): boolean {
  if (rule !== ruleId || reason === '' || locked.includes(rule) || file !== finding.file) return false;
  if (lines === undefined || finding.place === undefined) return false;
  const ends = 'start' in finding.place ? [finding.place.start, finding.place.end] : [finding.place];
  return ends.some(({ line }) => lines.from <= line && line <= lines.to);
}

const inChapter = once((chapter: Chapter): readonly Allowance[] => {
  const { file, tree } = chapter;
  if (!String(file).includes('guide-allow')) return [];
  const [front] = tree.children;
  const offset = String(file).indexOf('\n') + 1;
  const inFacts = front?.type === 'yaml' ? allowancesInYaml(file, front.value, offset) : [];
  return [...inFacts, ...allowancesInMarkdown(chapter)];
});

const inList = once((file: VFile): readonly Allowance[] => [...allowancesInYaml(file, String(file), 0)]);
