/** The style sheets of the book, in their order: one idea each, in one column of any width. */
export const bookSheets: readonly string[] = [
  'page',
  'text',
  'opener',
  'notes',
  'boxes',
  'warnings',
  'lists',
  'tables',
  'step',
  'muscle-card',
  'figures',
  'back',
  'added',
  'start',
  'copy-fit',
].map((idea) => `book/${idea}.css`);
