/** What `walk` brings back, as JSON. */
export type Walked = {
  readonly faint: readonly { readonly text: string; readonly ratio: number }[];
  readonly overflow: number;
  readonly smallestText: { readonly pixels: number; readonly text: string };
  readonly targets: readonly { readonly text: string; readonly height: number }[];
  readonly texts: number;
};

/**
 * Runs in the page: every text that one sees, and every picture for the words that stand in for it, against the ground that
 * is painted next behind it. A link is a target where it is a paragraph or a button; in running text, lists, tables and marks
 * of evidence its size is that of the text (WCAG 2.2, 2.5.8). Contrast is that of WCAG 2.2, 1.4.3: 4.5, or 3 for letters of 24 pixels and more.
 */
export function walk(): string {
  const numbers = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = numbers(colour)
      .slice(0, 3)
      .map((value) => (value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = (from: Element): string => {
    for (let one: Element | null = from; one !== null; one = one.parentElement) {
      const colour = getComputedStyle(one).backgroundColor;
      if ((numbers(colour)[3] ?? 1) > 0) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const seen: { text: string; element: Element }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const range = document.createRange();
    range.selectNode(node);
    const { width, height } = range.getBoundingClientRect();
    const text = (node.textContent ?? '').trim();
    const element = node.parentElement;
    if (text === '' || element === null || width < 2 || height < 2) continue;
    if (getComputedStyle(element).visibility !== 'hidden') seen.push({ text: text.slice(0, 40), element });
  }
  const pictures = [...document.images].map((element) => ({ text: element.alt.slice(0, 40), element }));
  const sizeOf = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize);
  const faint = [...seen, ...pictures].flatMap(({ text, element }) => {
    const one = light(getComputedStyle(element).color);
    const other = light(ground(element));
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    return ratio < (sizeOf(element) >= 24 ? 3 : 4.5) ? [{ text, ratio: Math.round(ratio * 100) / 100 }] : [];
  });
  const sizes = seen.map(({ text, element }) => ({ pixels: sizeOf(element), text }));
  const alone = [...document.links].filter((link) => {
    const block = link.closest('p, li, td, th, h1, h2, h3, h4, h5, h6');
    const isRunning = block === null || block.matches('li, .data *') || link.closest('.levels') !== null;
    return !isRunning && link.textContent.trim() === block.textContent.trim();
  });
  return JSON.stringify({
    faint,
    overflow: Math.max(0, document.documentElement.scrollWidth - window.innerWidth),
    smallestText: sizes.reduce((least, one) => (one.pixels < least.pixels ? one : least), { pixels: 99, text: '' }),
    targets: alone.map((link) => ({
      text: link.textContent.trim().slice(0, 40),
      height: Math.round(link.getBoundingClientRect().height),
    })),
    texts: seen.length,
  });
}
