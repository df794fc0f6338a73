/** Books in the shapes that other people's folders have: by their names, the files of each. */
export const realInputs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a book in nested folders with an order of its own': {
    'guide.yaml': `title: Field notes
chapters:
  - README.md
  - src/getting started/install.md
  - src/getting started/Größe & Maß.md
  - src/reference/日本語/概要.md
  - src/reference/api.md
`,
    'README.md': `# Field notes

- [Install](<src/getting started/install.md>)
- [Größe](<src/getting started/Größe & Maß.md#größe-und-maß>)
- [概要](src/reference/%E6%97%A5%E6%9C%AC%E8%AA%9E/%E6%A6%82%E8%A6%81.md#概要)
- [Options][api]

[api]: src/reference/api.md#--verbose----quiet "All options"
`,
    'src/getting started/install.md': `# Install

## Usage

See [usage below](#usage-1), [\`run()\`](../reference/api.md#run-all-the-things) and [what's new?](../reference/api.md#whats-new).

## Usage

Twice the same heading.

## Usage

And once more, [the third](#usage-2).
`,
    'src/getting started/Größe & Maß.md': '# Größe & Maß\n\n## Größe und Maß\n\nEin Wort.\n',
    'src/reference/日本語/概要.md': '# 概要\n\n本文。\n\n![点](../../../画像/点 1.png)\n',
    'src/reference/api.md': `# API

## \`run()\`: all the things!

## --verbose / --quiet

## What's new?

## C++, C# & .NET (v2.0)

[That heading](#c-c--net-v20).
`,
  },
  'a book of notes, tables and code': {
    'guide.yaml': 'title: Notes, tables and code\nchapters: [notes.md, tables.md, code.md]\n',
    'notes.md': `# Notes

One[^1], the same again[^1], two[^long] and [a reference][ref].

[^1]: A note.
[^long]: A long note.

    With a second paragraph, and \`code\`.

[ref]: tables.md#raw
`,
    'tables.md': `# Tables

| a | b |
| :-- | --: |
| 1 | \`x \\| y\` |

## Raw

<table>
  <caption>Days &amp; nights</caption>
  <tr><th colspan="2">Days</th></tr>
  <tr><td align="right">1</td><td>two<br>three</td></tr>
</table>
`,
    'code.md': `# Code\n\n\`\`\`js\n${Array.from({ length: 1000 }, (_, line) => `const line${line} = a < b && c > ${line};`).join('\n')}\n\`\`\`\n`,
  },
  'a book in many scripts': {
    'guide.yaml': 'title: Scripts 文字\nchapters: [scripts.md, עברית.md]\n',
    'scripts.md': `# 文字 scripts

汉字与假名：これは段落です。한국어 문단입니다.

هذه فقرة باللغة العربية، وفيها رقم 12.

- זו פסקה בעברית עם word אחת.
- A family 👩‍👩‍👧‍👦, a flag 🇯🇵 and a hand 👍🏽.

| العربية | English |
| --- | --- |
| واحد | one |

> Ελληνικά, русский, ไทย, हिन्दी.
`,
    'עברית.md': '# עברית\n\n## כותרת שנייה\n\nראו [כאן](#כותרת-שנייה), <i lang="la">nota bene</i>.\n',
  },
};
