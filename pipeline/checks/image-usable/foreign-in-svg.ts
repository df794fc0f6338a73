const faults: readonly (readonly [RegExp, string])[] = [
  [/<(?:[\w-]+:)?script\b/i, '`<script>`'],
  [/<(?:[\w-]+:)?foreignObject\b/i, '`<foreignObject>`'],
  [/<!ENTITY\b|<!DOCTYPE[^>]*\[/i, 'entity declaration'],
  [/<\?xml-stylesheet\b/i, 'external style sheet'],
  [/\son[a-z]+\s*=/i, 'event handler'],
  [/\b(?:href|src)\s*=\s*["']\s*(?!#|data:image\/(?:png|jpeg|gif|webp)[;,])[^"'\s]/i, 'external reference'],
  [/url\(\s*["']?\s*(?!#|["'\s])/i, 'external reference'],
  [/@import\b/i, 'external style sheet'],
  // A style may write any letter as an escape, `u\72l(…)`, and an attribute as a number, `&#117;rl(…)`.
  [/\\|=\s*(?:"[^"]*|'[^']*)&#/, 'escaped character'],
];

/** What an SVG holds that is no drawing: scripts, HTML, and whatever is fetched from elsewhere. */
export function foreignInSvg(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return faults.find(([pattern]) => pattern.test(text))?.[1];
  } catch {
    return 'text that is not UTF-8';
  }
}
