import type { Id } from '../book.ts';
import { isId } from './values.ts';

/** An ASCII id made from any text: accents fall away, everything else that is no letter or digit becomes a hyphen. */
export function slugOf(text: string, otherwise: string): Id {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđð]/g, (letter) => latin[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  for (const candidate of [slug, otherwise, 'x']) if (isId(candidate)) return candidate;
  throw new Error('A text without letters has no id');
}

/** Letters that no normal form takes apart. */
const latin: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd' };

/** `outer.inner`: the id of a thing inside a chapter. */
export function joinIds(outer: Id, inner: Id): Id {
  const id = `${outer}.${inner}`;
  if (isId(id)) return id;
  throw new Error(`Two ids do not make one: ${id}`);
}
