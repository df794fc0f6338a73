/** Lines of a plain text mail stay within this many characters. */
export const lineWidth = 74;

/** Breaks text at spaces into lines of at most `width`; line breaks of its own stay. A longer word keeps a line to itself. */
export function wrap(text: string, width: number = lineWidth): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n');
}

/** Puts `first` before the first line and as many spaces before the others, as in a list. */
export function hang(first: string, text: string): string {
  const [line = '', ...others] = text.split('\n');
  const indent = ' '.repeat(first.length);
  return [first + line, ...others.map((other) => (other === '' ? '' : indent + other))].join('\n');
}

function wrapLine(line: string, width: number): string {
  const lines: string[] = [];
  let open = '';
  for (const word of line.split(/[ \t]+/).filter((one) => one !== '')) {
    if (open !== '' && open.length + 1 + word.length > width) {
      lines.push(open);
      open = word;
    } else {
      open = open === '' ? word : `${open} ${word}`;
    }
  }
  return [...lines, open].join('\n');
}
