import type { Manifest } from '../../book.ts';
import type { Page } from './page.ts';

/** A line of the contents list and the lines below it. */
export type Entry = {
  readonly label: string;
  /** Where it leads in `OEBPS/`; a part has no page of its own. */
  readonly href: string | undefined;
  readonly entries: readonly Entry[];
};

/** The contents of the book: parts, their chapters, their sections. Matter before and after the body has no part. */
export function listContents(manifest: Manifest, pages: readonly Page[]): readonly Entry[] {
  const added = pages.filter(({ type }) => type === 'index').map(chapterEntry);
  const listed = manifest.parts.flatMap((part) => {
    const entries = part.files.flatMap((file) => pages.filter((page) => page.source === file).map(chapterEntry));
    const isPart = part.matter === 'body' && manifest.parts.length > 1 && entries.length > 0;
    return isPart ? [{ label: part.title, href: undefined, entries }] : entries;
  });
  return [...listed, ...added];
}

function chapterEntry({ title, file, sections }: Page): Entry {
  return {
    label: title,
    href: file,
    entries: sections.map(({ label, anchor }) => ({ label, href: `${file}#${anchor}`, entries: [] })),
  };
}
