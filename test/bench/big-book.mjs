// A book made of words drawn with a seed: the same bytes every time.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const words =
  'back hip leg knee chair floor hand side slow soft warm small walk stand sit bend lift hold rest turn step day week line page name part view word book test way'.split(
    ' ',
  );

/** Mulberry32, by Tommy Ettinger (public domain). */
function randomFrom(seed) {
  let state = seed;
  return (count) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  };
}

/** Writes a book of so many chapters, 1,500 words each, with 30 references a chapter; as a guide it has terms, claims and sources too. */
export function writeBigBook(folder, chapters, profile) {
  const isGuide = profile === 'health-guide';
  const below = randomFrom(chapters);
  const files = new Map();
  const pathOf = (at) => `${isGuide ? 'chapters/' : `part-${at % 40}/`}chapter-${at}.md`;
  const entries = isGuide ? Math.floor(chapters / 2) : 0;

  const sentence = () => {
    const text = Array.from({ length: 8 + below(7) }, () => words[below(words.length)]).join(' ');
    return `${text[0].toUpperCase()}${text.slice(1)} ${below(1e6)}.`;
  };
  const reference = (at) => {
    const other = below(chapters);
    const forms = [`[so](section:chapter-${other})`, `[so](section:chapter-${other}.part-${below(5)})`];
    if (isGuide) forms.push(`[so](term:term-${below(entries)})`, `[so](source:source-${below(entries)})`);
    else forms.push(`[so](../${pathOf(other)}#part-${below(5)})`, `[so](#part-${below(5)})`);
    return `See ${forms[below(forms.length)]} in ${at}.`;
  };
  for (let at = 0; at < chapters; at++) {
    const sections = Array.from({ length: 5 }, (_, part) => {
      const paragraphs = Array.from(
        { length: 6 },
        () => `${Array.from({ length: 4 }, sentence).join(' ')} ${reference(at)}`,
      );
      return `## What is part ${part}? {#part-${part}}\n\n${paragraphs.join('\n\n')}\n`;
    });
    const lists = isGuide && at === 0 ? '\n::glossary\n\n::sources\n\n::claims\n' : '';
    files.set(pathOf(at), `# Chapter ${at}\n\n${sections.join('\n')}${lists}`);
  }
  const list = (write) => Array.from({ length: entries }, (_, at) => write(at)).join('');
  if (isGuide) {
    files.set(
      'glossary.yaml',
      list((at) => `- { id: term-${at}, term: term ${at}x, definition: ${sentence()}, checked: no }\n`),
    );
    files.set(
      'sources.yaml',
      list((at) => `- { id: source-${at}, label: page ${at}, reference: ${sentence()}, kind: review, checked: yes }\n`),
    );
    files.set(
      'claims.yaml',
      list(
        (at) =>
          `- { id: claim-${at}, text: ${sentence()}, level: review, sources: [source:source-${at}], checked: no }\n`,
      ),
    );
  }
  const order = Array.from({ length: chapters }, (_, at) => `  - ${pathOf(at)}\n`).join('');
  files.set('guide.yaml', `title: A big book\nprofile: ${profile}\nchapters:\n${order}`);
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
