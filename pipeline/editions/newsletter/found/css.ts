/** What a stylesheet or a `style` attribute is made of. */
export type UsedCss = {
  /** As written: `@media (prefers-color-scheme: dark)`. */
  readonly atRules: readonly string[];
  readonly selectors: readonly string[];
  readonly declarations: readonly { readonly property: string; readonly value: string }[];
};

/** Reads a stylesheet: enough of CSS for what letters use. */
export function readStyleSheet(css: string): UsedCss {
  const plain = css.replace(/\/\*.*?\*\//gs, '');
  const preludes = [...plain.matchAll(/([^{};]+)\{/g)].map(([, prelude = '']) => prelude.trim());
  const atRules = [...preludes, ...plain.matchAll(/@import[^;]*/g)].map(String).filter((one) => one.startsWith('@'));
  const bodies = [...plain.matchAll(/\{([^{}]*)\}/g)].map(([, body = '']) => body);
  return {
    atRules,
    selectors: preludes
      .filter((one) => !one.startsWith('@'))
      .flatMap((one) => one.split(',').map((name) => name.trim())),
    declarations: bodies.flatMap(readDeclarations),
  };
}

/** Reads a `style` attribute, or what stands between the braces of a rule. */
export function readDeclarations(css: string): UsedCss['declarations'] {
  return css.split(/;(?![^(]*\))/).flatMap((declaration) => {
    const colon = declaration.indexOf(':');
    if (colon === -1) return [];
    return [
      {
        property: declaration.slice(0, colon).trim().toLowerCase(),
        value: declaration
          .slice(colon + 1)
          .trim()
          .toLowerCase(),
      },
    ];
  });
}
