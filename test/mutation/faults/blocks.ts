import { sourceFile } from '../../../pipeline/source-file.ts';
import { anySite, belowHeading, replaced, sites, withBlock, type Draft } from '../draft.ts';
import type { Fault, Faults } from '../fault.ts';
import type { Random } from '../random.ts';

const pages = /^(chapters|muscles|symptoms|protocol|newsletter)\/.*\.md$/;
const chapters = /^(chapters|muscles|symptoms|protocol)\/.*\.md$/;

/** Faults in pictures, HTML, directives, headings and characters. */
export const blockFaults: Faults = {
  'image-usable': [
    (random, draft) => block(random, draft, '![A leg](../images/none.png)'),
    (random, draft) => block(random, draft, '![A leg](https://guide.example/leg.png)'),
    (random, draft) => block(random, draft, '![A leg](../../leg.png)'),
    (random, draft) => block(random, draft, '![A leg](/leg.png)'),
    (random, draft) => picture(random, draft, 'leg.png', new TextEncoder().encode('no picture')),
    (random, draft) => picture(random, draft, 'leg.tiff', new TextEncoder().encode('no picture')),
    (random, draft) => picture(random, draft, 'leg.jpg', dot),
    (random, draft) => picture(random, draft, 'leg.png', dot.subarray(0, 40)),
    (random, draft) => picture(random, draft, 'leg.svg', new TextEncoder().encode(scripted)),
    (random, draft) => picture(random, draft, 'leg.svg', new TextEncoder().encode(random.pick(foreignDrawings))),
    (random, draft) => picture(random, draft, 'leg.png', new Uint8Array(), 'symbolic-link'),
  ],
  'raw-html': [
    (random, draft) => block(random, draft, '<div class="box">'),
    (random, draft) => block(random, draft, 'It is <span style="color: red">so</span>.'),
    (random, draft) => block(random, draft, '<script>alert(1)</script>'),
    (random, draft) => block(random, draft, 'One<br class="wide">two.'),
    (random, draft) => block(random, draft, '<!-- a remark --> words that would vanish'),
    (random, draft) => block(random, draft, '<img src="x" onerror="alert(1)">'),
    (random, draft) => block(random, draft, 'A <a href="https://guide.example">link</a>.'),
  ],
  'directive-known': [
    (random, draft) => block(random, draft, '::no-such-thing'),
    (random, draft) => block(random, draft, ':::cautoin\nStop.\n:::'),
    (random, draft) => block(random, draft, '::: caution\nStop.'),
    (random, draft) => block(random, draft, '::include{from="step:check" prt="clot-check"}'),
    (random, draft) => block(random, draft, '::figure'),
    (random, draft) => block(random, draft, '::figure {#stop-light}'),
    (random, draft) => block(random, draft, ':::table{#doses}[How long]'),
    (random, draft) => block(random, draft, random.pick([':routine', ':diary', ':figure{#stop-light}', '：：routine'])),
    (random, draft) => block(random, draft, `    ${random.pick(['::routine', '::diary', '::doses'])}`),
    (random, draft) => block(random, draft, random.pick(deadReferences)),
    (random, draft) => block(random, draft, random.pick([':::caution{#stop}[Stop]', ':::margin{#aside}[Aside]'])),
    (random, draft) => {
      const all = sites(draft, pages, /^:::[a-z-]+.*$/gm).filter(({ found }) => !found.includes('{'));
      const site = anySite(random, all);
      return { what: 'an unknown attribute', changes: replaced(draft, site, `${site.found}{colour="red"}`), ...site };
    },
    (random, draft) => {
      const open = anySite(random, sites(draft, pages, /^:::[a-z-]+.*\n(?:(?!:::).*\n)*(?=:::\n)/gm));
      const end = { ...open, at: open.at + open.found.length, found: ':::\n' };
      return { what: 'a block that nothing closes', changes: replaced(draft, end, ''), ...open };
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, pages, /(?<=^::)[a-z-]+(?=\{|\n)/gm));
      return { what: 'a misspelt directive', changes: replaced(draft, site, `${site.found}e`), ...site };
    },
  ],
  'heading-levels': [
    (random, draft) => {
      const site = anySite(random, sites(draft, pages, /^## (?=.)/gm, 'body'));
      return { what: 'a level skipped', changes: replaced(draft, site, '#### '), ...site };
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, pages, /^## (?=.)/gm, 'body'));
      return { what: 'a second title', changes: replaced(draft, site, '# '), ...site };
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, pages, /^## .+$/gm, 'body'));
      return { what: 'a heading without words', changes: replaced(draft, site, '##'), ...site };
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, pages, /^# (?=.)/gm, 'body'));
      return { what: 'a title of level 2', changes: replaced(draft, site, '## '), ...site };
    },
    (random, draft) => {
      const below = belowHeading(random, draft, chapters);
      return { what: 'level 5 from nowhere', changes: withBlock(draft, below, '##### Deep'), ...below };
    },
  ],
  'glyph-covered': [
    (random, draft) => character(random, draft, '\u{1f9b5}'),
    (random, draft) => character(random, draft, '\u26a0'),
    (random, draft) => character(random, draft, '\u4eba'),
    (random, draft) => character(random, draft, '\u05d0'),
    (random, draft) => character(random, draft, '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'),
    (random, draft) => character(random, draft, '\u0e01'),
    (random, draft) => {
      const site = anySite(random, sites(draft, /^(claims|red-flags)\.yaml$/, /(?<=^ +text: [A-Z]\w* )/gm));
      return { what: 'an emoji in a list', changes: replaced(draft, site, '\u{1f9b5} '), ...site };
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, /^(protocol|muscles)\//, /(?<=^(?:goal|plain-name): \w+ )/gm, 'front'));
      return { what: 'an emoji in the facts', changes: replaced(draft, site, '\u{1f9b5} '), ...site };
    },
  ],
};

/** A PNG of one dot. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const scripted = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
const foreignDrawings = [
  '<foreignObject/>',
  '<use href="https://guide.example/leg.svg#a"/>',
  '<a><set attributeName="href" to="javascript:alert(1)"/></a>',
  '<rect onclick="alert(1)"/>',
  '<rect fill="u\\72l(https://guide.example/leg)"/>',
  '<style>@import "https://guide.example/leg.css";</style>',
].map((content) => `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${content}</svg>`);

function block(random: Random, draft: Draft, text: string): Fault {
  const below = belowHeading(random, draft, chapters);
  return { what: text, changes: withBlock(draft, below, text), path: below.path, line: below.line };
}

/** References with a slip that makes them text. */
const deadReferences = [
  'See the [walk] (step:walk).',
  'See the [walk](step: walk).',
  'See the [walk](step :walk).',
  'See [[step:walk]].',
  'See the *last* [walk] (step:walk).',
  'See [muscle:iliopsoas].',
];

/** A picture beside the manuscript's own, shown on some page. */
function picture(
  random: Random,
  draft: Draft,
  name: string,
  bytes: Uint8Array,
  entry: 'file' | 'symbolic-link' = 'file',
): Fault {
  const fault = block(random, draft, `![A leg](../images/${name})`);
  const source = sourceFile(`images/${name}`, bytes, entry);
  return { ...fault, changes: new Map([...fault.changes, [source.path, source]]) };
}

/** A character in the middle of running prose. */
function character(random: Random, draft: Draft, sign: string): Fault {
  const site = anySite(random, sites(draft, chapters, /(?<=^[A-Z]\w* \w+ )(?=\w)/gm, 'body'));
  return { what: `the character ${sign}`, changes: replaced(draft, site, `${sign} `), ...site };
}
