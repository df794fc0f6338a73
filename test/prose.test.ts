import { array, assert, constantFrom, property, tuple } from 'fast-check';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import type { Chapter, Place } from '../pipeline/book.ts';
import { assemble } from '../pipeline/build.ts';
import { markdown } from '../pipeline/parse/markdown.ts';
import { gradeOf } from '../pipeline/prose/grade.ts';
import { passagesOf } from '../pipeline/prose/passage.ts';
import { gradedSentences, readingOf } from '../pipeline/prose/reading.ts';
import { sentencesIn, sentencesOf } from '../pipeline/prose/sentence.ts';
import { sourceFile } from '../pipeline/source-file.ts';

/** A book of these files, in their order; `glossary.yaml` is no chapter. */
function bookOf(files: Readonly<Record<string, string>>) {
  const chapters = Object.keys(files).filter((path) => path.endsWith('.md'));
  const guide = `title: A small book\nprofile: health-guide\nchapters: ${JSON.stringify(chapters)}\n`;
  const written = Object.entries({ 'guide.yaml': guide, ...files }).map(
    ([path, text]) => [path, sourceFile(path, new TextEncoder().encode(text))] as const,
  );
  return assemble({ folder: '.', files: new Map(written) });
}

const [empty] = bookOf({ 'a.md': '' }).chapters;

function chapterOf(text: string): Chapter {
  if (empty === undefined) throw new Error('The book has no chapter');
  const file = new VFile({ path: 'a.md', value: text });
  return { ...empty, file, tree: markdown(file).tree };
}

/** Every word of the prose with the source at its place. */
function wordsAndSource(source: string): (readonly [string, string])[] {
  const chapter = chapterOf(source);
  return passagesOf(chapter).flatMap((passage) =>
    sentencesIn(passage).flatMap(({ wordList }) =>
      wordList.map(({ text, start, end }) => [text, sourceAt(source, passage.place(start, end))] as const),
    ),
  );
}

function sourceAt(source: string, place: Place): string {
  return 'start' in place ? source.slice(place.start.offset, place.end.offset) : '';
}

describe('passages', () => {
  it('know the place of every word, through stress, links, code, hard and soft breaks, quotes and lists', () => {
    const source = [
      '> Press the **front** of *your* thigh,  ',
      '> then [the back](step:back) and `wait',
      '>   here`. Rest\\',
      '> now.',
      '',
      '- One',
      '  two &amp; three\\* four',
      'five',
      '',
      '1. Six![alt](a.png) seven[^1] eight https://example.com/nine ten@example.com eleven',
      '',
      '[^1]: Twelve',
      '    thirteen.',
    ].join('\n');

    const found = wordsAndSource(source);

    expect(found.filter(([word, written]) => word !== written)).toEqual([]);
    expect(found.map(([word]) => word).join(' ')).toMatch(/^Press the front .* wait here Rest now One two three four/);
    expect(found.map(([word]) => word)).toEqual(expect.arrayContaining(['eight', 'eleven', 'Twelve', 'thirteen']));
  });

  it.each([
    ['an entity', 'Salt &amp; pepper', 'pepper', '1:12-1:18'],
    ['an entity of two code units', 'A &#x1F9B5; leg', 'leg', '1:13-1:16'],
    ['what only looks like an entity', 'Salt &pepper; leg', 'leg', '1:15-1:18'],
    ['an escaped entity', 'Salt \\&amp; leg', 'leg', '1:13-1:16'],
    ['wide characters', '腰痛 and 🦵🏽 leg', 'leg', '1:13-1:16'],
    ['a soft break in a quote', '> Salt  \t\n>   leg', 'leg', '2:5-2:8'],
    ['Windows line ends', 'Salt\r\nand\r\nleg', 'leg', '3:1-3:4'],
    ['a tab', 'Salt\tleg', 'leg', '1:6-1:9'],
    ['an email address', 'Ask a.b@example.com or leg', 'leg', '1:24-1:27'],
  ])('count columns behind %s', (_, source, word, place) => {
    const [passage] = passagesOf(chapterOf(source));
    const at = passage?.text.indexOf(word) ?? -1;
    const { start, end } = passage?.place(at, at + word.length) ?? {};
    expect(`${start?.line}:${start?.column}-${end?.line}:${end?.column}`).toBe(place);
  });

  it('place a sentence from its first character to its last, inside stress and behind it', () => {
    const source = 'Sit. *Stand up now.* **Walk**.';
    const [passage] = passagesOf(chapterOf(source));
    const sentences = passage === undefined ? [] : sentencesIn(passage);
    expect(sentences.map(({ start, end }) => sourceAt(source, passage?.place(start, end) ?? nowhere))).toEqual([
      'Sit.',
      'Stand up now.',
      'Walk**.',
    ]);
  });

  it('know the place of every word of any text', () => {
    const piece = constantFrom(
      'leg',
      'hip',
      '&amp;',
      '&#x1F9B5;',
      '\\*',
      '🦵',
      '*stress*',
      '**strong** x',
      '`code`',
      'a\\',
      '&eacute;t',
    );
    const blank = constantFrom(' ', '\n', '  \n', ' \t', '\r\n');
    const prefix = constantFrom('', '> ', '- ', '1. > ');
    assert(
      property(prefix, array(tuple(piece, blank), { maxLength: 12 }), (start, parts) => {
        const source = `${start}${parts.map(([word, space]) => `${word}${space}`).join('')}end`;
        for (const [word, written] of wordsAndSource(source)) {
          if (!written.includes('&')) expect(written).toBe(word);
        }
      }),
      { numRuns: 200, seed: 4 },
    );
  });

  it('read empty references as their labels with a book, and marks of claims as nothing', () => {
    const book = bookOf({
      'a.md': '# A\n\nSee [](section:b) now.[](claim:c) Rest.\n\n::claims\n',
      'b.md': '# Big hips\n',
      'claims.yaml': '- { id: c, text: It is, level: author, checked: yes }\n',
    });
    const [chapter] = book.chapters;
    const [passage] = chapter === undefined ? [] : passagesOf(chapter, book);
    expect(passage?.text).toBe('See Big hips now. Rest.');
    expect(passage?.place(8, 12)).toMatchObject({ start: { column: 5 }, end: { column: 18 } });
    expect(passage?.place(13, 16)).toMatchObject({ start: { column: 19 }, end: { column: 22 } });
  });

  it('leave out headings, tables, code and labels, and know items, cautions and margins', () => {
    const source =
      '# A\n\nOne.\n\n- Two.\n\n:::caution{#c}\nThree.\n\n- four\n:::\n\n| a |\n|---|\n| b |\n\n```\nc\n```\n';
    const passages = passagesOf(chapterOf(source));
    expect(passages.map(({ text, within, isItem }) => [text, within, isItem])).toEqual([
      ['One.', 'prose', false],
      ['Two.', 'list', true],
      ['Three.', 'caution', false],
      ['four', 'caution', true],
    ]);
  });
});

