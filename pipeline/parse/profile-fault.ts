import type { Manifest, Problem, SourceFile } from '../book.ts';
import { domainKinds } from '../domain/index.ts';
import { readChapter } from './chapter.ts';
import type { YamlFile } from './list.ts';

/** Kinds whose facts only a health guide has; a chapter or a letter of any book may look like one of a guide. */
const ofGuide = domainKinds.filter(({ kind }) => kind === 'muscle' || kind === 'symptom' || kind === 'step');

/** A book that says it is none of the health guides, or says nothing, and holds a page with the facts of one. */
export function profileFault(
  { file, yaml, facts }: YamlFile<Manifest>,
  files: ReadonlyMap<string, SourceFile>,
): Problem | undefined {
  if (facts?.profile !== 'book') return undefined;
  const page = facts.parts.flatMap((part) => part.files).find((path) => isOfGuide(path, files.get(path)));
  if (page === undefined) return undefined;
  const start = yaml.keyPlace(['profile'])?.start.offset ?? 0;
  const isSaid = String(file).startsWith('profile', start);
  return {
    rule: 'facts-valid',
    file,
    place: isSaid ? yaml.place(['profile']) : { line: 1, column: 1 },
    reason: `Unexpected ${isSaid ? 'profile `book`' : 'guide without a profile'}, expected \`health-guide\`: \`${page}\` has the facts of one`,
    suggestion: isSaid ? 'health-guide' : undefined,
    note: 'Write `profile: health-guide`. Nothing else was judged: a book is held to fewer rules, and knows none of these facts.',
  };
}

function isOfGuide(path: string, source: SourceFile | undefined): boolean {
  const kind = ofGuide.find(({ folder }) => path.startsWith(`${folder}/`));
  if (kind === undefined || source === undefined) return false;
  return readChapter(source, kind, new Set()).chapter.facts !== undefined;
}
