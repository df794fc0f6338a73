import type { YAMLParseError } from 'yaml';

/** What we take from a syntax error of the yaml library. */
export type YamlError = Pick<YAMLParseError, 'code' | 'message' | 'pos'>;

/** A syntax error of YAML in our words: what stands where (in characters of the text), what should, and what to do. */
export type YamlFault = {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  readonly note: string;
};

/** Tells the faults that authors make most; the others in the words of the yaml library. */
export function yamlFault({ code, message, pos: [start, end] }: YamlError, text: string): YamlFault {
  const indent = text.lastIndexOf('\n', start - 1) + 1;
  const tab = text.slice(indent, end).search(/(?<=^[ \t]*)\t/);
  if (tab >= 0) {
    const at = indent + tab;
    const note = 'Indent with spaces: YAML knows no tabs.';
    return { start: at, end: at + 1, reason: 'Unexpected tab, expected spaces', note };
  }
  if (code === 'DUPLICATE_KEY') {
    const key = /^[^\s:]+/.exec(text.slice(start))?.[0] ?? '';
    const reason = `Unexpected second key \`${key}\`, expected each key once`;
    return { start, end: start + key.length, reason, note: 'Join the two, or delete one.' };
  }
  if (code === 'MISSING_CHAR' && message.includes('quote')) {
    const quote = message.includes("'") ? "'" : '"';
    const at = Math.max(0, text.lastIndexOf(quote, start - 1));
    const reason = `Unexpected quote that nothing closes, expected another \`${quote}\``;
    return { start: at, end: at + 1, reason, note: 'Close the text where it ends.' };
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    const note = 'Put the whole text into quotes: YAML takes a colon followed by a space for a key.';
    return { start, end, reason: 'Unexpected colon inside a text, expected a text in quotes', note };
  }
  if (code === 'BAD_SCALAR_START') {
    const reason = 'Unexpected sign at the start of a text, expected a text in quotes';
    return { start, end, reason, note: 'Put the whole text into quotes: the sign has a meaning of its own in YAML.' };
  }
  const reason = `Unexpected YAML, expected a well-formed value: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
  const note = 'Indent with spaces, close every bracket, and quote a text which begins with a special character.';
  return { start, end, reason: reason.replace(/\.$/, ''), note };
}
