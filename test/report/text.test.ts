import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../pipeline/check.ts';
import { text } from '../../pipeline/report/text.ts';
import { context, messageOn, placeOf } from './messages.ts';

/** The source line and the marks below it. */
function frameOf(message: Message): readonly string[] {
  return text.report([message], context).split('\n').slice(1, 3);
}

/** What the marks stand under, by columns of a terminal. */
function underMarks([line = '', marks = '']: readonly string[]): string {
  const [from, to] = [stringWidth(marks.slice(0, marks.indexOf('^'))), stringWidth(marks)];
  let column = 0;
  let under = '';
  for (const { segment } of new Intl.Segmenter('en').segment(line)) {
    if (column >= from && column < to) under += segment;
    column += stringWidth(segment);
  }
  return under;
}

describe('a message for people', () => {
  it('says where, what, what was meant and what to do, and shows the line', () => {
    const message = messageOn('# A\n\nSee the [hip flexor](muscle:iliopsaos).\n', '[hip flexor](muscle:iliopsaos)', {
      suggestion: 'iliopsoas',
      note: 'Correct the name.',
    });
    expect(text.report([message], context)).toBe(
      [
        'manuscript/a.md:3:9: error: Unexpected reference to unknown muscle `iliopsaos`, expected a muscle; did you mean `iliopsoas`? (target-exists)',
        '  3 | See the [hip flexor](muscle:iliopsaos).',
        '    |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
        '  Correct the name.',
        '',
      ].join('\n'),
    );
  });

  it('shows related places with a line of their own', () => {
    const first = placeOf('- id: psoas\n- id: disc\n', 'psoas', 'glossary.yaml');
    const message = messageOn('- id: psoas\n', 'psoas', { related: [{ ...first, reason: 'The first stands here' }] });
    expect(text.report([message], context).split('\n').slice(3)).toEqual([
      '  manuscript/glossary.yaml:1:7: The first stands here',
      '  1 | - id: psoas',
      '    |       ^^^^^',
      '',
    ]);
  });

  it.each([
    ['tabs', 'a\tb\t\t[x](muscle:y)', '[x](muscle:y)'],
    ['wide characters', '腰方形筋 は [腰](muscle:y) です', '[腰](muscle:y)'],
    ['emoji of several parts', 'a 👨‍👩‍👧 👍🏽 🇬🇧 [x](muscle:y)', '[x](muscle:y)'],
    ['letters with combining marks', 'cafe\u0301 no\u0308 [x](muscle:y)', '[x](muscle:y)'],
  ])('marks the place behind %s', (_, line, marked) => {
    const [shown = '', marks = ''] = frameOf(messageOn(`${line}\n`, marked));
    expect(shown).not.toContain('\t');
    expect(underMarks([shown, marks])).toBe(marked);
  });

  it('marks all of a character when the place is a part of it', () => {
    expect(underMarks(frameOf(messageOn('a 👨‍👩‍👧 b', '👩')))).toBe('👨‍👩‍👧');
    expect(underMarks(frameOf(messageOn('a e\u0301 b', '\u0301')))).toBe('e\u0301');
  });

  it('marks a place of several lines to the end of the first', () => {
    const message = messageOn('See [the\nhip](muscle:y) now.\n', '[the\nhip](muscle:y)');
    expect(frameOf(message)).toEqual(['  1 | See [the', '    |     ^^^^']);
  });

  it('marks the end of a line, of a file, and an empty file', () => {
    const { file } = placeOf('See\r\n', 'See');
    const at = (line: number, column: number) => frameOf(messageOn('x', 'x', { file, place: { line, column } }));
    expect(at(1, 4)).toEqual(['  1 | See', '    |    ^']);
    expect(at(2, 1)).toEqual(['  2 |', '    | ^']);
    expect(frameOf(messageOn('', '', {}))).toEqual(['  1 |', '    | ^']);
  });

  it('shows of a long line what is around the place', () => {
    const [shown = '', marks = ''] = frameOf(
      messageOn(`${'腰 word '.repeat(9_000)}[x](muscle:y)${' more'.repeat(9_000)}`, '[x](muscle:y)'),
    );
    expect(underMarks([shown, marks])).toBe('[x](muscle:y)');
    expect(stringWidth(shown)).toBeLessThan(112);
    expect(shown).toMatch(/\| ….* word \[x\]\(muscle:y\) more.*…$/);
  });

  it('keeps the marks within the window when the place is itself too long', () => {
    const frame = frameOf(messageOn(`a ${'[x](muscle:y)'.repeat(1_000)}`, '[x](muscle:y)'.repeat(1_000)));
    expect(underMarks(frame)).toMatch(/^\[x\]/);
    expect(frame.map((line) => stringWidth(line)).every((width) => width < 112)).toBe(true);
  });

  it('is about a whole file when there is no place', () => {
    const report = text.report([messageOn('x', 'x', { place: undefined })], context);
    expect(report).toMatch(/^manuscript\/a\.md: error: .*\n$/);
  });

  it('shows what a terminal would obey, and never sends it', () => {
    const line = 'a \u001b[2J\u009b1m\u202e [x](muscle:y)';
    const message = messageOn(line, '[x](muscle:y)', { reason: `Unexpected \`${line}\``, note: line });
    const report = text.report([message], context);
    expect(report).not.toMatch(/[\u001b\u009b\u202e]/);
    expect(report).toContain('a ␛[2J�1m� [x](muscle:y)');
  });

  it('has colours where they are wanted, and reads the same without them', () => {
    const message = messageOn('See [x](muscle:y)\n', '[x](muscle:y)');
    const coloured = text.report([message], { ...context, hasColours: true });
    expect(coloured).toContain('\u001b[31m^^^^^^^^^^^^^\u001b[39m');
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(text.report([message], context));
  });
});
