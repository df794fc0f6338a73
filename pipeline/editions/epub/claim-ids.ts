import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { PrintedChapter } from '../../book.ts';
import { anchorsIn } from './anchors.ts';
import { chapterFile } from './page.ts';

/** A chapter, the name of its file, and a tree of its own. */
export type FiledChapter = { readonly printed: PrintedChapter; readonly file: string; readonly tree: Root };

/**
 * Makes every id unique over the whole book and fit for an address; what points at a renamed id inside its page
 * follows. Only generated ids ever change (notes are numbered anew in each chapter): the first holder keeps its own.
 */
export function claimIds(chapters: readonly PrintedChapter[]): readonly FiledChapter[] {
  const written = new Set(chapters.flatMap(({ html }) => anchorsIn(html)));
  const taken = new Set<string>();
  return chapters.map((printed) => {
    const file = chapterFile(printed.chapter);
    const tree = structuredClone(printed.html);
    const names = new Map<string, string>();
    visit(tree, 'element', (element) => {
      const { id } = element.properties;
      if (typeof id !== 'string') return;
      const name = freeName(id, file, taken, written);
      taken.add(name);
      element.properties['id'] = name;
      if (!names.has(id)) names.set(id, name);
    });
    visit(tree, 'element', (element) => followNames(element, names));
    return { printed, file, tree };
  });
}

function freeName(id: string, file: string, taken: ReadonlySet<string>, written: ReadonlySet<string>): string {
  if (/^[^\s%]+$/.test(id) && !taken.has(id)) return id;
  const stem = `${file.replace(/\.xhtml$/, '')}-${id.replace(/[^\w.-]/g, '-')}`;
  let name = stem;
  for (let count = 2; taken.has(name) || written.has(name); count += 1) name = `${stem}-${count}`;
  return name;
}

function followNames(element: Element, names: ReadonlyMap<string, string>): void {
  for (const [property, value] of Object.entries(element.properties)) {
    if (property === 'id') continue;
    if (pointers.has(property)) {
      const ids = Array.isArray(value) ? value.map(String) : String(value).split(/\s+/);
      element.properties[property] = ids.map((id) => names.get(id) ?? id).join(' ');
    } else if (typeof value === 'string') {
      element.properties[property] = value.startsWith('#')
        ? `#${nameOfFragment(value.slice(1), names)}`
        : value.replace(/url\(\s*['"]?#([^)'"]+)['"]?\s*\)/g, (_whole, id: string) => `url(#${names.get(id) ?? id})`);
    }
  }
}

/** Ids in a `href` may be written percent-encoded; an id that holds a `%` of its own is tried first. */
function nameOfFragment(fragment: string, names: ReadonlyMap<string, string>): string {
  const plain = names.get(fragment);
  if (plain !== undefined) return plain;
  try {
    return names.get(decodeURIComponent(fragment)) ?? fragment;
  } catch {
    return fragment;
  }
}

/** Properties that hold ids without a `#`. */
const pointers: ReadonlySet<string> = new Set([
  'ariaLabelledBy',
  'ariaDescribedBy',
  'ariaDetails',
  'ariaControls',
  'headers',
  'htmlFor',
]);
