import { visit } from 'unist-util-visit';
import type { Artifact, Publication } from '../../book.ts';
import { imageFile } from '../../web-pages/leads.ts';

/** The images that chapters and issues show, each once, as they lie in the manuscript. */
export function images({ book, chapters, issues }: Publication): readonly Artifact[] {
  const shown = new Set<string>();
  for (const { html } of [...chapters, ...issues]) {
    visit(html, { type: 'element', tagName: 'img' }, (element) => {
      if (element.type === 'element' && typeof element.properties['src'] === 'string')
        shown.add(element.properties['src']);
    });
  }
  return [...shown].flatMap((path) => {
    const file = book.files.get(path);
    if (file?.image === undefined) return [];
    return [{ path: `web/${imageFile(path)}`, mediaType: mediaTypeOf(file.image.type), bytes: file.bytes }];
  });
}

function mediaTypeOf(type: string): string {
  const known: Readonly<Record<string, string>> = { jpg: 'image/jpeg', svg: 'image/svg+xml' };
  return known[type] ?? `image/${type}`;
}
