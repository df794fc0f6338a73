import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Book } from '../pipeline/book.ts';
import { assemble } from '../pipeline/build.ts';
import { check, type Message } from '../pipeline/check.ts';
import { rules } from '../pipeline/checks/index.ts';
import { sourceFile } from '../pipeline/source-file.ts';
import { growthOf } from './growth.ts';

const guide = 'title: A small book\nprofile: health-guide\nchapters: [chapters/a.md, muscles/b.md, protocol/c.md]\n';
const other = '# B\n\n## Where is it? {#where}\n\nIt is [here](muscle:b).\n';

/** Pieces of Markdown as authors write them, and as they mistype them. */
const piece = fc.constantFrom(
  '# A',
  '## A {#a}',
  '#### ',
  '- a',
  '1. a',
  '> a',
  '---',
  '***',
  '```',
  '~~~ js',
  '| a | b |',
  '|-|-|',
  '    code',
  '[a](muscle:b)',
  '[](step:c)',
  '[a](../muscles/b.md#where)',
  '[a](<',
  '[a]: b',
  '[^a]',
  '[^a]: b',
  '![a](b.png)',
  ':::caution{#a}',
  ':::',
  '::figure{#a}',
  '::include{from="muscle:b" part="where"}',
  ':::table[A]{#t',
  '::routine',
  '*a*',
  '**a',
  '_',
  '`',
  '``',
  '<br>',
  '<div',
  '<!--',
  '-->',
  '<!-- guide-allow orphan: a -->',
  '&amp;',
  '\\',
  '\\*',
  '30 seconds',
  'It will always cause pain.',
  '12 %',
  'QL',
  '\u202e',
  '\0',
  '\u{1f9b5}',
  '\ufeff',
  '\r\n',
  '\t',
  ' ',
);
const markdown = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 4, arbitrary: piece }, fc.string({ unit: 'binary' })),
      fc.constantFrom('', ' ', '\n', '\n\n'),
    ),
  )
  .map((pieces) => pieces.flat().join(''));

const key = fc.constantFrom(
  'name',
  'action',
  'dose',
  'parts',
  'muscles',
  'after',
  'checked',
  '__proto__',
  'constructor',
  'x y',
);
const scalar = fc.constantFrom(
  'a',
  '"a',
  "'a'",
  '1',
  'true',
  'null',
  '~',
  '&a a',
  '*a',
  '!!binary a',
  '2026-01-01',
  '30 s',
  'muscle:b',
  '',
);
const { yaml } = fc.letrec<{ yaml: string; entries: string }>((tie) => ({
  yaml: fc.oneof({ depthSize: 'small' }, scalar, tie('entries'), fc.string()),
  entries: fc
    .array(fc.tuple(key, tie('yaml'), fc.constantFrom('block', 'flow', 'list')), { maxLength: 4 })
    .map((pairs) => pairs.map(([name, value, form]) => written(name, value, form)).join('\n')),
}));

describe('Whatever is written is answered with a sound Book and messages', () => {
  it('Markdown', () => {
    fc.assert(
      fc.property(markdown, (text) =>
        isSound(checked({ 'chapters/a.md': text, 'muscles/b.md': other, 'protocol/c.md': text })),
      ),
      { numRuns: 250, seed: 1 },
    );
  });

  it('front matter', () => {
    fc.assert(
      fc.property(yaml, yaml, (one, two) => {
        const page = (facts: string): string => `---\n${facts}\n---\n\n${other}`;
        return isSound(checked({ 'chapters/a.md': '# A\n', 'muscles/b.md': page(one), 'protocol/c.md': page(two) }));
      }),
      { numRuns: 250, seed: 2 },
    );
  });

  it('lists, and guide.yaml itself', () => {
    const path = fc.constantFrom(
      'glossary.yaml',
      'claims.yaml',
      'sources.yaml',
      'red-flags.yaml',
      'newsletter/series.yaml',
      'guide.yaml',
    );
    fc.assert(
      fc.property(path, yaml, (name, text) => isSound(checked({ 'chapters/a.md': other, [name]: text }))),
      { numRuns: 250, seed: 3 },
    );
  });

  it('bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('chapters/a.md', 'glossary.yaml', 'guide.yaml'),
        (bytes, path) => isSound(checked({ 'chapters/a.md': other, [path]: bytes })),
      ),
      { numRuns: 150, seed: 4 },
    );
  });
});

/** By what an author may hold down a key on: a text of about so many characters. */
const shapes: Readonly<Record<string, (size: number) => string>> = {
  words: (size) => 'word '.repeat(size / 5),
  sentences: (size) => 'A word is here. '.repeat(size / 16),
  paragraphs: (size) => 'A word is here.\n\n'.repeat(size / 17),
  'headings of the same words': (size) => '## a\n\n'.repeat(size / 6),
  'opening brackets': (size) => '['.repeat(size),
  'closing brackets': (size) => ']'.repeat(size),
  'open pictures': (size) => '!['.repeat(size / 2),
  'open footnotes': (size) => '[^'.repeat(size / 2),
  stars: (size) => '*'.repeat(size),
  'open emphasis': (size) => '*a **b '.repeat(size / 7),
  'emphasis inside words': (size) => 'a**b '.repeat(size / 5),
  'quote signs': (size) => '>'.repeat(size),
  'quoted lines': (size) => '> a\n'.repeat(size / 4),
  'lists in lists': (size) => '- '.repeat(size / 2),
  'open comments': (size) => 'a <!--'.repeat(size / 6),
  'open tags': (size) => '<a '.repeat(size / 3),
  backticks: (size) => Array.from({ length: Math.sqrt(2 * size) }, (_, count) => '`'.repeat(count)).join(' '),
  'open blocks': (size) => ':::caution\n'.repeat(size / 11),
  links: (size) => '[a](muscle:b)\n\n'.repeat(size / 15),
  'links to files': (size) => '[a](../muscles/b.md#where)\n\n'.repeat(size / 28),
  footnotes: (size) => Array.from({ length: size / 20 }, (_, at) => `a[^${at}]\n\n[^${at}]: a\n\n`).join(''),
  'hidden characters': (size) => 'a\u202e '.repeat(size / 3),
  'keys of facts': (size) => `---\n${Array.from({ length: size / 10 }, (_, at) => `key${at}: a\n`).join('')}---\n`,
  'values of facts': (size) => `---\nroutine:\n${'  - step:c\n'.repeat(size / 11)}---\n`,
  'brackets of facts': (size) => `---\nroutine: ${'['.repeat(size)}\n---\n`,
  aliases: (size) =>
    `---\n${Array.from({ length: size / 20 }, (_, at) => `a${at}: &a${at} [*a${at - 1}, *a${at - 1}]\n`).join('')}---\n`,
};

