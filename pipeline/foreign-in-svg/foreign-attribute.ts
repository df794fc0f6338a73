import { fetchingStyle } from './fetching-style.ts';

/** Attributes that hold an address, whatever their prefix. */
const addresses = /^(?:href|src|data|ping|srcset|poster|action|formaction|background|base)$/;

/** An id of the same drawing, or the pixels of a picture. */
const local = /^\s*(?:#|data:image\/(?:png|jpeg|gif|webp)[;,])/i;

/** Attributes that hold words: any sign may stand in them. */
const words = /^(?:id|class|lang|label|title|alt|aria-.*|data-.*|xmlns.*)$/;

type Attribute = { readonly name: string; readonly prefix: string; readonly local: string; readonly value: string };

/** What an attribute of a drawing does beyond drawing: run, fetch, or lead elsewhere; animations can do it later. */
export function foreignAttribute({ prefix, local: name, value }: Attribute): string | undefined {
  if (prefix === 'xmlns' || (prefix === '' && name === 'xmlns')) return undefined;
  if (prefix === '' && /^on/i.test(name)) return 'event handler';
  if (name === 'attributeName')
    return /^\s*(?:.*:)?(?:href|src|style|on.*)\s*$/i.test(value) ? 'animated address' : undefined;
  if (addresses.test(name)) return value.trim() === '' || local.test(value) ? undefined : 'external reference';
  // Drawing programs keep notes of their own under prefixes; browsers read none of them.
  if (prefix !== '' || words.test(name)) return undefined;
  return fetchingStyle(value);
}
