/** The links of a plain text mail: each address has a number in the text, and stands in a list at the end. */
export type LinkList = {
  /** The number that stands for an address, `[3]`. */
  mark(address: string): string;
  /** The list itself: `[3] https://...`, an address a line. */
  list(): string;
};

/** A list without links; `absolute` turns `#anchor` into an address on the web. */
export function linkList(absolute: (href: string) => string): LinkList {
  const numbers = new Map<string, number>();
  return {
    mark(href) {
      const address = absolute(href);
      const number = numbers.get(address) ?? numbers.size + 1;
      numbers.set(address, number);
      return `[${number}]`;
    },
    list: () => [...numbers].map(([address, number]) => `[${number}] ${address}`).join('\n'),
  };
}