describe('sentences', () => {
  it.each([
    ['It is Step 11. Leave it out.', ['It is Step 11.', 'Leave it out.']],
    ['From 0 to 10. “Stop” at 5.', ['From 0 to 10.', '“Stop” at 5.']],
    ['It takes 3.5 s. e.g. now.', ['It takes 3.5 s. e.g. now.']],
    ['L1 to L5: at 10:30 for 2 min. Is it so? Yes!', ['L1 to L5: at 10:30 for 2 min.', 'Is it so?', 'Yes!']],
  ])('of %s', (text, sentences) => {
    expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual(sentences);
  });

  it('count a number as a word of one syllable, and points as none', () => {
    expect(sentencesOf('Hold for 30 s – twice.')[0]).toMatchObject({ words: 5, syllables: 5, longWords: 0 });
    expect(sentencesOf('— … !')).toEqual([]);
  });
});

describe('grades', () => {
  it('follow the published formulas', () => {
    const sentence = { words: 10, syllables: 15, longWords: 1 };
    const grade = gradeOf(Array.from({ length: 30 }, () => sentence));
    expect(grade?.fleschKincaid).toBeCloseTo(0.39 * 10 + 11.8 * 1.5 - 15.59, 5);
    expect(grade?.smog).toBeCloseTo(1.043 * Math.sqrt(30) + 3.1291, 5);
    expect(gradeOf([])).toBeUndefined();
  });
});

describe('reading', () => {
  const glossary =
    '- { id: tfl, term: TFL (tensor fasciae latae), also: [TFL], definition: A muscle., checked: yes }\n';

  it('takes a term as one plain word from where it is explained, and not before', () => {
    const book = bookOf({
      'a.md': '# A\n\nThe tensor fasciae latae pulls. The [tensor fasciae latae](term:tfl) pulls.\n\n::glossary\n',
      'b.md': '# B\n\nThe TFL pulls. The tensor\nfasciae latae’s pull.\n',
      'glossary.yaml': glossary,
    });
    const counts = readingOf(book).map((page) =>
      gradedSentences(page).map(({ words, neutral }) => [words, neutral.words]),
    );
    expect(counts).toEqual([
      [
        [5, 5],
        [5, 3],
      ],
      [
        [3, 3],
        [5, 3],
      ],
    ]);
  });

  it('counts full sentences of a list, and of fragments only the words', () => {
    const book = bookOf({ 'a.md': '# A\n\n- tingling\n- Knee pain\n- **Knee pain:** stop.\n- Rest now (or later).\n' });
    const [page] = readingOf(book);
    expect(page?.words).toBe(10);
    expect(page === undefined ? [] : gradedSentences(page).map(({ text }) => text)).toEqual([
      'Knee pain: stop.',
      'Rest now (or later).',
    ]);
  });
});

const nowhere: Place = { line: 1, column: 1 };
