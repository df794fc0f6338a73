import type { Drawing, SourceFile } from '../../pipeline/book.ts';
import type { GuideBook, GuideFacts } from '../../pipeline/domain/index.ts';
import { drawings } from '../../templates/figures/index.ts';
import { covers } from '../../pipeline/fonts.ts';
import { link } from '../../pipeline/link.ts';
import { parse } from '../../pipeline/parse.ts';
import { read } from '../../pipeline/read.ts';

/** A small guide as an author would write it: paths and texts. Steps, symptoms and muscles stand in the order given. */
export function guideOf(
  texts: Readonly<Record<string, string>>,
  drawn: readonly Drawing<GuideFacts>[] = [],
): GuideBook {
  const chapters = Object.keys(texts).filter((path) => path.endsWith('.md') && !path.startsWith('figures/'));
  const manifest = `title: A small guide\nprofile: health-guide\nchapters: [${chapters.join(', ')}]\n`;
  const sources = Object.entries({ 'guide.yaml': manifest, ...texts }).map(([path, text]): [string, SourceFile] => [
    path,
    { path, bytes: new TextEncoder().encode(text), sha256: '', entry: 'file', image: undefined },
  ]);
  return bookOf({ folder: 'small', files: new Map(sources) }, drawn);
}

/** The guide itself. */
export async function theGuide(): Promise<GuideBook> {
  return bookOf(await read('manuscript'), drawings);
}

function bookOf(manuscript: Parameters<typeof parse>[0], drawn: readonly Drawing<GuideFacts>[]): GuideBook {
  return link(parse(manuscript), { kinds: [], drawings: drawn, directives: [], words: {}, covers });
}

/** The front matter of a muscle; `more` adds parts or facts. */
export function muscle(name: string, { isKey = false, parts = [name] } = {}): string {
  const list = parts.map((id) => `  - { id: ${id}, name: ${id}, starts: a, ends: b, does: c, checked: yes }`);
  return `---
name: ${name}
plain-name: the ${name}
card: { where: a, does: b, author: c, feel: d }
parts:
${list.join('\n')}
steps: []
key: ${isKey}
---
# ${name}
`;
}

/** A symptom with its muscles, written `iliopsoas: post`. */
export function symptom(name: string, letter: string, muscles: Readonly<Record<string, string>>): string {
  const list = Object.entries(muscles).map(([id, named]) => `  - { muscle: "muscle:${id}", named: ${named} }`);
  return `---
name: ${name}
letter: ${letter}
words: [here]
muscles:
${list.join('\n')}
routine: ["step:check"]
checked: no
---
# ${name}
`;
}

/** A step of the protocol. */
export function step(name: string, action: 'check' | 'move' | 'press' | 'stretch', optional = false): string {
  const own =
    action === 'press' || action === 'stretch' ? 'muscles: ["muscle:calf"]\nwhere: a\nhow-hard: b' : 'what: [a]';
  return `---
name: ${name}
action: ${action}
${own}
goal: g
dose: { full: { time: 1 min }, side: none, minutes: 1 }
basis: { of: [ours], text: t }
optional: ${optional}
checked: no
---
# ${name}
`;
}

/** An entry of the claims ledger. */
export function claim(id: string, level: string): string {
  return `- { id: ${id}, text: t, level: ${level}, checked: no }\n`;
}
