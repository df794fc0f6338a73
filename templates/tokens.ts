/** Colours of the guide. Each text colour has at least 4.5:1 on white and on the tint it stands on. */
export const colours = {
  paper: '#ffffff',
  ink: '#1d2b33',
  soft: '#4a5963',
  teal: '#0d5c63',
  clay: '#a83a20',
  clayTint: '#fbeae5',
  blue: '#1f5f8b',
  blueTint: '#e6eff6',
  amber: '#8a5a00',
  amberText: '#6b4500',
  amberTint: '#fff6df',
  card: '#f3f7f6',
  rule: '#c9d3d3',
  boneLine: '#6f6554',
  skin: '#f4eee5',
  skinLine: '#b9ab98',
} as const;

/** The families of the book, with what a reader without them sees. */
export const families = {
  text: "'Atkinson Hyperlegible Next', Verdana, sans-serif",
  heading: "'Source Serif 4', Georgia, serif",
} as const;

/** Type sizes and their line heights, in points. */
export const typeScale = {
  text: { size: 11.75, line: 17 },
  lead: { size: 13.25, line: 19 },
  title: { size: 25, line: 28 },
  heading: { size: 15.5, line: 19 },
  subheading: { size: 12.5, line: 17 },
  note: { size: 9.5, line: 13 },
  card: { size: 10.5, line: 14 },
  cardTitle: { size: 14.5, line: 21 },
  box: { size: 11, line: 15.5 },
  kicker: { size: 10, line: 14 },
  number: { size: 76, line: 60 },
  part: { size: 36, line: 40 },
  folio: { size: 10, line: 12 },
  runningHead: { size: 8.75, line: 12 },
} as const;

/** The printed page, in inches: two columns, one for the text and one for what stands beside it. */
export const page = {
  width: 7,
  height: 9,
  inner: 0.6,
  outer: 0.5,
  top: 0.82,
  bottom: 0.7,
  textColumn: 4.28,
  columnGap: 0.26,
  noteColumn: 1.36,
} as const;

/** Drawings: one of 1000 units fills the width of a printed page, and its smallest text, 19 units, is then 8 points high. */
export const drawing = { pointsPerUnit: 8 / 19, widest: 1000, widestNarrow: 640 } as const;

/** The tokens as CSS variables: `--ink`, `--font-text`, `--text-size`, `--text-line`, `--page-note-column` ... */
export function cssVariables(): string {
  const variables = [
    ...Object.entries(colours).map(([name, value]) => [kebab(name), value]),
    ...Object.entries(families).map(([name, value]) => [`font-${name}`, value]),
    ...Object.entries(typeScale).flatMap(([name, { size, line }]) => [
      [`${kebab(name)}-size`, `${size}pt`],
      [`${kebab(name)}-line`, `${line}pt`],
    ]),
    ...Object.entries(page).map(([name, value]) => [`page-${kebab(name)}`, `${value}in`]),
  ];
  return `:root{${variables.map(([name, value]) => `--${name}:${value}`).join(';')}}`;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
