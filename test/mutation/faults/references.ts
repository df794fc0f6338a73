import { anySite, belowHeading, replaced, sites, withBlock, type Draft, type Site } from '../draft.ts';
import type { Fault, Faults } from '../fault.ts';
import type { Random } from '../random.ts';

const pages = /^(chapters|muscles|symptoms|protocol|newsletter)\/.*\.md$/;
const chapters = /^(chapters|muscles|symptoms|protocol)\/.*\.md$/;
const reference = /(?<=\]\()(muscle|symptom|step|figure|table|section|term|source|claim):([a-z0-9.-]+)(?=\))/g;

/** Faults in what leads from one place to another. */
export const referenceFaults: Faults = {
  'target-exists': [
    (random, draft) => misspelt(random, draft, anySite(random, sites(draft, pages, reference))),
    (random, draft) => misspelt(random, draft, anySite(random, sites(draft, pages, reference))),
    (random, draft) => {
      const inFacts = /(?<=["'[ ])(muscle|step|source):([a-z0-9-]+)(?=["',\] }])/g;
      return misspelt(random, draft, anySite(random, sites(draft, pages, inFacts, 'front')));
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, pages, reference));
      const [kind = '', id = ''] = site.groups;
      const other = kind === 'claim' ? 'term' : 'claim';
      return { what: `${kind}:${id} as a ${other}`, changes: replaced(draft, site, `${other}:${id}`), ...site };
    },
    (random, draft) => {
      const inLists = /(?<=[[ ])(source):([a-z0-9-]+)(?=[,\]])/g;
      return misspelt(random, draft, anySite(random, sites(draft, /^(claims|red-flags)\.yaml$/, inLists)));
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, pages, /(?<=^::include\{from="\w+:)([a-z-]+)(?=")/gm));
      return { what: 'an include from nowhere', changes: replaced(draft, site, `${site.found}x`), ...site };
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, pages, /(?<=^::include\{.*part=")([a-z-]+)(?=")/gm));
      return { what: 'an include of no part', changes: replaced(draft, site, `${site.found}-x`), ...site };
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, pages, /(?<=^::(?:red-flags\{group="|figure\{#))[a-z-]+/gm));
      return { what: `${site.found} misspelt`, changes: replaced(draft, site, `${site.found}s`), ...site };
    },
    (random, draft) => {
      const entry = anySite(random, sites(draft, /^(claims|sources)\.yaml$/, /(?<=^- id: )([a-z0-9-]+)$/gm));
      return atFirstUse(draft, entry, `${entry.path === 'claims.yaml' ? 'claim' : 'source'}:${entry.found}`);
    },
  ],
  'id-unique': [
    (random, draft) => twice(random, draft, /^(claims|sources)\.yaml$/, /^- id: .*\n(?: {2}.*\n)+/gm),
    (random, draft) => twice(random, draft, /^red-flags\.yaml$/, /^ {6}- id: .*\n(?: {8}.*\n)+/gm),
    (random, draft) => twice(random, draft, /^red-flags\.yaml$/, /^ {2}- id: .*\n(?: {4}.*\n)+/gm),
    (random, draft) => {
      const entries = sites(draft, /^glossary\.yaml$/, /(?<=\bid: )([a-z-]+)(?=,)/g);
      const first = random.below(entries.length - 1);
      const site = entries[first + 1] ?? random.pick(entries);
      return { what: 'a term twice', changes: replaced(draft, site, entries[first]?.found ?? ''), ...site };
    },
    (random, draft) => {
      const first = anySite(random, sites(draft, /^muscles\//, /^## .*\{#([a-z-]+)\}$/gm).filter(hasFollower));
      const site = sites(draft, /^muscles\//, /^## .*\{#([a-z-]+)\}$/gm).find(
        ({ path, at }) => path === first.path && at > first.at,
      );
      if (site === undefined) throw new Error('no heading follows');
      const by = site.found.replace(/#[a-z-]+/, `#${first.groups[0]}`);
      return { what: 'a second heading of an id', changes: replaced(draft, site, by), ...site };

      function hasFollower({ path, at }: Site): boolean {
        return /^## .*\{#/m.test(draft.text(path).slice(at + 4));
      }
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, pages, /^::figure\{#[a-z-]+\}\n/gm));
      const changes = replaced(draft, site, `${site.found}\n${site.found}`);
      return { what: 'a figure twice', changes, path: site.path, line: site.line + 2 };
    },
  ],
  'file-link-resolves': [
    (random, draft) => block(random, draft, chapters, (at) => `See [there](${above(at)}muscles/iliopsaos.md).`),
    (random, draft) => block(random, draft, chapters, (at) => `See [there](${above(at)}muscles/calf.md#nowhere).`),
    (random, draft) => block(random, draft, chapters, () => 'See [there](#no-such-heading-at-all).'),
    (random, draft) => block(random, draft, chapters, () => 'See [there]().'),
    (random, draft) => block(random, draft, chapters, (at) => `See [there](${above(at)}muscles/calf%zz.md).`),
    (random, draft) => block(random, draft, chapters, (at) => `See [there](${above(at)}Muscles/calf.md).`),
    (random, draft) => block(random, draft, chapters, (at) => `See [the list](${above(at)}sources.yaml).`),
    (random, draft) => block(random, draft, chapters, () => '[there]: nowhere.md\n\nSee [there].'),
  ],
  'link-scheme': [
    (random, draft) => block(random, draft, pages, () => 'See [there](javascript:alert(1)).'),
    (random, draft) => block(random, draft, pages, () => 'See [there](data:text/html,x).'),
    (random, draft) => block(random, draft, pages, () => 'See [there](file:///etc/passwd).'),
    (random, draft) => block(random, draft, pages, () => 'See [there](//guide.example/x).'),
    (random, draft) => block(random, draft, pages, () => '[there]: vbscript:x\n\nSee [there].'),
    (random, draft) => {
      const site = anySite(random, sites(draft, pages, /(?<=\]\()(muscle|symptom|step|section|source)(?=:)/g));
      const by = site.found.slice(0, -2) + (site.found.at(-1) ?? '');
      return { what: `the scheme ${by}:`, changes: replaced(draft, site, by), ...site };
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, /^sources\.yaml$/, /(?<=^ {2}url: )https?(?=:)/gm));
      return { what: 'a source on ftp', changes: replaced(draft, site, 'ftp'), ...site };
    },
  ],
  'link-secure': [
    (random, draft) => block(random, draft, pages, () => 'See [there](http://guide.example/page).'),
    (random, draft) => block(random, draft, pages, () => 'See <http://guide.example/page>.'),
    (random, draft) => block(random, draft, pages, () => '[there]: http://guide.example/\n\nSee [there].'),
    (random, draft) => block(random, draft, pages, () => 'See http://guide.example/page there.'),
    (random, draft) => block(random, draft, pages, () => '- See *[there](HTTP://guide.example)*.'),
  ],
  'index-sound': [
    (random, draft) =>
      inMark(random, draft, /(?<=^::index\{.*see(?:-also)?=")[^";]+/gm, ({ found }) => `${found} at sea`),
    (random, draft) => inMark(random, draft, /(?<=^::index\{term=")[^"]+(?=" see=)/gm, () => 'iliopsoas'),
    (random, draft) => {
      const site = anySite(random, sites(draft, chapters, /^::index\{term="[^"]+"(?: sub="[^"]+")?\}\n/gm));
      return {
        what: 'a mark twice',
        changes: replaced(draft, site, site.found + site.found),
        ...site,
        line: site.line + 1,
      };
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, chapters, /^::index\{term="([^"]+)" see="[^"]+"\}\n/gm));
      const by = `${site.found}::index{term="${site.groups[0]} again" see="${site.groups[0]}"}\n`;
      return { what: 'a way on', changes: replaced(draft, site, by), ...site, line: site.line + 1 };
    },
    (random, draft) => block(random, draft, chapters, () => '::index{term="ways" see="ways"}'),
    (random, draft) => block(random, draft, chapters, () => '::index{term="Iliopsoas"}'),
    (random, draft) => block(random, draft, /^newsletter\/.*\.md$/, () => '::index{term="iliopsoas"}'),
  ],
  footnotes: [
    (random, draft) => block(random, draft, chapters, () => 'It is so.[^nowhere]'),
    (random, draft) => block(random, draft, chapters, () => '[^unused]: It is so.'),
    (random, draft) => block(random, draft, chapters, () => '[unused]: https://guide.example/'),
    (random, draft) => block(random, draft, chapters, () => 'See [the page][nowhere-at-all].'),
    (random, draft) => {
      const below = belowHeading(random, draft, chapters);
      const changes = withBlock(draft, below, 'It is so.[^a]\n\n[^a]: One.\n\n[^a]: Two.');
      return { what: 'a footnote defined twice', changes, path: below.path, line: below.line + 4 };
    },
    (random, draft) => {
      const below = belowHeading(random, draft, chapters);
      const changes = withBlock(
        draft,
        below,
        'See [there].\n\n[there]: https://a.example/\n[there]: https://b.example/',
      );
      return { what: 'a label defined twice', changes, path: below.path, line: below.line + 3 };
    },
  ],
};

/** The kind stays, and one letter of the name is gone, doubled or swapped. */
function misspelt(random: Random, draft: Draft, site: Site): Fault {
  const [kind = '', id = ''] = site.groups;
  const at = random.below(id.length);
  const letter = id[at] === '-' || id[at] === '.' ? 'q' : (id[at] ?? '');
  const by = `${kind}:${id.slice(0, at)}${letter}${letter}${id.slice(at + 1)}`;
  return { what: `${site.found} became ${by}`, changes: replaced(draft, site, by), ...site };
}

/** Other words in a mark of the index. */
function inMark(random: Random, draft: Draft, part: RegExp, write: (site: Site) => string): Fault {
  const site = anySite(random, sites(draft, chapters, part));
  const by = write(site);
  return { what: `${site.found} became ${by} in the index`, changes: replaced(draft, site, by), ...site };
}

/** An entry that goes by another name: the first place that uses the old one is at fault. */
function atFirstUse(draft: Draft, entry: Site, key: string): Fault {
  const [use] = sites(draft, /\.(md|yaml)$/, new RegExp(`(?<=[([ "'])${key}(?=[)\\], "'])`, 'g'));
  const changes = replaced(draft, entry, `${entry.found}-of-old`);
  if (use === undefined) throw new Error(`Nothing uses ${key}`);
  return { what: `${key} has another name`, changes, path: use.path, line: use.line };
}

/** An entry of a list a second time, right behind itself. */
function twice(random: Random, draft: Draft, paths: RegExp, entry: RegExp): Fault {
  const site = anySite(random, sites(draft, paths, entry));
  const changes = replaced(draft, site, site.found + site.found);
  const line = site.line + site.found.split('\n').length - 1;
  return { what: `a second ${site.found.split('\n')[0]}`, changes, path: site.path, line };
}

function block(random: Random, draft: Draft, paths: RegExp, write: (path: string) => string): Fault {
  const below = belowHeading(random, draft, paths);
  const what = write(below.path);
  return { what, changes: withBlock(draft, below, what), path: below.path, line: below.line };
}

/** The way from a file up to the folder of `guide.yaml`. */
function above(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}
