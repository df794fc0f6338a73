import { nearest } from '../nearest.ts';

/**
 * The text of a place with the misspelt name in it put right, for an editor that replaces all of it; `undefined` when it is
 * not plain which of its words is meant.
 */
export function replacement(text: string, suggestion: string): string | undefined {
  const joints = [...':/#@'].filter((joint) => suggestion.includes(joint)).join('');
  const words = [...text.matchAll(new RegExp(`[\\p{L}\\p{N}_.${joints}-]+`, 'gu'))];
  const meant = words.filter(([word]) => word !== suggestion && nearest(word, [suggestion]) !== undefined);
  const [first] = meant;
  if (first === undefined || meant.length > 1) return undefined;
  return text.slice(0, first.index) + suggestion + text.slice(first.index + first[0].length);
}
