import type { Nodes, Root } from 'xast';
import { inlineElements } from '../../../inline-elements.ts';

/** A marker of a page as it stands in a finished file. */
export type FoundMarker = {
  readonly id: string;
  /** What it says of itself. */
  readonly announced: string | undefined;
  /** What is told between it and the next marker of its file, without what pictures hold. */
  readonly text: string;
  /** Whether nothing is told between it and a picture, and on which side of it the picture stands. */
  readonly besidePicture: 'behind' | 'before' | undefined;
  readonly where: string;
};

type Growing = { -readonly [Key in keyof FoundMarker]: FoundMarker[Key] };

/** The markers of a file, in its order. */
export function readMarkers(tree: Root, where: string): readonly FoundMarker[] {
  const markers: Growing[] = [];
  let picture = false;
  const tell = (text: string): void => {
    const last = markers.at(-1);
    if (last !== undefined) last.text += text;
    if (text.trim() !== '') picture = false;
  };
  const walk = (node: Nodes): void => {
    if (node.type === 'text') return tell(node.value);
    if (node.type === 'root') return node.children.forEach(walk);
    if (node.type !== 'element') return undefined;
    const { name, attributes } = node;
    if (attributes['epub:type'] === 'pagebreak') {
      const besidePicture = picture ? 'before' : undefined;
      const id = attributes['id'] ?? '';
      markers.push({ id, announced: attributes['aria-label'] ?? undefined, text: '', besidePicture, where });
      return undefined;
    }
    if (untold.has(name) || attributes['class'] === 'note-number') {
      const last = markers.at(-1);
      if (pictures.has(name) && last !== undefined && last.text.trim() === '') last.besidePicture ??= 'behind';
      picture ||= pictures.has(name);
      return undefined;
    }
    if (!inlineElements.has(name)) tell('\n');
    node.children.forEach(walk);
    if (!inlineElements.has(name)) tell('\n');
    return undefined;
  };
  walk(tree);
  return markers;
}

const pictures: ReadonlySet<string> = new Set(['svg', 'img']);
const untold: ReadonlySet<string> = new Set(['head', ...pictures]);
