/** What of a style can fetch: an escape may write any letter of these, `u\72l(…)`. */
const faults: readonly (readonly [RegExp, string])[] = [
  [/@import\b/i, 'external style sheet'],
  [/\\/, 'escaped character'],
  [/\burl\(\s*["']?\s*(?!#|["'\s])/i, 'external reference'],
  [/\b(?:image-set|image|src|cross-fade)\(/i, 'external reference'],
];

/** What is wrong with the style of a drawing: it may only name what stands in the same drawing. */
export function fetchingStyle(style: string): string | undefined {
  return faults.find(([pattern]) => pattern.test(style))?.[1];
}
