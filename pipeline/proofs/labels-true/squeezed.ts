/** Text without spaces and in small letters: where a line breaks, and how a heading is capitalised, is for the edition to say. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}
