/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

export const white: Colour = [255, 255, 255];

/** `#rgb` or `#rrggbb`; `undefined` for all else. */
export function colourOf(text: string): Colour | undefined {
  const [, digits] = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  const long = digits.length === 6 ? digits : digits.replace(/./g, '$&$&');
  const channel = (at: number): number => Number.parseInt(long.slice(at, at + 2), 16);
  return [channel(0), channel(2), channel(4)];
}

/** How far apart two colours are in lightness, 1 to 21, https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio. */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [lightness(one), lightness(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** A colour that covers another by a share of 0 to 1. */
export function blend(over: Colour, under: Colour, share: number): Colour {
  const mix = (a: number, b: number): number => a * share + b * (1 - share);
  return [mix(over[0], under[0]), mix(over[1], under[1]), mix(over[2], under[2])];
}

function lightness(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
