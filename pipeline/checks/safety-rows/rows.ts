/**
 * What must be said, and the words that say it: groups with ` + ` between them, all in one entry; `red|dark` is either word or
 * its beginning. A group must not be denied; with `!` it must be (`!inner`: "never the inner side"), with `?` either will do.
 * Other ways to say it follow behind ` / `.
 */
export type Rows = Readonly<Record<string, string>>;

/** Skin, blood and bone that no press is good for (content.md 7.3 "any site"; `self-management-hip`, `bartsch-2021`). */
export const anySite: Rows = {
  'numb, broken, thin or inflamed skin': 'skin + numb|broken|inflam|thin|sore|wound / wound|numb|loss of feel',
  'blood thinners': 'thinner|thinning|anticoag|bleed',
  'brittle bones': 'brittle|osteopor|thin bone|weak bone',
};

/** A leg that may hold a clot (content.md 6.3 C9, 7.3 "calf / leg"; `sportsinjuryclinic-dvt`, `massage-clot-case`). */
export const clot: Rows = {
  'a clot check that is not clear':
    '?clot + !clear|pass|clot / sign|chance + clot / clot check + fail|unsure|open|doubt',
};

/** When every press and stretch ends (content.md 7.4; `bartsch-2021`). */
export const anyStop: Rows = { 'sharp, burning or electric pain': 'sharp|burn|electric|shoot' };

/** Where every press and stretch but the waist press stops getting stronger (content.md 6.4, effort rule). */
export const anyEffort: Rows = { 'no further at 4 out of 10': '?4 out of 10|4 of 10' };
