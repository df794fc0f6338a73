/**
 * A page that shows nothing on the screen: a browser lays a page out for its window when it opens it, and again after every
 * print, which for a book takes as long as a print for measuring.
 */
export function onlyForPrint(html: string): string {
  return html.replace('<head>', '<head><style media="screen">html { display: none }</style>');
}
