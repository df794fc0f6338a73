import { z } from 'zod';
import type { Manifest, ParsedManuscript, Place, Problem, SourceFile } from './book.ts';
import { domainKinds, type GuideChapter, type GuideFacts } from './domain/index.ts';
import { claims, redFlags, sources, terms } from './domain/lists.ts';
import { manifest as manifestFacts } from './domain/manifest.ts';
import { series as seriesFacts } from './domain/series.ts';
import { readChapter, type ChapterKind } from './parse/chapter.ts';
import { readList, readYamlFile } from './parse/list.ts';
import { profileFault } from './parse/profile-fault.ts';
import { decode } from './parse/text.ts';
import type { Manuscript } from './read.ts';

/**
 * Turns files into chapters and lists. Never throws: what does not fit is kept as a problem, for the check of that name.
 * With a broken `guide.yaml` nothing else is parsed, so that its faults alone are reported.
 */
export function parse({ files }: Manuscript): ParsedManuscript<GuideFacts> {
  const problems: Problem[] = [];
  const keep = <Result extends { readonly problems: readonly Problem[] }>(result: Result): Result => {
    problems.push(...result.problems);
    return result;
  };
  const guide = keep(readYamlFile(files.get('guide.yaml') ?? nothing, manifestFacts));
  const misfit = profileFault(guide, files);
  if (misfit !== undefined) problems.push(misfit);
  const sound = misfit === undefined ? guide.facts : undefined;
  const manifest = sound ?? untitled;
  const known: ReadonlyMap<string, SourceFile> = sound === undefined ? new Map() : files;
  const isGuide = manifest.profile === 'health-guide';
  const seriesFile = isGuide ? known.get('newsletter/series.yaml') : undefined;
  const series = seriesFile === undefined ? undefined : keep(readYamlFile(seriesFile, seriesFacts));

  const listed = manifest.parts.flatMap((part, index) =>
    part.files.map((path, at) => ({ path, file: guide.file, place: listedPlace(guide.yaml.place, index, at) })),
  );
  const listedIn = <Entry extends { readonly issue: string }>(
    list: 'issues' | 'news',
    entries: readonly Entry[] = [],
  ) =>
    entries.map((entry, at) => ({
      ...entry,
      path: `newsletter/${entry.issue}.md`,
      file: series?.file ?? guide.file,
      place: series?.yaml.place([list, at, 'issue']),
      dayPlace: series?.yaml.place([list, at, 'day']),
    }));
  const inSeries = listedIn('issues', series?.facts?.issues);
  const letters = [...inSeries, ...listedIn('news', series?.facts?.news)];

  const taken = new Set<string>();
  const chaptersAt = (paths: Iterable<string>, inFolder: (path: string) => ChapterKind): GuideChapter[] =>
    [...new Set(paths)].flatMap((path) => {
      const source = known.get(path);
      return source === undefined ? [] : [keep(readChapter(source, inFolder(path), taken)).chapter];
    });
  const kindOf = (path: string): ChapterKind =>
    (isGuide ? domainKinds.find(({ folder }) => path.startsWith(`${folder}/`)) : undefined) ??
    (isGuide ? domainKinds[0] : undefined) ??
    plainChapter;

  const changes = known.get('changes.md');
  if (changes !== undefined) keep(decode(changes));

  const list = (path: string): [string, SourceFile | undefined] => [path, known.get(path)];
  return {
    manifest,
    manifestFile: guide.file,
    manifestPlace: guide.yaml.place,
    listed: [...listed, ...letters],
    chapters: chaptersAt(
      listed.map(({ path }) => path),
      kindOf,
    ),
    issues: chaptersAt(
      letters.map(({ path }) => path),
      kindOf,
    ),
    series: inSeries,
    figures: chaptersAt(isGuide ? [...known.keys()].filter((path) => /^figures\/.*\.md$/.test(path)) : [], kindOf),
    lists: {
      terms: keep(readList(...list('glossary.yaml'), terms)),
      sources: keep(readList(...list('sources.yaml'), sources)),
      claims: keep(readList(...list('claims.yaml'), claims)),
      redFlags: keep(readList(...list('red-flags.yaml'), redFlags)),
    },
    files,
    problems,
  };

  function listedPlace(place: (path: readonly PropertyKey[]) => Place | undefined, part: number, at: number) {
    const raw = guide.yaml.value;
    const plain = typeof raw === 'object' && raw !== null && 'chapters' in raw;
    return place(plain ? ['chapters', at] : ['parts', part, 'files', at]);
  }
}

/** A chapter of any book: its front matter may hold whatever its author likes. */
const plainChapter: ChapterKind = {
  kind: 'chapter',
  facts: z.unknown().transform(() => ({ kind: 'chapter' as const })),
};

const nothing: SourceFile = {
  path: 'guide.yaml',
  bytes: new Uint8Array(),
  sha256: '',
  entry: 'file',
  image: undefined,
};

const untitled: Manifest = manifestFacts.parse({ title: 'Untitled', chapters: [] });
