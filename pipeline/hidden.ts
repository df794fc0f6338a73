/** Whether an element is kept from those who see it or from those who hear it, by its own attributes. */
export function isHidden(attributeOf: (name: string) => string | null | undefined): boolean {
  const style = attributeOf('style') ?? '';
  return isThere(attributeOf('hidden')) || attributeOf('aria-hidden') === 'true' || hides(style);
}

/** Whether declarations of a style sheet keep what they are for from being seen. */
export function hides(declarations: string): boolean {
  return /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:opacity|font-size)\s*:\s*0(?![.\d]))/i.test(
    declarations,
  );
}

function isThere(value: string | null | undefined): boolean {
  return value !== undefined && value !== null;
}
