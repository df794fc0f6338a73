import type { Book, IndexEntry, IndexPlace, Reference } from '../book.ts';
import { entryKey } from './entry-key.ts';
import { indexMarks } from './marks.ts';
import { sectionAt } from './section-at.ts';
import { type Subject, subjectsOf } from './subjects.ts';

type Draft = {
  readonly heading: string;
  readonly places: IndexPlace[];
  readonly subs: Map<string, { readonly heading: string; readonly places: IndexPlace[] }>;
  readonly see: Set<string>;
  readonly seeAlso: Set<string>;
};

/**
 * The index of a book, in the order of the alphabet: what its facts name, with every section whose text links there, and
 * what authors marked. A book without any mark has none.
 */
export function backIndex(book: Book): readonly IndexEntry[] {
  const marks = book.chapters.flatMap((chapter) => [...indexMarks(chapter)]);
  if (marks.length === 0) return [];
  const drafts = new Map<string, Draft>();
  const entry = (name: string): Draft => {
    const known = drafts.get(entryKey(name));
    const draft = known ?? { heading: name, places: [], subs: new Map(), see: new Set(), seeAlso: new Set() };
    drafts.set(entryKey(name), draft);
    return draft;
  };
  const subjects = subjectsOf(book);
  for (const subject of subjects) addSubject(book, entry(subject.heading), subject);
  for (const { term, sub, see, seeAlso, anchor, chapter, directive } of marks) {
    const draft = entry(term);
    for (const name of see) draft.see.add(entryKey(name));
    for (const name of seeAlso) draft.seeAlso.add(entryKey(name));
    if (anchor === undefined) continue;
    const { title } = sectionAt(book, chapter, directive.position);
    placesUnder(draft, sub).push({ anchor, title, extent: 'point', isMain: false });
  }
  for (const { heading, otherNames } of subjects) {
    for (const name of otherNames) {
      if (name !== '' && !drafts.has(entryKey(name))) entry(name).see.add(entryKey(heading));
    }
  }
  return sorted(book, drafts);
}

/** Its own place, first and printed bold; and every section that links to it. */
function addSubject(book: Book, draft: Draft, { target, seeAlso }: Subject): void {
  const isChapter = book.chapters.some(({ anchor }) => anchor === target.anchor);
  const isMain = !draft.places.some((place) => place.isMain);
  draft.places.push({
    anchor: target.anchor,
    title: target.title,
    extent: isChapter ? 'chapter' : 'point',
    isMain,
  });
  for (const name of seeAlso) draft.seeAlso.add(entryKey(name));
  for (const reference of book.references) {
    if (reference.target?.key === target.key) addReference(book, draft, reference);
  }
}

/** Mentions on the page of a symptom or a step stand under its name, others under the entry itself. */
function addReference(book: Book, draft: Draft, { form, owner, place, target }: Reference): void {
  const chapter = book.chapters.find(({ anchor }) => anchor === owner);
  if (form === 'value' || chapter === undefined || target?.anchor === owner) return;
  const isNamed = target?.kind === 'muscle' && (chapter.kind === 'symptom' || chapter.kind === 'step');
  const named = book.targetOf.get(`${chapter.kind}:${chapter.id}`)?.title;
  const places = placesUnder(draft, isNamed ? named : undefined);
  const section = sectionAt(book, chapter, place);
  if (!places.some(({ anchor }) => anchor === section.anchor)) {
    places.push({ ...section, mentions: target?.anchor, extent: 'point', isMain: false });
  }
}

function placesUnder(draft: Draft, sub: string | undefined): IndexPlace[] {
  if (sub === undefined || sub === '') return draft.places;
  const known = draft.subs.get(entryKey(sub)) ?? { heading: sub, places: [] };
  draft.subs.set(entryKey(sub), known);
  return known.places;
}

function sorted({ manifest }: Book, drafts: ReadonlyMap<string, Draft>): readonly IndexEntry[] {
  const { compare } = new Intl.Collator(manifest.language, { sensitivity: 'base', numeric: true });
  const headings = (keys: ReadonlySet<string>): readonly string[] =>
    [...keys].flatMap((key) => drafts.get(key)?.heading ?? []).toSorted(compare);
  return [...drafts.values()]
    .map(({ heading, places, subs, see, seeAlso }) => ({
      heading,
      places,
      subs: [...subs.values()].toSorted((a, b) => compare(a.heading, b.heading)),
      see: headings(see),
      seeAlso: headings(seeAlso),
    }))
    .toSorted((a, b) => compare(a.heading, b.heading));
}