describe('Twice the text is about twice the work', () => {
  it.each(Object.entries(shapes))('%s', (_, write) => {
    const growth = growthOf(
      (size) => void checked({ 'chapters/a.md': `${write(size)}\n`, 'muscles/b.md': other }),
      10_000,
    );
    expect(growth).toBeLessThan(3.4);
  });

  it('entries of the glossary', () => {
    const entry = (at: number): string =>
      `- { id: t${at}, term: term ${at}, definition: A word is here., checked: yes }\n`;
    const write = (size: number): string => Array.from({ length: size / 60 }, (_, at) => entry(at)).join('');
    const growth = growthOf(
      (size) => void checked({ 'chapters/a.md': `${other}\n::glossary\n`, 'glossary.yaml': write(size) }),
      20_000,
    );
    expect(growth).toBeLessThan(3.4);
  });

  it('entries that do not fit', () => {
    const growth = growthOf(
      (size) => void checked({ 'claims.yaml': '- { id: A, level: b }\n'.repeat(size / 22) }),
      20_000,
    );
    expect(growth).toBeLessThan(3.4);
  });
});

describe('What is too big is said to be so', () => {
  it.each(['chapters/a.md', 'glossary.yaml', 'guide.yaml'])('a %s of 5 MB', (path) => {
    const found = checked({ 'chapters/a.md': other, [path]: 'word '.repeat(1_000_000) }).messages;
    expect(found.map(({ message }) => message.reason)).toContain(
      'Unexpected file of 5.0 MB, expected at most 1 MB of text',
    );
  });

  it.each([
    ['closing brackets', 1, '100000 signs of markup in one paragraph'],
    ['open comments', 1, '16666 signs of markup in one paragraph'],
    ['quote signs', 1, 'nesting of more than 1000 quotes'],
    ['open blocks', 21, 'nesting of more than 20 blocks'],
  ])('100 KB of %s', (shape, line, what) => {
    const text = shapes[shape]?.(100_000) ?? '';
    const { messages } = checked({ 'chapters/a.md': text });
    const first = messages.find(({ message }) => message.ruleId === 'text-valid')?.message;
    expect([first?.reason, first?.line]).toEqual([`Unexpected ${what}, expected a text that people can follow`, line]);
  });

  it('but not a table of 10,000 rows with a link in each, nor a long listing', () => {
    const rows = '| [a](muscle:b) | *c* |\n'.repeat(10_000);
    const table = `# A\n\n| a | b |\n| - | - |\n${rows}`;
    const listing = `# A\n\n\`\`\`js\n${'a[b[c]] = d * e;\n'.repeat(5_000)}\`\`\`\n`;
    const { messages } = checked({ 'chapters/a.md': table, 'muscles/b.md': listing });
    expect(messages.filter(({ message }) => message.ruleId === 'text-valid')).toEqual([]);
  });
});

function checked(contents: Readonly<Record<string, string | Uint8Array>>): {
  book: Book;
  messages: readonly Message[];
} {
  const files = new Map(
    Object.entries({ 'guide.yaml': guide, ...contents }).map(([path, content]) => [
      path,
      sourceFile(path, typeof content === 'string' ? new TextEncoder().encode(content) : content),
    ]),
  );
  const book = assemble({ folder: '.', files });
  return { book, messages: check(book, rules) };
}

/** Every reference leads to a target or is reported, every place lies in its file, and anchors of chapters are unique. */
function isSound({ book, messages }: { book: Book; messages: readonly Message[] }): boolean {
  const targets = new Set(book.targets);
  const anchors = [...book.chapters, ...book.issues].map(({ anchor }) => anchor);
  expect(new Set(anchors).size).toBe(anchors.length);
  for (const { target } of book.references) if (target !== undefined) expect(targets.has(target)).toBe(true);
  for (const { finding, message } of messages) {
    const lines = String(finding.file).split(/\r\n|\n|\r/);
    expect(message.reason).not.toBe('');
    expect(message.line ?? 1).toBeGreaterThan(0);
    expect(message.line ?? 1).toBeLessThanOrEqual(lines.length);
  }
  const hasProblem = book.problems.length > 0;
  if (hasProblem) expect(messages.length).toBeGreaterThan(0);
  return true;
}

function written(name: string, value: string, form: 'block' | 'flow' | 'list'): string {
  if (form === 'flow') return `${name}: { a: ${value} }`;
  if (form === 'list') return `- ${name}: ${value}`;
  return value.includes('\n') ? `${name}:\n${value.replace(/^/gm, '  ')}` : `${name}: ${value}`;
}
