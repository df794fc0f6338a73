import type { LetterElement } from '../../../found-letter.ts';
import { readDeclarations, readStyleSheet, type UsedCss } from './css.ts';

/** The names under which caniemail may know what a letter uses; a name that it does not know is no feature. */
export function usedFeatures(source: string, elements: readonly LetterElement[]): ReadonlySet<string> {
  const sheets = elements.filter(({ name }) => name === 'style').map(({ text }) => readStyleSheet(text));
  const inElements = elements.flatMap(({ attributes }) => readDeclarations(attributes.get('style') ?? ''));
  return new Set([
    ...(/^<!doctype html>/i.test(source) ? ['html-doctype'] : []),
    ...(source.includes('<!--') ? ['html-comments'] : []),
    ...elements.flatMap(namesOfElement),
    ...sheets.flatMap(({ atRules }) => atRules.flatMap(namesOfAtRule)),
    ...sheets.flatMap(({ selectors }) => selectors.flatMap(namesOfSelector)),
    ...[...inElements, ...sheets.flatMap(({ declarations }) => declarations)].flatMap(namesOfDeclaration),
  ]);
}

const groups: Readonly<Record<string, string>> = {
  h1: 'h1-h6',
  h2: 'h1-h6',
  h3: 'h1-h6',
  h4: 'h1-h6',
  h5: 'h1-h6',
  h6: 'h1-h6',
  ul: 'lists',
  ol: 'lists',
  dl: 'lists',
  article: 'semantics',
  section: 'semantics',
  nav: 'semantics',
  figure: 'semantics',
};

function namesOfElement({ name, attributes }: LetterElement): readonly string[] {
  const own = [...attributes.keys()].filter((one) => one !== 'style').map((one) => `html-${one}`);
  const address = attributes.get('href') ?? '';
  return [
    `html-${groups[name] ?? name}`,
    ...own,
    ...(address.startsWith('#') ? ['html-anchor-links'] : []),
    ...(address.startsWith('mailto:') ? ['html-mailto-links'] : []),
    ...(name === 'meta' && attributes.get('name') === 'color-scheme' ? ['html-meta-color-scheme'] : []),
    ...(name === 'img' ? namesOfPicture(attributes.get('src') ?? '') : []),
  ];
}

function namesOfPicture(address: string): readonly string[] {
  if (address.startsWith('data:')) return ['image-base64'];
  const ending = /\.([a-z0-9]+)$/i.exec(address)?.[1]?.toLowerCase();
  return ending === undefined ? [] : [`image-${ending === 'jpeg' ? 'jpg' : ending}`];
}

function namesOfAtRule(rule: string): readonly string[] {
  const [, name = '', rest = ''] = /^@([a-z-]+)(.*)/s.exec(rule) ?? [];
  const conditions = [...rest.matchAll(/\(([a-z-]+)/g)].map(([, condition = '']) => `css-at-${name}-${condition}`);
  return [`css-at-${name}`, ...conditions];
}

function namesOfSelector(selector: string): readonly string[] {
  return [
    ...(/^[a-z][\w-]*$/.test(selector) ? ['css-selector-type'] : []),
    ...(selector.includes('.') ? ['css-selector-class'] : []),
    ...(selector.includes('#') ? ['css-selector-id'] : []),
    ...(selector.includes('[') ? ['css-selector-attribute'] : []),
    ...(/\s[a-z.#]/.test(selector) ? ['css-selector-descendant'] : []),
    ...(selector.includes('>') ? ['css-selector-child'] : []),
    ...[...selector.matchAll(/(::?)([a-z-]+)/g)].map(
      ([, colons, name = '']) => `css-pseudo-${colons === '::' ? 'element' : 'class'}-${name}`,
    ),
  ];
}

function namesOfDeclaration({ property, value }: UsedCss['declarations'][number]): readonly string[] {
  const [family = ''] = property.split('-');
  const isLonger = /^(margin|padding|border)-/.test(property);
  return [
    ...(property.startsWith('--') ? ['css-variables'] : [`css-${property}`]),
    ...(isLonger ? [`css-${family}`] : []),
    ...(property === 'display' ? [`css-display-${value}`] : []),
    ...(value.includes('!important') ? ['css-important'] : []),
    ...(value.includes('var(') ? ['css-variables'] : []),
    ...[...value.matchAll(/\b([a-z-]+)\(/g)].flatMap(([, name = '']) => [`css-${name}`, `css-function-${name}`]),
    ...[...value.matchAll(/[\d.](px|em|rem|%|vw|vh|pt|ch|ex)(?![a-z])/g)].map(
      ([, unit]) => `css-unit-${unit === '%' ? 'percent' : unit}`,
    ),
  ];
}
