import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute } from './parsed-html.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** Attributes whose address a browser fetches by itself, on any element that has them. */
const fetched = ['src', 'poster', 'data', 'background'];

/** What a `link` may say without a browser fetching it. */
const said = new Set([
  'canonical',
  'alternate',
  'author',
  'license',
  'next',
  'prev',
  'help',
  'search',
  'bookmark',
  'me',
]);

/** Elements of drawings that take something in. */
const taken = new Set(['use', 'image', 'feImage']);

/** The addresses that a browser fetches by itself because of one element; what lies on the page itself is none. */
export function loadsIn(element: Element): readonly string[] {
  const { tagName, attrs } = element;
  const found = fetched.flatMap((name) => attribute(element, name) ?? []);
  for (const name of ['srcset', 'imagesrcset']) found.push(...candidates(attribute(element, name) ?? ''));
  const relations = (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/);
  const address = attribute(element, 'href') ?? '';
  if (tagName === 'link' && !relations.some((relation) => said.has(relation))) found.push(address);
  if (taken.has(tagName)) found.push(address);
  for (const { value } of attrs) if (/url\s*\(/i.test(value)) found.push(...urlsIn(value));
  return found.filter((one) => one !== '' && !one.startsWith('#'));
}

/** The addresses that a style sheet or a style fetches, without parts of the page. */
export function urlsIn(css: string): readonly string[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, ' ');
  const found = [
    ...bare.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi),
  ];
  return found
    .map(([, ...addresses]) => addresses.find((address) => address !== undefined)?.trim() ?? '')
    .filter((address) => address !== '' && !address.startsWith('#'));
}

/** The addresses in a `srcset`: "small.png 1x, large.png 2x". */
function candidates(set: string): readonly string[] {
  return set.split(/,\s+|,$/).flatMap((candidate) => candidate.trim().split(/\s+/)[0] ?? []);
}
