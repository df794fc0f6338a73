import { sourceFile } from '../../../pipeline/source-file.ts';
import { anySite, bodyStart, lineAt, replaced, sites, type Draft } from '../draft.ts';
import type { Fault, Faults } from '../fault.ts';
import type { Random } from '../random.ts';

const markdown = /^(chapters|muscles|symptoms|protocol|newsletter)\/.*\.md$/;
const withFacts = /^(muscles|symptoms|protocol)\/.*\.md$/;
const lists = /^(claims|glossary|red-flags|sources)\.yaml$/;

/** Faults in files as such: characters, YAML, facts, and the lists of files. */
export const fileFaults: Faults = {
  'text-valid': [
    (random, draft) => insertedCharacter(random, draft, '\0', 'a NUL'),
    (random, draft) => insertedCharacter(random, draft, '\u202e', 'a character that turns the direction of reading'),
    (random, draft) => insertedCharacter(random, draft, '\u2067', 'a hidden isolate'),
    (random, draft) => {
      const { path, at, line } = anySite(random, sites(draft, /\/.*\.md$|\.yaml$/, / /g));
      const before = new TextEncoder().encode(draft.text(path).slice(0, at));
      const after = new TextEncoder().encode(draft.text(path).slice(at));
      const source = sourceFile(path, new Uint8Array([...before, random.pick([0xff, 0xe9, 0xc0]), ...after]));
      return { what: 'a byte that is not UTF-8', changes: new Map([[path, source]]), path, line };
    },
    (random, draft) => {
      const [path, text] = ['changes.md', draft.text('changes.md')];
      const at = text.indexOf(' ', random.below(text.length - 20));
      const bytes = [...new TextEncoder().encode(text)];
      const source = sourceFile(path, new Uint8Array(bytes.toSpliced(at, 0, random.pick([0, 0xff]))));
      return { what: 'a byte in changes.md', changes: new Map([[path, source]]), path, line: lineAt(text, at) };
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, /\/.*\.md$/, /\n\n(?=[A-Z])/g, 'body'));
      const mark = random.pick(['<<<<<<< HEAD', '=======', '>>>>>>> branch', '||||||| base']);
      const changes = replaced(draft, site, `\n\n${mark}\n\n`);
      return { what: `the mark of a merge, ${mark}`, changes, path: site.path, line: site.line + 2 };
    },
    (random, draft) => {
      const path = random.pick(draft.paths(markdown));
      const source = sourceFile(path, new Uint8Array(), 'symbolic-link');
      return { what: 'a symbolic link in place of a file', changes: new Map([[path, source]]), path, line: undefined };
    },
    (random, draft) => {
      const path = random.pick(draft.paths(markdown));
      const text = `${draft.text(path)}\n${'> '.repeat(150 + random.below(50))}deep\n`;
      const line = lineAt(text, text.lastIndexOf('>'));
      return { what: 'quotes within quotes', changes: new Map([[path, text]]), path, line };
    },
  ],
  'yaml-valid': [
    (random, draft) => {
      const site = anySite(
        random,
        sites(draft, withFacts, /(?<=\n)---\n/g, 'all').filter(({ at }) => at > 0),
      );
      return { what: 'facts that nothing closes', changes: replaced(draft, site, ''), path: site.path, line: 1 };
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, /\.(md|yaml)$/, /^ {2}(?=[a-z-]+: \S)/gm, 'front'));
      return { what: 'a tab for indentation', changes: replaced(draft, site, '\t'), ...site };
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, withFacts, /^[a-z-]+: .+$/gm, 'front'));
      const changes = replaced(draft, site, `${site.found}\n${site.found}`);
      return { what: 'a key twice', changes, path: site.path, line: site.line + 1 };
    },
    (random, draft) => factFault(random, draft, 'an open quote', (key) => `${key}: "never closed`),
    (random, draft) => factFault(random, draft, 'a colon in a plain text', (key, value) => `${key}: so: ${value}`),
    (random, draft) => factFault(random, draft, 'a reserved sign first', (key, value) => `${key}: @${value}`),
    (random, draft) => factFault(random, draft, 'an alias', (key) => `${key}: *other`),
    (random, draft) => {
      const site = anySite(random, sites(draft, lists, /(?<=^\s+(?:text|definition|note|label): )[^'"\n>{]+$/gm));
      return { what: 'an open quote in a list', changes: replaced(draft, site, `'${site.found}: it's`), ...site };
    },
  ],
  'facts-valid': [
    (random, draft) => factFault(random, draft, 'an unknown key', (key, value) => `${key}s: ${value}`),
    (random, draft) => {
      const { path } = anySite(random, sites(draft, withFacts, /^name: .*\n/gm, 'front'));
      const site = anySite(random, sites({ ...draft, paths: () => [path] }, /./, /^(name|checked): .*\n/gm, 'front'));
      return { what: `no ${site.found.trim()}`, changes: replaced(draft, site, ''), path, line: 2 };
    },
    (random, draft) => changedValue(random, draft, withFacts, /(?<=^checked: )\S+/gm, 'perhaps'),
    (random, draft) => changedValue(random, draft, /^protocol\//, /(?<=^action: )\S+/gm, 'pull'),
    (random, draft) =>
      changedValue(random, draft, /^protocol\//, /(?<=(?:time|hold|stretch): )\d+ (?:s|min)/g, '1 hour'),
    (random, draft) => changedValue(random, draft, /^claims\.yaml$/, /(?<=^ {2}level: )\S+/gm, 'certain'),
    (random, draft) => changedValue(random, draft, lists, /(?<=^(?:- | {2,6}- )id: )\S+/gm, 'Not An Id'),
    (random, draft) => changedValue(random, draft, /^symptoms\//, /(?<=^letter: )[A-Z]/gm, 'AB'),
    (random, draft) =>
      changedValue(random, draft, /^guide\.yaml$/, /(?<=^language: )en$/gm, random.pick(['de', 'fr', 'es', 'pt-BR'])),
    (random, draft) => changedValue(random, draft, /^sources\.yaml$/, /(?<=^ {2}kind: )\S+/gm, 'rumour'),
  ],
  'reading-order': [
    (random, draft) => {
      const site = anySite(random, sites(draft, /^guide\.yaml$/, /^ {6}- (\S+)\n/gm));
      const changes = replaced(draft, site, site.found + site.found);
      return { what: 'a chapter that is listed twice', changes, path: 'guide.yaml', line: site.line + 1 };
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, /^guide\.yaml$/, /(?<=^ {6}- \w+\/)(\S+)(?=\.md)/gm));
      return { what: 'a misspelt path', changes: replaced(draft, site, `${site.found}x`), ...site };
    },
    (random, draft) => {
      const site = random.pick(sites(draft, /^guide\.yaml$/, /^ {6}- (\S+)\n/gm));
      const path = site.groups[0] ?? '';
      return {
        what: `${path} deleted, and listed`,
        changes: new Map([[path, undefined]]),
        ...site,
        path: 'guide.yaml',
      };
    },
    (random, draft) => {
      const folder = random.pick(['chapters', 'muscles', 'symptoms', 'protocol']);
      const name = `${folder}/extra-${random.below(900)}.md`;
      const last = sites(draft, /^guide\.yaml$/, new RegExp(`^ {6}- ${folder}/.*$`, 'gm')).at(-1);
      const changes = new Map([[name, '# Extra\n']]);
      return { what: `${name}, which nothing lists`, changes, path: 'guide.yaml', line: last?.line };
    },
    (random, draft) => {
      const name = `newsletter/extra-${random.below(900)}.md`;
      const last = sites(draft, /^newsletter\/series\.yaml$/, /issue: /g).at(-1);
      const changes = new Map([[name, '---\nsubject: a\npreheader: b\n---\n\n# Extra\n']]);
      return { what: `${name}, which nothing lists`, changes, path: 'newsletter/series.yaml', line: last?.line };
    },
    (random, draft) => {
      const site = random.pick(sites(draft, /^newsletter\/series\.yaml$/, /(?<=issue: )[a-z0-9-]+/g));
      return { what: 'an issue that is not there', changes: replaced(draft, site, `${site.found}-2`), ...site };
    },
  ],
};

function insertedCharacter(random: Random, draft: Draft, character: string, what: string): Fault {
  const site = anySite(random, sites(draft, markdown, / /g, 'body'));
  return { what, changes: replaced(draft, site, ` ${character}`), ...site };
}

/** A fact of one line, written in another way. */
function factFault(random: Random, draft: Draft, what: string, write: (key: string, value: string) => string): Fault {
  const all = sites(draft, withFacts, /^(name|goal|where|how-often|letter|plain-name): ([^'"\n>[]+)$/gm, 'front');
  const site = anySite(random, all);
  const [key = '', value = ''] = site.groups;
  return { what: `${what}: ${key}`, changes: replaced(draft, site, write(key, value)), ...site };
}

function changedValue(random: Random, draft: Draft, paths: RegExp, pattern: RegExp, by: string): Fault {
  const all = sites(draft, paths, pattern).filter(
    ({ path, at }) => path.endsWith('.yaml') || at < bodyStart(draft.text(path)),
  );
  const site = anySite(random, all);
  return { what: `\`${site.found}\` became \`${by}\``, changes: replaced(draft, site, by), ...site };
}
