import { pageRows } from '../../pipeline/checks/safety-rows/page-rows.ts';
import { drawings } from '../../templates/figures/index.ts';
import { anySite, bodyStart, replaced, sites, type Changes, type Draft, type Site } from './draft.ts';
import type { Random } from './random.ts';

/** An edit that changes nothing a rule could mind, and what was done. */
export type Edit = { readonly what: string; readonly changes: Changes };

export type Editor = (random: Random, draft: Draft) => Edit;

/** Ids by which the guide's own rules know a part: renaming one is not harmless. */
const demandedParts = new Set(pageRows.map(({ part }) => part));

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
  'a word about doctors, checks and people': (random, draft) => {
    const site = anySite(random, withRoom(draft));
    const sentence = random.pick(honest);
    return {
      what: `${site.path}:${site.line}: ${sentence}`,
      changes: replaced(draft, site, `${site.found} ${sentence}`),
    };
  },
  'a doubt more': (random, draft) => {
    const [from, to] = random.pick([
      [/(?<=\n)( +)checked: no\n(?!\1open)/g, 'open: the wording'],
      [/(?<=\n)( +)checked: in-part\n(?!\1(?:open|note))/g, 'open: the place'],
    ] as const);
    const site = anySite(random, sites(draft, /^red-flags\.yaml$|^claims\.yaml$/, from));
    const changes = replaced(draft, site, `${site.found}${site.groups[0]}${to}\n`);
    return { what: `${site.path}:${site.line}: ${to}`, changes };
  },
  'an amount that is no dose': (random, draft) => {
    const site = anySite(random, withRoom(draft));
    const sentence = random.pick(otherAmounts);
    return {
      what: `${site.path}:${site.line}: ${sentence}`,
      changes: replaced(draft, site, `${site.found} ${sentence}`),
    };
  },
  'a mention of a step': (random, draft) => {
    const site = anySite(random, withRoom(draft));
    const sentence = random.pick(mentions);
    return {
      what: `${site.path}:${site.line}: ${sentence}`,
      changes: replaced(draft, site, `${site.found} ${sentence}`),
    };
  },
  'a way of speaking': (random, draft) => {
    const site = anySite(random, withRoom(draft));
    const sentence = random.pick(waysOfSpeaking);
    return {
      what: `${site.path}:${site.line}: ${sentence}`,
      changes: replaced(draft, site, `${site.found} ${sentence}`),
    };
  },
  'a line of safety in other words': (random, draft) => {
    const [from, to] = random.pick(otherSafety);
    const site = anySite(random, sites(draft, /^protocol\//, new RegExp(from, 'g')));
    return { what: `${site.path}:${site.line}: ${from}, now ${to}`, changes: replaced(draft, site, to) };
  },
  'a calm word about a danger': (random, draft) => {
    const site = anySite(random, withRoom(draft));
    const sentence = random.pick(calm);
    return {
      what: `${site.path}:${site.line}: ${sentence}`,
      changes: replaced(draft, site, `${site.found} ${sentence}`),
    };
  },
  'a way of speaking in a letter': (random, draft) => {
    const site = random.pick(sites(draft, /^newsletter\/.*\.md$/, /^Take care, and go gently\.$/gm));
    const sentence = random.pick(waysOfSpeaking);
    return { what: `${site.path}: ${sentence}`, changes: replaced(draft, site, `${site.found} ${sentence}`) };
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
    const ids = sites(draft, pages, /(?<=^## .*\{#)[a-z-]+(?=\})/gm);
    const { path, found } = anySite(
      random,
      ids.filter(({ found: id }) => !demandedParts.has(id)),
    );
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
  'a warning sign in other words': (random, draft) => {
    const [id, words] = random.pick(signs);
    const [site] = sites(draft, /^red-flags\.yaml$/, new RegExp(`(?<=^ {6}- id: ${id}\\n {8}text: ).*$`, 'gm'));
    if (site === undefined) throw new Error(`no sign ${id}`);
    return { what: `${id}: ${words}`, changes: replaced(draft, site, words) };
  },
  'a caution in other words': (random, draft) => {
    const [path, from, to] = random.pick(cautions);
    const [site] = sites(draft, new RegExp(`^${path}$`), new RegExp(from, 'g'), 'body');
    if (site === undefined) throw new Error(`no ${from}`);
    return { what: `${path}: ${to}`, changes: replaced(draft, site, to) };
  },
  'a calm word above the signs': (random, draft) => {
    const site = anySite(
      random,
      sites(draft, /^(chapters\/(is-this-for-you-today|two-page-card)|newsletter\/.*)\.md$/, /^(?=::red-flags)/gm),
    );
    const sentence = random.pick(aboveSigns);
    return { what: `${site.path}:${site.line}: ${sentence}`, changes: replaced(draft, site, `${sentence}\n\n`) };
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

/** Warning signs in words that say the same. */
const signs = [
  ['saddle-numbness', 'You cannot feel it when you wipe yourself.'],
  ['bladder-or-bowel', 'You can no longer hold urine or stool.'],
  ['sexual-numbness', 'New loss of feeling during sex.'],
  ['both-legs-weak-or-numb', 'Both of your legs give way.'],
  ['weaker-by-the-hour', 'One leg grows weaker from hour to hour.'],
  ['cannot-stand-after-fall', 'You fell, and you are not able to put weight on the leg.'],
  ['hard-groin-lump', 'A sore, hard bulge in the groin. Never try to push it back.'],
  ['pain-down-both-legs', 'Both legs hurt, not only one.'],
  ['back-pain-with-fever', 'Your back hurts, and you have a fever. Do not wait.'],
  ['both-legs-weak-or-numb', 'Both legs feel weak or numb, even a little.'],
  ['testicle-pain', 'Sudden strong pain in a testicle, even if it is mild by now.'],
  ['serious-accident', 'Back pain after a serious accident, even days later.'],
  [
    'steroids-or-fall',
    'You have taken steroids for months, or had a slight fall and have brittle bones (osteoporosis).',
  ],
  ['leg-clot-signs', 'One calf or thigh that swells, or feels warm. Never press it, not even softly.'],
  ['locked-knee', 'A knee that is stuck and does not bend.'],
  ['weight-loss', 'You lose weight for no reason that you know.'],
  ['steady-worsening', 'It does not stop getting worse.'],
  ['no-better-after-two-weeks', 'Two weeks have gone by with no change.'],
  ['night-pain', 'It hurts more at night or when you lie down, no matter how you turn.'],
  ['blood-thinners', 'You take a blood thinner, or a small cut does not stop bleeding.'],
] as const;

/** Cautions that say the same, or say it louder. */
const cautions = [
  ['protocol/check.md', 'Then press nothing', 'Then do not press it, not even softly'],
  ['protocol/check.md', 'get help the same day(?=\\. With)', 'get help the same day, even if it is mild'],
  ['protocol/check.md', 'Are its veins hard or sore', 'Does it have hard, sore veins'],
  ['muscles/calf.md', 'and be seen today(?=\\.\\n:::)', 'and be seen today, not tomorrow'],
  ['protocol/warm-up.md', 'Heat can burn, most of all where', 'Heat burns, above all where'],
  ['chapters/how-hard-and-when-to-stop.md', '(?<=- )a cramp(?=\\n)', 'a cramp, even a slight one'],
] as const;

/** What may stand above the signs on any page. */
const aboveSigns = [
  'Do not press anything yet.',
  'Read each line. It takes less than a minute.',
  'Look at both legs in good light.',
  'Never skip these lines, even on a good day.',
  'Few people have one of these.',
  'The first step is to look.',
];

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
  'A friend will help you with the page.',
  'Fix a time of day for it.',
  'Old shoes wear out too.',
  'The door leads to the garden.',
  'A towel may be 100 % cotton.',
  'Nobody will mind a torn page.',
  'Chairs may or may not cause pain.',
];

/** What sounds like a review, a person or a study, and is none. */
const honest = [
  'See a doctor first.',
  'Ask your nurse about it.',
  'Get it checked by a doctor.',
  'Have a sore spot looked at by a nurse.',
  'No doctor has checked this page.',
  'Your doctor may want to see you.',
  'Walk with 2 people if you like.',
  'Take this page to your doctor.',
  'Do the first walk with a friend.',
  'Check the place with your hand.',
  'A nurse can look at it too.',
  'Ask if your doctor is fine with it.',
];

const otherAmounts = [
  'Rest 10 seconds in between.',
  'You may want to read this twice.',
  'Ask for help three times if you need it.',
  'A quarter of an hour after a meal is soon enough.',
  'Wait 20 minutes after a meal.',
  'Talk to a friend for 5 minutes.',
  'Leave it off for two weeks if you like.',
  'In two weeks you know more.',
  'Think twice.',
  'Watch TV after it.',
  'Do NOT hurry.',
  'Pause for 5 seconds and go on.',
  'Get up every half hour.',
  'If you feel dizzy, sit for 4 minutes.',
  'A long drive of 6 hours needs a stop.',
  'If you sit for 8 hours a day, any break is welcome.',
];

/** They name steps and ask for none, or for one that needs no other. */
const mentions = [
  'The [walk](step:walk) comes last.',
  'See [](step:check) for more.',
  'Unlike the [walk](step:walk), it needs a chair.',
  'On the page of the [check](step:check) you can read more.',
  'It is as easy as the [walk](step:walk).',
  'Take it as slowly as the [walk](step:walk).',
  'You may like the [walk](step:walk) best.',
  'Is the [walk](step:walk) too long? Ask a friend to come.',
  'Do not hurry to the [walk](step:walk).',
  'Before you start, read about the [check](step:check).',
  'Some people like the [walk](step:walk) more than the [warm up](step:warm-up).',
  'End with the [walk](step:walk).',
  'Take the steps one by one.',
];

/** Words of pressing and stretching that are no work on the body. */
const waysOfSpeaking = [
  'Press on with your day.',
  'Lean back and rest.',
  'Roll up your sleeves.',
  'Who works under pressure needs breaks.',
  'This is a long stretch of road.',
  'Read the press later.',
  'Squeeze in a break.',
  'Rub your eyes and yawn.',
  'Lean on a friend.',
];

/** They name a danger, a belly or a straight leg, and permit nothing. */
const calm = [
  'Stand with straight legs.',
  'Your belly may feel soft.',
  'If it tingles, stop.',
  'It is normal to feel a good sore.',
  'Some people cannot touch their toes.',
  'Rest your hands on your belly.',
  'A numb foot is not fine.',
  'Lie on your belly if you like.',
  'Do not skip the check.',
  'Warm is fine, and numb is not.',
  'Sit with your legs straight out.',
  'Read the warning signs once more.',
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

/** Lines of safety, and others that say the same. */
const otherSafety = [
  ['- Pregnancy\\.', '- You are pregnant.'],
  ['- Pain in the testicle\\.', '- A testicle that hurts.'],
  ['- Kidney trouble or kidney pain\\.', '- Any trouble with a kidney.'],
  ['- A new operation on belly, hip or groin\\.', '- Fresh surgery on belly, hip or groin.'],
  ['- A sit bone that is sore to sit on\\.', '- Sitting hurts at the sit bone.'],
  ['- Loss of feeling in the thigh\\.', '- You feel little in the thigh, or the thigh is numb.'],
  ['7\\. Breathe slowly', '7. Keep off the ribs and breathe slowly'],
  ['2\\. Find the crease between belly and thigh\\.', '2. Feel for the crease between belly and thigh.'],
] as const;
