import type { Element } from 'hast';
import type { OpenPage } from '../../../book.ts';
import { hasClass } from '../element.ts';
import type { ChapterElements } from './chapter-elements.ts';
import type { Mark } from './marks.ts';
import { depthOf, type PlaceOnPage } from './read-places.ts';

/** A gap smaller than this share of a page stays. */
const leastGap = 0.12;

/** So much of the gap stays free, since margins join where an element moves. */
const reserve = 0.02;

/** A picture moves past so many elements at most: it stays near the words that name it. */
const farthest = 6;

/** A picture or a table with a caption, and what follows it. */
type Floating = { readonly chapter: ChapterElements; readonly from: number; readonly followers: readonly Element[] };

type Move = { readonly anchor: string; readonly from: number; readonly to: number };

/**
 * Where a picture was too high for the rest of a page, moves it behind text that follows it and fits there, as printers
 * do; in the page of the browser and in its tree. `places` are those of `gapMarks`; returns by how much of a page chapters
 * became shorter.
 */
export async function fillGaps(
  opened: OpenPage,
  chapters: readonly ChapterElements[],
  places: ReadonlyMap<string, PlaceOnPage>,
): Promise<ReadonlyMap<string, number>> {
  const moves = chapters.flatMap(floatingIn).flatMap((one): readonly Move[] => {
    const by = wayOf(one, places);
    return by === 0 ? [] : [{ anchor: one.chapter.anchor, from: one.from, to: one.from + by }];
  });
  await opened.change(moveElements, JSON.stringify(moves));
  for (const { anchor, from, to } of moves) {
    const chapter = chapters.find((one) => one.anchor === anchor);
    const [moved, goal] = [chapter?.elements[from], chapter?.elements[to]];
    if (chapter === undefined || moved === undefined || goal === undefined) continue;
    const { children } = chapter.section;
    children.splice(children.indexOf(moved), 1);
    children.splice(children.indexOf(goal) + 1, 0, moved);
  }
  const shorter = new Map<string, number>();
  for (const { anchor, from, to } of moves) {
    const [top, end] = [places.get(markId(anchor, from, 1)), places.get(markId(anchor, from, to - from + 1))];
    shorter.set(anchor, (shorter.get(anchor) ?? 0) + depthOf(end) - depthOf(top));
  }
  return shorter;
}

/** What to measure to know where pictures may move. */
export function gapMarks(chapters: readonly ChapterElements[]): readonly Mark[] {
  return chapters.flatMap(floatingIn).flatMap(marksOf);
}

function floatingIn(chapter: ChapterElements): readonly Floating[] {
  return chapter.elements.flatMap((element, from) => {
    if (!isFloating(element)) return [];
    const behind = chapter.elements.slice(from + 1, from + 1 + farthest);
    const next = behind.findIndex(isFloating);
    return [{ chapter, from, followers: next === -1 ? behind : behind.slice(0, next) }];
  });
}

function isFloating(element: Element): boolean {
  return element.tagName === 'figure';
}

/** Before the picture, behind it, and behind each element that follows. */
function marksOf({ chapter: { anchor }, from, followers }: Floating): readonly Mark[] {
  return Array.from({ length: followers.length + 2 }, (_, index) => ({
    id: markId(anchor, from, index),
    anchor,
    index: from + index,
  }));
}

function markId(anchor: string, from: number, index: number): string {
  return `beside-${anchor}-${from}-${index}`;
}

/** Past how many elements a picture moves. */
function wayOf({ chapter: { anchor }, from, followers }: Floating, places: ReadonlyMap<string, PlaceOnPage>): number {
  const [before, behind, ...ends] = Array.from({ length: followers.length + 2 }, (_, index) =>
    places.get(markId(anchor, from, index)),
  );
  if (before === undefined || behind === undefined || behind.page !== before.page + 1) return 0;
  const gap = 1 - before.down;
  if (gap < leastGap) return 0;
  const fits = ends.findLastIndex((end, index) => {
    const last = followers[index];
    if (end === undefined || last === undefined) return false;
    // At most so high: what is left free at the end of a page is counted in.
    const height = depthOf(end) - depthOf(behind);
    return height <= gap - reserve && mayEndPage(last);
  });
  return fits + 1;
}

/** A heading and a note beside what follows stay with it. */
function mayEndPage(element: Element): boolean {
  return !/^h\d$/.test(element.tagName) && element.tagName !== 'span' && !hasClass(element, 'margin');
}

/** Runs in the browser. */
function moveElements(json: string): void {
  const moves: readonly Move[] = JSON.parse(json);
  const found = moves.map(({ anchor, from, to }) => {
    const section = document.getElementById(anchor)?.closest('section');
    return { moved: section?.children[from], goal: section?.children[to] };
  });
  for (const { moved, goal } of found) if (moved !== undefined) goal?.after(moved);
}
