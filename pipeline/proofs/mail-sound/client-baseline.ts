/**
 * What letters use although some of the ten mail programs lack it or have it in part, by the names of caniemail
 * (https://www.caniemail.com/features/), and what readers of these programs get instead. A letter that uses anything else
 * of the kind is told; add it here only with what those readers get.
 */
export const clientBaseline: ReadonlyMap<string, string> = new Map([
  ['css-at-media', 'Padding stays as wide as on a large screen; nothing needs the narrower one to fit.'],
  [
    'css-at-media-prefers-color-scheme',
    'The light colours stay, or the program darkens them itself; grounds are attributes too.',
  ],
  ['html-meta-color-scheme', 'As `css-at-media-prefers-color-scheme`: only programs with dark colours read it.'],
  ['html-style', 'All but the dark colours and the narrow padding is written into the elements.'],
  ['css-selector-class', 'Only in the head: as `html-style`.'],
  ['css-selector-descendant', 'Only in the head: as `html-style`.'],
  ['css-selector-type', 'Only in the head: as `html-style`.'],
  ['css-important', 'Only in the head, in small letters and after a space, which is how the programs want it.'],
  [
    'css-border',
    'No border is wider than 8 pixels; those on cells are sound everywhere, that of a quotation is an ornament.',
  ],
  ['css-display', 'Buttons lose some padding in Outlook: their cell keeps its ground, and their text its link.'],
  ['css-display-none', 'Only on the preheader, a block without tables or pictures.'],
  ['css-font-size', 'Sizes are in pixels; the programs lack `rem`, `em` and per cent, which are not used.'],
  ['css-font-weight', 'Only `bold` is used.'],
  ['css-height', 'Only `auto`, on pictures, whose attributes say their height.'],
  ['css-line-height', 'Lines of Outlook may stand a little wider.'],
  ['css-margin', 'No margin is negative or `auto`; that of the body is a nicety.'],
  [
    'css-max-width',
    'Outlook gets a table of 600 pixels in a comment of its own; pictures have their width as an attribute.',
  ],
  ['css-padding', 'Paddings that matter are those of cells; a link without its padding is still a link.'],
  ['css-text-decoration', 'Only `underline` and `none`, one at a time.'],
  ['css-width', 'Only on tables, which say it as an attribute too.'],
  ['html-body', 'The ground of the body is that of the first table too.'],
  ['html-dir', 'On the page alone; a program that drops it shows a language that is written from the left as before.'],
  ['html-doctype', 'The layout is of tables, which look the same without.'],
  ['html-height', 'Only of pictures; a screen with large dots scales them with their width.'],
  ['html-lang', 'On the page and on the letter, a block; no cell has one.'],
  ['html-lists', 'Neither `reversed` nor `value` is used.'],
  ['html-role', 'Yahoo drops that of the letter; those of the tables stay.'],
  ['html-width', 'Only tables have widths in per cent.'],
]);
