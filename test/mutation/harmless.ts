import { drawings } from '../../templates/figures/index.ts';
import { anySite, bodyStart, replaced, sites, type Changes, type Draft, type Site } from './draft.ts';
import type { Random } from './random.ts';

/** An edit that changes nothing a rule could mind, and what was done. */
export type Edit = { readonly what: string; readonly changes: Changes };

export type Editor = (random: Random, draft: Draft) => Edit;

const pages = /^(chapters|muscles|symptoms|protocol)\/.*\.md$/;
/** Prose in one line: no heading, list, block, quote, comment or table. */
const paragraph = /^(?![#:>|<[\s-]|\d+\.)[^\n]{60,}$/gm;

/** What an author does all day without breaking anything. */
export const editors: Readonly<Record<string, Editor>> = {
  'another word for the same': (random, draft) => {
    const words = synonyms.filter(
      ([word]) => sites(draft, pages, new RegExp(`[a-z] ${word} [a-z]`, 'g'), 'body').length > 2,
    );
    const [word, other] = random.pick(words);
    const found = sites(draft, pages, paragraph, 'body').flatMap((site) =>
      within(site, new RegExp(`(?<=[a-z,] )${word}(?= [a-z])`, 'g')),
    );
    const site = anySite(random, found);
    return { what: `${site.path}: ${word}, now ${other}`, changes: replaced(draft, site, other) };
  },
  'a plain sentence more': (random, draft) => {
    const site = anySite(random, withRoom(draft));
    const sentence = random.pick(sentences);
    return {
      what: `${site.path}:${site.line}: ${sentence}`,
      changes: replaced(draft, site, `${site.found} ${sentence}`),
    };
  },
  'a paragraph more': (random, draft) => {
    const site = anySite(random, withRoom(draft));
    const sentence = random.pick(sentences);
    return {
      what: `${site.path}:${site.line}: ${sentence}`,
      changes: replaced(draft, site, `${site.found}\n\n${sentence}`),
    };
  },
  'a word stressed': (random, draft) => {
    const word =
      /(?<=[a-z] )(?:slowly|gently|first|then|here|soft|small|again|early|lower|upper|below|both)(?= [a-z])/g;
    const site = anySite(
      random,
      sites(draft, pages, paragraph, 'body').flatMap((one) => within(one, word)),
    );
    const mark = random.pick(['*', '**', '_']);
    return {
      what: `${site.path}:${site.line}: ${mark}${site.found}${mark}`,
      changes: replaced(draft, site, mark + site.found + mark),
    };
  },
  'empty lines more': (random, draft) => {
    const site = anySite(random, sites(draft, pages, /\n\n(?=[A-Z#])/g, 'body'));
    return { what: `${site.path}:${site.line}: empty lines`, changes: replaced(draft, site, '\n\n\n\n') };
  },
  'lines wrapped': (random, draft) => {
    const spaces = sites(draft, pages, paragraph, 'body').flatMap((site) => within(site, /(?<=[a-z,.]) (?=[a-z]{2})/g));
    const site = anySite(random, spaces);
    return { what: `${site.path}:${site.line}: a line wrapped`, changes: replaced(draft, site, '\n') };
  },
  'line ends of another system': (random, draft) => {
    const path = random.pick(draft.paths(/\.(md|yaml)$/));
    return { what: `${path}: CRLF`, changes: new Map([[path, draft.text(path).replaceAll('\n', '\r\n')]]) };
  },
  'a byte order mark': (random, draft) => {
    const path = random.pick(draft.paths(/\.(md|yaml)$/));
    return { what: `${path}: BOM`, changes: new Map([[path, `\ufeff${draft.text(path)}`]]) };
  },
  'no line end at the end': (random, draft) => {
    const path = random.pick(draft.paths(/\.(md|yaml)$/));
    return { what: `${path}: no last line end`, changes: new Map([[path, draft.text(path).trimEnd()]]) };
  },
  'a remark': (random, draft) => {
    const site = anySite(random, sites(draft, pages, /\n\n(?=[A-Z#])/g, 'body'));
    return {
      what: `${site.path}:${site.line}: a remark`,
      changes: replaced(draft, site, `\n\n${random.pick(remarks)}\n\n`),
    };
  },
  'a remark in a list': (random, draft) => {
    const site = anySite(random, sites(draft, /^(claims|glossary|sources)\.yaml$/, /^(?=- )/gm));
    return { what: `${site.path}:${site.line}: a remark`, changes: replaced(draft, site, '# To be read again.\n') };
  },
  'entries of a list in another order': (random, draft) => {
    const site = anySite(
      random,
      sites(draft, /^(claims|sources)\.yaml$/, /^(- id: .*\n(?: {2}.*\n)+)(- id: .*\n(?: {2}.*\n)+)/gm),
    );
    const [one = '', other = ''] = site.groups;
    return { what: `${site.path}:${site.line}: two entries swapped`, changes: replaced(draft, site, other + one) };
  },
  'sources in another order': (random, draft) => {
    const site = anySite(
      random,
      sites(draft, /\.(md|yaml)$/, /(?<=\bsources: \[)(source:[a-z0-9-]+), (source:[a-z0-9-]+)/g),
    );
    const [one = '', other = ''] = site.groups;
    return {
      what: `${site.path}:${site.line}: two sources swapped`,
      changes: replaced(draft, site, `${other}, ${one}`),
    };
  },
  'facts in another order': (random, draft) => {
    const site = anySite(random, sites(draft, /^protocol\//, /^(goal: .*\n)(position: .*\n)/gm, 'front'));
    const [one = '', other = ''] = site.groups;
    return { what: `${site.path}:${site.line}: two facts swapped`, changes: replaced(draft, site, other + one) };
  },
  'quotes around a fact': (random, draft) => {
    const site = anySite(
      random,
      sites(draft, /^(protocol|muscles)\//, /(?<=^(?:goal|where|position|plain-name): )[A-Za-z][^"\n]*$/gm, 'front'),
    );
    return { what: `${site.path}:${site.line}: quotes`, changes: replaced(draft, site, `"${site.found}"`) };
  },
  'a title underlined': (random, draft) => {
    const site = anySite(random, sites(draft, pages, /^# (.*)$/gm, 'body'));
    return { what: `${site.path}: a title underlined`, changes: replaced(draft, site, `${site.groups[0]}\n=====`) };
  },
  'another sign for a list': (random, draft) => {
    const site = anySite(random, sites(draft, pages, /(?<=\n\n)(?:- .*\n)+(?=\n)/g, 'body'));
    return {
      what: `${site.path}:${site.line}: a list of stars`,
      changes: replaced(draft, site, site.found.replace(/^-/gm, '*')),
    };
  },
  'a link by its label': (random, draft) => {
    const site = anySite(
      random,
      sites(draft, pages, /(?<=[a-z] )\[([^\]]+)\]\(((?:muscle|symptom|step|section):[a-z.-]+)\)(?=[ .,])/g, 'body'),
    );
    const [words = '', target = ''] = site.groups;
    const text = draft.text(site.path);
    const changed = `${text.slice(0, site.at)}[${words}][label]${text.slice(site.at + site.found.length)}\n[label]: ${target}\n`;
    return { what: `${site.path}:${site.line}: [${words}][label]`, changes: new Map([[site.path, changed]]) };
  },
  'an id of another name': (random, draft) => {
    const [kind, file] = random.pick([
      ['term', 'glossary.yaml'],
      ['source', 'sources.yaml'],
      ['claim', 'claims.yaml'],
    ] as const);
    const entries = sites(draft, new RegExp(`^${file}$`), /(?<=\bid: )([a-z0-9-]+)(?=,|\n)/g).filter(
      ({ found }) => !drawn.has(`${kind}:${found}`),
    );
    const { found } = random.pick(entries);
    const name = `${found}-renamed`;
    const own = new RegExp(`(?<=\\bid: )${found}(?=,|\\n)`, 'g');
    const uses = new RegExp(`(?<=${kind}:)${found}(?=[)\\],"'\\s}])`, 'g');
    return {
      what: `${kind}:${found} renamed`,
      changes: everywhere(draft, (path, text) => (path === file ? text.replace(own, name) : text).replace(uses, name)),
    };
  },
  'a file of another name': (random, draft) => {
    const stem = random.pick([
      'diary',
      'questions-for-your-clinician',
      'what-do-studies-say',
      'how-the-pelvis-tips',
      'start-with-10-minutes',
      'what-this-guide-says',
    ]);
    const [old, path] = [`chapters/${stem}.md`, `chapters/${stem}-renamed.md`];
    const renamed = everywhere(draft, (_, text) =>
      text.replaceAll(old, path).replace(new RegExp(`(?<=section:)${stem}(?=[).\\]"])`, 'g'), `${stem}-renamed`),
    );
    const content = renamed.get(old) ?? draft.text(old);
    return { what: `${old} renamed`, changes: new Map([...renamed, [old, undefined], [path, content]]) };
  },
  'a heading id of another name': (random, draft) => {
    const { path, found } = anySite(random, sites(draft, pages, /(?<=^## .*\{#)[a-z-]+(?=\})/gm));
    const stem = path.replace(/^.*\/|\.md$/g, '');
    const named = sites(draft, /\.md$/, new RegExp(`part="${found}"`, 'g'));
    const name = named.length === 0 ? `${found}-renamed` : found;
    return {
      what: `${path}#${found} renamed`,
      changes: everywhere(draft, (at, text) =>
        (at === path ? text.replace(`{#${found}}`, `{#${name}}`) : text).replace(
          new RegExp(`(?<=section:${stem}\\.)${found}(?=\\))`, 'g'),
          name,
        ),
      ),
    };
  },
  'a README': (random, draft) => {
    const folder = random.pick(['', 'chapters/', 'muscles/', 'protocol/', 'notes/', 'images/']);
    return {
      what: `${folder}README.md`,
      changes: new Map([[`${folder}README.md`, `# About ${draft.files.size} files\n\nNot printed.\n`]]),
    };
  },
};

/** What pictures name stays, since drawings are code. */
const drawn = new Set<string>(drawings.flatMap(({ names }) => names));

/** Words that may stand for each other in running prose, as long and as hard as each other. */
const synonyms = [
  ['big', 'large'],
  ['small', 'little'],
  ['near', 'by'],
  ['above', 'over'],
  ['below', 'under'],
  ['slowly', 'gently'],
  ['often', 'mostly'],
  ['firm', 'hard'],
  ['soft', 'smooth'],
  ['shut', 'closed'],
  ['start', 'begin'],
  ['hurt', 'ache'],
] as const;

const sentences = [
  'Take your time with it.',
  'Read on when you are ready.',
  'A warm room is a good place for this.',
  'Have a glass of water near you.',
  'Ask a friend to read it with you.',
  'You may want to read this twice.',
  'Put this page where you can see it.',
  'A quiet hour is best.',
  'Keep a pen at hand.',
  'Good light is of use here.',
  'There is no hurry.',
  'Some people like to read it aloud.',
];

const remarks = [
  '<!-- To be read again. -->',
  '[//]: # (To be read again.)',
  '<!--\nTo be read again,\nby two people.\n-->',
];

/** Matches inside a site. */
function within(site: Site, pattern: RegExp): Site[] {
  return Array.from(site.found.matchAll(pattern), ({ 0: found, index }) => ({ ...site, at: site.at + index, found }));
}

/** Paragraphs with room for a sentence: short ones, in short sections of short pages, in none of the pools with a ceiling. */
function withRoom(draft: Draft): Site[] {
  const ceilings: Readonly<Record<string, number>> = { muscles: 600, symptoms: 380, protocol: 250 };
  const words = (text: string): number => text.split(/\s+/).length;
  return sites(draft, /^(muscles|symptoms|protocol)\//, paragraph, 'body').filter(({ path, at, found }) => {
    const text = draft.text(path);
    const section = text.slice(text.lastIndexOf('\n#', at) + 1).split('\n#')[0] ?? '';
    const isPlain = text.lastIndexOf('\n:::', at) < text.lastIndexOf('\n\n', at);
    const fits = words(text.slice(bodyStart(text))) < (ceilings[path.split('/')[0] ?? ''] ?? 0);
    return isPlain && fits && words(found) < 60 && words(section) < 150 && found.endsWith('.');
  });
}

function everywhere(draft: Draft, change: (path: string, text: string) => string): Map<string, string | undefined> {
  const changed = draft.paths(/\.(md|yaml)$/).map((path) => [path, change(path, draft.text(path))] as const);
  return new Map(changed.filter(([path, text]) => text !== draft.text(path)));
}
