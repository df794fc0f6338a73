import { expect, it } from 'vitest';
import { assemble } from '../pipeline/build.ts';
import { check } from '../pipeline/check.ts';
import { rules } from '../pipeline/checks/index.ts';
import { text } from '../pipeline/report/text.ts';
import { sourceFile } from '../pipeline/source-file.ts';
import { context } from './report/messages.ts';

/** Texts that authors do not write, and that must be answered with messages, never with a crash. */
const nasty: Readonly<Record<string, string>> = {
  'an empty file': '',
  'white space alone': ' \n\t\n\r\n',
  'front matter and nothing else': '---\npage: routine\n---',
  'front matter that never ends': '---\npage: routine\n# A\n',
  'ten thousand brackets': '['.repeat(10_000),
  'ten thousand open footnotes': '[^'.repeat(10_000),
  'emphasis in emphasis': '*a **b '.repeat(2_000),
  'quotes two thousand deep': `${'>'.repeat(2_000)} deep`,
  'quotes ten thousand deep': `${'>'.repeat(10_000)} deep`,
  'lists five hundred deep': `${'- '.repeat(500)}deep`,
  'a directive with broken attributes': '::include{from="section:a part=}\n\n::figure{#}\n\n:::caution{#a #b .c}\n',
  'a directive that is called like a part of the language': '::constructor{__proto__="x"}\n\n::toString{#a}\n',
  'links to what the language knows': '[a](constructor:x) [b](section:__proto__) [c](#constructor) [d](%00) [e](\0)',
  'YAML aliases that grow': '---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n',
  'YAML brackets ten thousand deep': `---\nroutine: ${'['.repeat(10_000)}\n---\n`,
  'YAML maps in maps': `---\n${'{a: '.repeat(5_000)}\n---\n`,
  'YAML with keys of the language': '---\n__proto__: { a: 1 }\nconstructor: 2\n---\n',
  NUL: 'a\0b\n\n# \0\n',
  'half a surrogate pair, and what is not UTF-8': '# \ud83d \ufffd\n',
  'a line of a hundred thousand characters': 'word '.repeat(20_000),
};

it.each(Object.entries(nasty))('answers %s with messages', (_, content) => {
  expect(() => text.report(messagesFor({ 'chapters/a.md': content }), context)).not.toThrow();
});

it.each(Object.entries(nasty))('answers a glossary that is %s with messages', (_, content) => {
  expect(() => text.report(messagesFor({ 'glossary.yaml': content, 'sources.yaml': content }), context)).not.toThrow();
});

it.each(Object.entries(nasty))('answers a guide.yaml that is %s with messages', (_, content) => {
  const messages = messagesFor({ 'guide.yaml': content });
  expect(messages.filter(({ severity }) => severity === 'error')).not.toEqual([]);
});

function messagesFor(contents: Readonly<Record<string, string>>) {
  const usual = 'title: A small book\nprofile: health-guide\nchapters: [chapters/a.md]\n';
  const files = new Map(
    Object.entries({ 'guide.yaml': usual, 'chapters/a.md': '# A\n', ...contents }).map(([path, content]) => [
      path,
      sourceFile(path, new TextEncoder().encode(content)),
    ]),
  );
  return check(assemble({ folder: '.', files }), rules);
}
