import { anySite, replaced, sites, type Draft, type Site } from '../draft.ts';
import type { Fault, Faults } from '../fault.ts';
import type { Random } from '../random.ts';

/** Not the map of the body, which prints labels and names in one line: what is wrong there is found at its title. */
const figures = /^figures\/(?!body-map).*\.md$/;

/** The words of a label, below `labels:`. */
const labels = /(?<=^labels:\n(?: {2}.*\n)* {2}[\w-]+: )\S.*$/gm;

/** Signs that look well in an editor; the fonts of the book lack them. */
const signs = ['→', '⚠', '✓', '☞', '漢'] as const;

/** Faults in the words of drawings. */
export const figureFaults: Faults = {
  'figure-legible': [
    (random, draft) => labelled(random, draft, (words) => `${words} ${random.pick(signs)}`),
    (random, draft) => labelled(random, draft, (words) => `${random.pick(signs)}${words}`),
    (random, draft) => labelled(random, draft, (words) => words.replace(/\W/g, '').repeat(40)),
    (random, draft) => labelled(random, draft, (words) => `${words} `.repeat(12).trim().replaceAll(' ', '\u00a0')),
    (random, draft) => labelled(random, draft, (words) => `www.guide.example/${words.replace(/\W+/g, '-').repeat(20)}`),
    (random, draft) => tooHigh(random, draft),
    (random, draft) => named(random, draft, (name) => `${name} ${random.pick(signs)}`),
    (random, draft) => named(random, draft, (name) => name.replace(/\W/g, '').repeat(20)),
  ],
};

/** A label with other words, found where it stands. */
function labelled(random: Random, draft: Draft, change: (words: string) => string): Fault {
  const site = anySite(random, sites(draft, figures, labels, 'front'));
  const words = change(unquoted(site));
  return { what: `a label \`${words}\``, changes: replaced(draft, site, JSON.stringify(words)), ...site };
}

/** A note that fits by its width, but makes the picture higher than a page: found at the title of the picture. */
function tooHigh(random: Random, draft: Draft): Fault {
  const site = anySite(random, sites(draft, /^figures\/stop-light\.md$/, /(?<=^ {2}note: ).*$/gm, 'front'));
  const words = `${unquoted(site)} `.repeat(20 + random.below(10)).trim();
  const changes = replaced(draft, site, JSON.stringify(words));
  return { what: `a note of ${words.length} characters`, changes, path: site.path, line: 2 };
}

/** A step with another name, which the picture of their order prints: found at the title of the picture. */
function named(random: Random, draft: Draft, change: (name: string) => string): Fault {
  const site = anySite(random, sites(draft, /^protocol\/.*\.md$/, /(?<=^name: ).*$/gm, 'front'));
  const name = change(unquoted(site));
  const changes = replaced(draft, site, JSON.stringify(name));
  return { what: `a step named \`${name}\``, changes, path: 'figures/protocol-order.md', line: 2 };
}

function unquoted({ found }: Site): string {
  return found.replace(/^(['"])(.*)\1$/, '$2');
}
