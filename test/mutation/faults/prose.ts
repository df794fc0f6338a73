import { anySite, belowHeading, lineAt, replaced, sites, withBlock, type Draft } from '../draft.ts';
import type { Fault, Faults } from '../fault.ts';
import type { Random } from '../random.ts';
import { dangerousAdvice } from './dangerous-advice.ts';

const graded = /^(chapters\/(?!glossary|sources)|muscles\/|symptoms\/|protocol\/)/;
/** Pages whose text is nobody's original: all that a step says comes first. */
const plainPages = /^(chapters\/(?!glossary|sources)|muscles\/|symptoms\/)/;
const pages = /^(chapters|muscles|symptoms|protocol|newsletter)\/.*\.md$/;

/** Letters show figures that a chapter places. */
const chapterPages = /^(chapters|muscles|symptoms|protocol)\/.*\.md$/;

/** The words of a narrow picture that leaves something out. */
const narrowDescription = /^narrow-description: >-\n(?: {2}.*\n)+/gm;

/** Faults in prose: how it reads, what it claims, and what it leaves unexplained. */
export const proseFaults: Faults = {
  'safe-advice': dangerousAdvice,
  'no-copy': [
    (random, draft) => copied(random, draft),
    (random, draft) => {
      const { found } = anySite(random, safety(draft));
      return block(random, draft, plainPages, found.replace(/,/g, ''));
    },
    (random, draft) => {
      const { found } = anySite(random, safety(draft, 8));
      const words = found.split(' ');
      words.splice(2 + random.below(words.length - 4), 1, 'quite');
      return block(random, draft, plainPages, words.join(' '));
    },
    (random, draft) => copied(random, draft),
    (random, draft) => {
      const site = anySite(random, sites(draft, /^claims\.yaml$/, /(?<=^ {2}text: )[^'">\n]+$/gm));
      const below = belowHeading(random, draft, graded);
      return {
        what: 'a claim as a sentence',
        changes: withBlock(draft, below, site.found),
        path: site.path,
        line: site.line,
      };
    },
  ],
  'reading-grade': [
    (random, draft) => block(random, draft, graded, sentenceOf(random, 40)),
    (random, draft) => block(random, draft, /^protocol\//, sentenceOf(random, 24)),
    (random, draft) => block(random, draft, graded, `:::caution{#so}\n${sentenceOf(random, 24)}\n:::`, 1),
    (random, draft) =>
      block(
        random,
        draft,
        /^(muscles|symptoms)\//,
        'The [iliacus](term:iliacus), the [femur](term:femur) and the [IT band](term:it-band) meet.',
      ),
    (random, draft) =>
      block(
        random,
        draft,
        /^(muscles|symptoms)\//,
        'The [flat one](term:iliacus), [that bone](term:femur) and [a strap](term:it-band) meet.',
      ),
    (random, draft) => {
      const below = belowHeading(random, draft, /^(muscles|symptoms|protocol)\//);
      const words = Array.from({ length: 90 }, () => sentenceOf(random, 8)).join('\n\n');
      return atTitle(draft, below.path, 'too many words for such a page', withBlock(draft, below, words));
    },
  ],
  'term-explained': [
    (random, draft) => unlinked(random, draft),
    (random, draft) => unlinked(random, draft),
    (random, draft) => {
      const without = draft
        .paths(/^(symptoms|protocol|muscles)\//)
        .filter((path) => !/QL|quadratus/i.test(draft.text(path)));
      return block(random, { ...draft, paths: () => without }, graded, 'The QL works too.');
    },
    (random, draft) => {
      const term = random.pick(['aneurysm', 'abduction', 'avulsion']);
      const without = draft
        .paths(/^(symptoms|protocol)\//)
        .filter((path) => !draft.text(path).includes(term.slice(0, 5)));
      return block(random, { ...draft, paths: () => without }, graded, `There may be an ${term}.`);
    },
    (random, draft) => block(random, draft, pages, `Ask for ${random.pick(['an MRI', 'a CT', 'NSAIDs', 'an EMG'])}.`),
    (random, draft) => block(random, draft, pages, `The **${random.pick(['ITB', 'NHS', 'SIJ', 'ROM'])}** is near.`),
  ],
  'plain-words': [
    (random, draft) => block(random, draft, pages, 'You can utilize a towel.'),
    (random, draft) => block(random, draft, pages, 'Commence on the floor.'),
    (random, draft) => block(random, draft, pages, 'Rest is sufficient today.'),
    (random, draft) => block(random, draft, pages, 'Sit down in order to rest.'),
    (random, draft) => block(random, draft, pages, 'There are numerous chairs.'),
  ],
  'inclusive-words': [
    (random, draft) => block(random, draft, pages, 'That would be crazy.'),
    (random, draft) => block(random, draft, pages, 'It is a crippled chair.'),
    (random, draft) => block(random, draft, pages, 'Ask the chairman too.'),
    (random, draft) => block(random, draft, pages, 'Mankind likes chairs.'),
    (random, draft) => block(random, draft, pages, 'It is an insane idea.'),
  ],
  'section-length': [
    (random, draft) => block(random, draft, graded, Array.from({ length: 12 }, () => sentenceOf(random, 9)).join(' ')),
    (random, draft) => {
      const below = belowHeading(random, draft, graded);
      const text = Array.from({ length: 32 }, () => sentenceOf(random, 9)).join('\n\n');
      return {
        what: 'a section of 288 words more',
        changes: withBlock(draft, below, text),
        path: below.path,
        line: below.line - 2,
      };
    },
  ],
  'claim-supported': [
    (random, draft) => block(random, draft, pages, 'Sitting always causes pain there.'),
    (random, draft) => block(random, draft, pages, 'This leads to pain in the knee.'),
    (random, draft) => block(random, draft, pages, 'It will cure your back.'),
    (random, draft) => block(random, draft, pages, 'So 80 % of people get better.'),
    (random, draft) => block(random, draft, pages, 'A chair is the root cause of it.'),
    (random, draft) => block(random, draft, pages, 'It hurts because of a chair.'),
    (random, draft) => {
      const sourced = /(?<=^ {2}level: (?:guideline|review|trial|observational)\n) {2}sources: .*\n/gm;
      const site = anySite(random, sites(draft, /^claims\.yaml$/, sourced));
      return {
        what: 'a level without a source',
        changes: replaced(draft, site, ''),
        path: site.path,
        line: site.line - 1,
      };
    },
    (random, draft) => {
      const site = anySite(
        random,
        sites(draft, /^claims\.yaml$/, /(?<=^ {2}level: )(?:author|plausible)(?=\n(?! {2}sources))/gm),
      );
      return { what: 'a level that it cannot bear', changes: replaced(draft, site, 'review'), ...site };
    },
    (random, draft) =>
      block(random, draft, pages, 'A short thigh causes more tilt.[](claim:most-pain-free-people-tip)'),
    (random, draft) => block(random, draft, pages, random.pick(promised)),
    (random, draft) => block(random, draft, pages, random.pick(promised)),
    (random, draft) => block(random, draft, pages, random.pick(halfHedged)),
    (random, draft) => block(random, draft, pages, `## ${random.pick(promised)}`),
    (random, draft) => block(random, draft, pages, 'Three muscles are the keys.[](claim:three-keys)'),
    (random, draft) => block(random, draft, pages, 'A short muscle stays short.[](claim:short-stays-short)'),
    (random, draft) => {
      const level = /(?<=^ {2}level: )(author|plausible)$/gm;
      const site = anySite(random, sites(draft, /^claims\.yaml$/, level));
      const higher = random.pick(['textbook', 'observational', 'trial', 'review', 'guideline']);
      return { what: `a level raised to ${higher}`, changes: replaced(draft, site, higher), ...site };
    },
    (random, draft) => {
      const facts = /(?<=^(?:goal|where|caption|preheader|subject|position): )(?=[A-Z])/gm;
      const site = anySite(random, sites(draft, /^(protocol|newsletter|figures)\//, facts, 'front'));
      return { what: 'a fact that promises', changes: replaced(draft, site, 'Sitting gives you back pain. '), ...site };
    },
  ],
  orphan: [
    (random, draft) =>
      unused(
        random,
        draft,
        'glossary.yaml',
        (id) => `- { id: ${id}, term: ${id}, definition: A word., checked: no }\n`,
      ),
    (random, draft) =>
      unused(
        random,
        draft,
        'claims.yaml',
        (id) => `- id: ${id}\n  text: A chair may be too low.\n  level: plausible\n  checked: no\n`,
      ),
    (random, draft) =>
      unused(
        random,
        draft,
        'sources.yaml',
        (id) => `- id: ${id}\n  label: a page\n  reference: A page.\n  kind: clinic-page\n  checked: no\n`,
      ),
    (random, draft) => {
      const site = anySite(random, sites(draft, chapterPages, /^::figure\{#([a-z-]+)\}\n/gm, 'body'));
      const path = `figures/${site.groups[0]}.md`;
      return { what: 'a figure that is not placed', changes: replaced(draft, site, ''), path, line: 2 };
    },
  ],
  'figure-described': [
    (random, draft) => {
      const site = anySite(random, sites(draft, /^figures\//, /(?<=^description: )>-\n(?: {2}.*\n)+/gm, 'front'));
      return { what: 'a description of 2 words', changes: replaced(draft, site, 'A drawing.\n'), ...site };
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, /^figures\//, /(?<=^description: )>-\n(?: {2}.*\n)+/gm, 'front'));
      const title = /^title: (.*)$/m.exec(draft.text(site.path))?.[1] ?? '';
      return { what: 'the title as description', changes: replaced(draft, site, `${title}\n`), ...site };
    },
    (random, draft) => {
      const gone = anySite(random, sites(draft, /^figures\//, narrowDescription, 'front'));
      const changes = replaced(draft, gone, '');
      const text = draft.text(gone.path);
      const line = lineAt(text, text.search(/^description: /m));
      return { what: 'no words for the narrow picture', changes, path: gone.path, line };
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, /^figures\//, narrowDescription, 'front'));
      const wide = /^description: (>-\n(?: {2}.*\n)+)/m.exec(draft.text(site.path))?.[1] ?? '';
      const words = `narrow-description: ${random.pick([wide, 'A drawing.\n'])}`;
      return { what: 'no words of its own for the narrow picture', changes: replaced(draft, site, words), ...site };
    },
    (random, draft) => {
      const site = anySite(
        random,
        sites(draft, /^figures\//, /(?<=^labels:\n(?: {2}.*\n)*? {2})[a-z-]+(?=: )/gm, 'front'),
      );
      return { what: 'a label by another name', changes: replaced(draft, site, `${site.found}-of-old`), ...site };
    },
    (random, draft) => block(random, draft, pages, '![](../images/leg.png "A leg")'),
    (random, draft) => block(random, draft, pages, '![leg.png](../images/leg.png "A leg")'),
    (random, draft) => block(random, draft, pages, '![A leg on a chair](../images/leg.png)'),
    (random, draft) => block(random, draft, pages, '![A leg](../images/leg.png "A leg")'),
    (random, draft) => {
      const all = sites(draft, pages, /\[[^\]]*\]\(figure:([a-z-]+)\)/g);
      const lone = all.filter((one) => all.filter(({ groups }) => groups[0] === one.groups[0]).length === 1);
      const site = random.pick(lone.length === 0 ? all : lone);
      const [place] = sites(draft, pages, new RegExp(`^::figure\\{#${site.groups[0]}\\}`, 'gm'));
      return {
        what: `${site.found} not mentioned`,
        changes: replaced(draft, site, 'the picture'),
        path: place?.path ?? '',
        line: place?.line,
      };
    },
  ],
  'table-described': [
    (random, draft) => block(random, draft, pages, '| a | b |\n| - | - |\n| 1 | 2 |'),
    (random, draft) => block(random, draft, pages, ':::table[]{#extra}\n| a | b |\n| - | - |\n| 1 | 2 |\n:::'),
    (random, draft) =>
      block(random, draft, pages, ':::table[Two words]{#extra}\n|   |   |\n| - | - |\n| 1 | 2 |\n:::', 1),
    (random, draft) =>
      block(random, draft, pages, ':::table[Two words]{#extra}\n| a | b |   |\n| - | - | - |\n| 1 | 2 | 3 |\n:::', 1),
    (random, draft) => block(random, draft, pages, ':::table[Two words]{#extra}\nNo table.\n:::'),
  ],
  allowance: [
    (random, draft) => block(random, draft, pages, '<!-- guide-allow heading-levles: it looks better -->'),
    (random, draft) => block(random, draft, pages, '<!-- guide-allow heading-levels -->'),
    (random, draft) => block(random, draft, pages, '<!-- guide-allow target-exists: it comes next year -->'),
    (random, draft) => block(random, draft, pages, '<!-- guide-allow red-flags-first: they know -->'),
    (random, draft) => block(random, draft, pages, '<!-- guide-allow link-secure: nothing to allow here -->'),
    (random, draft) => {
      const locked = random.pick(['order', 'target-exists', 'caution-carried', 'red-flags-first']);
      const text = draft
        .text('guide.yaml')
        .replace(/^parts:/m, `rules:\n  ${locked}: ${random.pick(['off', 'warning'])}\nparts:`);
      const line = lineAt(text, text.indexOf(`  ${locked}:`));
      return { what: `${locked} lowered`, changes: new Map([['guide.yaml', text]]), path: 'guide.yaml', line };
    },
    (random, draft) => {
      const site = anySite(random, sites(draft, /^(glossary|sources|claims)\.yaml$/, /^(?=- )/gm));
      const comment = `# guide-allow ${random.pick(['orphan', 'glyph-covered', 'no-copy'])}: an old remark\n`;
      return { what: 'an allowance of nothing', changes: replaced(draft, site, comment), ...site };
    },
  ],
};

/** A plain sentence of so many words, unlike any other. */
function sentenceOf(random: Random, words: number): string {
  const more = Array.from({ length: words - 3 }, () => random.pick(plain)).join(' ');
  return `See ${more} and ${random.pick(plain)}.`;
}

const plain = [
  'one',
  'red',
  'cat',
  'dog',
  'cup',
  'hat',
  'box',
  'bed',
  'sun',
  'sky',
  'sea',
  'tree',
  'bird',
  'door',
  'lamp',
  'book',
];

/** A sentence of one page again on a later one, or further down: it is the second that is at fault. */
function copied(random: Random, draft: Draft): Fault {
  const order = sites(draft, /^guide\.yaml$/, /(?<=^ {6}- )\S+$/gm).map(({ found }) => found);
  const prose = sites(draft, pages, /(?<=^|\. )[A-Z][a-z' ]{38,}\.(?= |$)/gm, 'body');
  const laterThan = (from: string): string[] =>
    order
      .slice(order.indexOf(from) + 1)
      .filter((path) => (from.startsWith('protocol/') ? graded : plainPages).test(path));
  const site = anySite(
    random,
    prose.filter(({ path }) => order.includes(path) && laterThan(path).length > 0),
  );
  const later = laterThan(site.path);
  const path = random.pick(later);
  const below = belowHeading(random, { ...draft, paths: () => [path] }, graded);
  return { what: `"${site.found}" again`, changes: withBlock(draft, below, site.found), path, line: below.line };
}

/** Sentences of so many words in rules of steps and in cautions, in one line and without links. */
function safety(draft: Draft, least = 5) {
  const rules = /(?<=^(?:stop-if|leave-out-if):\n(?: {2}- .*\n)*? {2}- )[A-Z][a-zA-Z' ,]{20,}\.(?= |$)/gm;
  const cautions = /(?<=^:::caution.*\n(?:.*\. )?)[A-Z][a-zA-Z' ,]{20,}\.(?= |$)/gm;
  return [
    ...sites(draft, /^protocol\//, rules, 'front'),
    ...sites(draft, /^(protocol|chapters)\//, cautions, 'body'),
  ].filter(({ found }) => found.split(' ').length >= least);
}

/** The link of a term to the glossary taken away, where the page uses the term for the first time. */
function unlinked(random: Random, draft: Draft): Fault {
  const everyday = new Set(
    draft
      .text('glossary.yaml')
      .split(/^- /m)
      .filter((entry) => /everyday: (true|yes)/.test(entry))
      .map((entry) => /\bid: ([a-z-]+)/.exec(entry)?.[1]),
  );
  const links = sites(draft, /^(symptoms|protocol|muscles)\//, /\[([^\]]+)\]\(term:([a-z-]+)\)/g, 'body');
  const first = links.filter(({ path, at, groups: [words = '', id = ''] }) => {
    const before = draft.text(path).slice(0, at).toLowerCase();
    const isGloss = before.endsWith('(') || before.endsWith('*');
    const name = id.replaceAll('-', ' ');
    return (
      !isGloss &&
      !everyday.has(id) &&
      !path.includes(id) &&
      words.toLowerCase() === name &&
      !before.includes(name.slice(0, 5))
    );
  });
  const site = anySite(random, first);
  return { what: `${site.found} not linked`, changes: replaced(draft, site, site.groups[0] ?? ''), ...site };
}

function unused(random: Random, draft: Draft, path: string, write: (id: string) => string): Fault {
  const before = anySite(random, sites({ ...draft, paths: () => [path] }, /./, /^(?=- )/gm));
  const entry = write(`extra-${random.below(900)}`);
  return {
    what: `an entry of ${path} that nobody needs`,
    changes: replaced(draft, before, entry),
    path,
    line: before.line,
  };
}

function atTitle(draft: Draft, path: string, what: string, changes: Fault['changes']): Fault {
  const text = draft.text(path);
  return { what, changes, path, line: lineAt(text, text.search(/^# /m)) };
}

/** What no hedge, claim or source supports. */
const promised = [
  'A short muscle gives you back pain.',
  'The thigh is behind most back pain.',
  'Back pain is the result of a chair.',
  'The reason your back hurts is a chair.',
  'This takes your pain away.',
  'It gets rid of the pain.',
  'You will be pain free.',
  'It works for everyone.',
  'Nine out of ten people get better.',
  'Most patients recover with this.',
  'This stops the pain.',
  'Your back has hurt since you sat.',
];

/** One clause is open, and the other is not. */
const halfHedged = [
  'It may be short, and it causes back pain.',
  'A muscle that may be short causes back pain.',
  'It may be short, which causes back pain.',
  'The author says so, and a chair causes back pain.',
  'Did you know that a chair causes back pain?',
];

/** A block below a heading; its fault stands so many lines further down. */
function block(random: Random, draft: Draft, paths: RegExp, text: string, down = 0): Fault {
  const below = belowHeading(random, draft, paths);
  return { what: text, changes: withBlock(draft, below, text), path: below.path, line: below.line + down };
}
