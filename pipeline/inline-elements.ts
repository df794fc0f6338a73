/** Elements inside a line: the words around them are not parted. */
export const inlineElements: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup tspan u var'.split(' '),
);
