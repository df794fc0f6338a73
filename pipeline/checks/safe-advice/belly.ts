import * as words from './belly-words.ts';

/** Where a text asks to press the belly or the crease of the groin; reports of what others do are none. */
export function bellyPressIn(whole: string): { readonly start: number; readonly end: number } | undefined {
  const text = whole.slice(0, 1000);
  if (!mayPress.test(text) || /\?\s*$/.test(text)) return undefined;
  for (const pattern of patterns) {
    for (const { 0: found, index: start } of text.matchAll(pattern)) {
      const clause =
        text
          .slice(0, start)
          .split(/[.;:!?()–—]|\bbut\b/i)
          .at(-1) ?? '';
      // A tool may lie under it.
      if (!words.apart.test(found.replace(under, '')) && !negating.test(clause))
        return { start, end: start + found.length };
    }
  }
  return undefined;
}

export const mayPress = new RegExp(String.raw`\b${words.places}\b`, 'i');

const order = String.raw`(?<=^|[.,:;] |\b(?:and|then|or|now|just|so|gently|slowly|softly|lightly|please|next|first|also|we|by|try|start|begin|can|may|should|could|always|\w+(?:er|st|s|ds|ls|y) to) )`;
const near = String.raw`[^.;:!?]{0,50}\b`;

/** An order to press there, one to lie on a tool or to work there with one, a treatment by name, and "may be pressed". */
const patterns: readonly RegExp[] = [
  String.raw`${order}${words.pressing}\b${near}${words.places}\b`,
  String.raw`${order}${words.leaning}\b${near}${words.tools}\b${near}${words.places}\b`,
  String.raw`${order}${words.leaning}\b${near}${words.places}\b[^.;:!?]{0,20}\bwith${near}${words.tools}\b`,
  String.raw`${order}(?:do|try|add|give|start|begin|use|enjoy|have|finish|end)\b[^.;:!?]{0,25}\b${words.places} (?:press(?:es|ing)?|massages?|rubs?|release)\b`,
  String.raw`\b${words.places}\b[^.;:!?]{0,20}\b(?:can|may|should|must) (?:\w+ )?be (?:\w+ )?(?:pressed|massaged|rubbed|kneaded|squeezed|worked)\b`,
].map((pattern) => new RegExp(pattern, 'gi'));

const under = new RegExp(String.raw`${words.tools} under\b`, 'i');
const negating = /\b(?:no|not|never|nobody|nothing|without|neither|nor|cannot|avoid|stop|instead|rather)\b|n['’]t\b/i;
