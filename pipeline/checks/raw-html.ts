import { location } from '../location.ts';
import type { Check, Finding } from '../book.ts';
import { nodesOf } from '../nodes-of.ts';
import { isAllowedHtml, isPlainTable } from '../parse/raw-html.ts';

/** Comments first, so that a tag inside one is none; then tags with their attributes, declarations, instructions. */
const markup = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][\w:-]*)(?:[^>"']|"[^"]*"|'[^']*')*>?|<[!?][^>]*>?/gi;

/** Only the few HTML elements that Markdown has no sign for, and comments; the first fault of each piece is reported. */
export const rawHtml: Check = {
  id: 'raw-html',
  about:
    'Raw HTML is limited to comments, br, sub, sup, kbd, abbr and wbr; in other books than the guide, to tables too.',
  chapter({ tree, file }, { manifest }) {
    const findings: Finding[] = [];
    const toPoint = location(file).toPoint;
    const open = new Set<string>();
    for (const { position, value } of nodesOf(tree, 'html')) {
      const from = position?.start.offset ?? 0;
      const source = String(file).slice(from, position?.end.offset);
      if (manifest.profile === 'book' && isPlainTable(value)) continue;
      if (isAllowedHtml(value) || source.replace(/<!--[\s\S]*?-->/g, '').trim() === '') continue;
      const found = [...source.matchAll(markup)].find(([tag]) => !isAllowedHtml(tag));
      if (found === undefined) {
        findings.push({ file, place: position, ...hiddenWords });
        continue;
      }
      const [tag, slash, name = ''] = found;
      if (slash === '/' && open.has(name)) continue;
      open.add(name);
      const [start, end] = [toPoint(from + found.index), toPoint(from + found.index + tag.length)];
      findings.push({ file, place: start && end && { start, end }, ...fault(tag, name.toLowerCase()) });
    }
    return findings;
  },
};

/** Markdown takes a line that begins with a comment or a lone tag for HTML, with what stands behind and below it. */
const hiddenWords = {
  reason: 'Unexpected words in a block of HTML, expected a paragraph',
  note: 'Begin the line with a word, or leave the line below the HTML empty: these words would not be printed.',
};

function fault(tag: string, name: string): Pick<Finding, 'reason' | 'note'> {
  if (name !== '' && isAllowedHtml(`<${name}>`)) {
    const note = 'Delete the attributes: how things look is decided in `templates/`.';
    return { reason: `Unexpected attribute in \`${brief(tag)}\`, expected none but \`title="…"\``, note };
  }
  const note = 'Say it in Markdown, or in a directive such as `:::key-point`; of HTML, only small marks are allowed.';
  return { reason: `Unexpected HTML \`${name === '' ? brief(tag) : `<${name}>`}\`, expected Markdown`, note };
}

function brief(tag: string): string {
  return tag.length > 40 ? `${tag.slice(0, 39)}…` : tag;
}
