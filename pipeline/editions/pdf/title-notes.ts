import type { Root } from 'hast';
import { h } from 'hastscript';
import { elementsIn, hasClass, isElement } from './element.ts';

/** "Say it: ..." and the like: a few words, of which a colon makes a title. */
const title = /^\p{Lu}[^:.?!]{1,24}:(?= )/u;

/** Gives a margin note the title that its first words are. No word is changed. */
export function titleNotes(page: Root): void {
  for (const note of elementsIn(page)) {
    const first = hasClass(note, 'margin') ? note.children.find(isElement) : undefined;
    const text = first?.children[0];
    if (first === undefined || text?.type !== 'text') continue;
    const [words] = title.exec(text.value) ?? [];
    if (words === undefined) continue;
    const rest = { ...text, value: text.value.slice(words.length) };
    first.children.splice(0, 1, h('strong.note-title', words), rest);
  }
}
