/** The texts that do not stand in a finished text behind those before them. Where lines break is for the edition to say. */
export function missingWords(words: readonly string[], text: string): readonly string[] {
  const told = squeezed(text);
  let place = 0;
  return words.filter((line) => {
    const said = squeezed(line);
    const found = told.indexOf(said, place);
    place = found === -1 ? place : found + said.length;
    return found === -1;
  });
}

/** Text without spaces, and without the numbers of links that plain text lists below. */
function squeezed(text: string): string {
  return text.replace(/\[\d+\]/g, '').replace(/\s+/g, '');
}
