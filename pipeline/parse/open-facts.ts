/** Where facts stand that no line `---` closes, as offsets of their YAML; `undefined` when they are closed, or when there are none. */
export function openFacts(text: string): { readonly start: number; readonly end: number } | undefined {
  const [opening] = /^---[ \t]*\r?\n(?=[\w-]+:(?:\s|$))/.exec(text) ?? [];
  if (opening === undefined) return undefined;
  const start = opening.length;
  if (/^---[ \t]*$/m.test(text.slice(start))) return undefined;
  const found = /^#{1,6} /m.exec(text.slice(start)) ?? /^[ \t]*$/m.exec(text.slice(start));
  return { start, end: start + (found?.index ?? text.length - start) };
}

/** The text with white space for facts that nothing closes, so that they are not read as prose. */
export function withoutOpenFacts(text: string): string {
  const facts = openFacts(text);
  if (facts === undefined) return text;
  return text.slice(0, facts.end).replace(/[^\n]/g, ' ') + text.slice(facts.end);
}
