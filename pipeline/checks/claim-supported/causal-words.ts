import { aboutComplaint, aboutHealth, aboutPeople, between, body, complaint, people } from './health-words.ts';

/** Words that may say what comes of what, and what their clause must be about to do so; nothing, when they always do. */
export type CausalWords = { readonly pattern: RegExp; readonly about?: RegExp };

const states =
  'ache|better|free|hurt|longer|loose|looser|painful|shorter|sore|stiff|stiffer|stronger|tight|tighter|tip|weak|weaker|worse';
const be = '(?:is|are|was|were|be|been|being)';
const often = '(?:(?:almost|always|also|frequently|most|mostly|often|really|simply|usually)\\s+)*';

/** "A cause" is a name, "the cause of" as well; what follows a cause that acts is what it acts on. */
const anyName =
  'any|causal|chain\\s+of|common|first|its|main|many|no|of|other|possible|rare|real|serious|some|the|their|these|those|usual';
const beforeName = `(?<!\\b(?:${anyName})\\s+)(?!cause\\b(?<=\\b(?:an?|each|every|one|single|this)\\s+cause))`;
const behindName = '(?!\\s*(?:[.,;:?!)]|$|(?:and|are|behind|can|for|is|lies?|may|of|or|sits?|that|was|which)\\b))';

function words(pattern: string, about?: RegExp): CausalWords {
  return { pattern: new RegExp(pattern, 'gi'), ...(about === undefined ? {} : { about }) };
}

/** Words that say which of two things comes of the other; a link that was observed says neither. */
export const directedWords: readonly CausalWords[] = [
  words(`\\b(?=caus)${beforeName}caus(?:es?|ed|ing)\\b${behindName}`, aboutHealth),
  words(
    `\\bcauses?\\s+of\\s+${between}${complaint}\\b(?![^.;:]{0,200}\\b(?:debated|found|not|often|rarely|seldom|several|unknown)\\b)`,
  ),
  words('\\bto\\s+blame\\b', aboutHealth),
  words(
    `\\b(?:creat(?:es?|ed|ing)|induc(?:es?|ed|ing)|produc(?:es?|ed|ing)|provok(?:es?|ed|ing)|trigger(?:s|ed|ing)?|br(?:ing(?:s|ing)?|ought)\\s+(?:about|on)|(?:sets?|setting)\\s+off|(?:gives?|gave|given|giving)\\s+rise\\s+to|results?\\s+in|resulted\\s+in|resulting\\s+in|le(?:ads?|d|ading)\\s+to|spark(?:s|ed)?|fuel(?:s|led)?|worsens?|worsened|aggravat(?:es?|ed))\\b`,
    aboutComplaint,
  ),
  words(`\\ble(?:ads?|d|ading)\\s+to\\s+(?:\\w+\\s+){0,2}?(?:change|tilt|tip)s?\\b`),
  words(`\\b(?:turn(?:s|ed)?|grow(?:s|n)?|develop(?:s|ed)?)\\s+into\\s+${between}${complaint}\\b`),
  words(`\\b(?:gives?|gave|given|giving)\\s+${between}(?:${complaint}|relief)\\b`),
  words(`\\b${be}\\s+${often}the\\s+(?:\\w+\\s+)?(?:result|root|source|work)\\s+of\\b`, aboutComplaint),
  words(
    `\\b(?:${be}|l(?:ies?|ay)|sits?|st(?:ands?|ood))\\s+${often}(?:behind|at\\s+the\\s+(?:bottom|heart|root)\\s+of)\\s+${between}${complaint}\\b`,
  ),
  words(
    `\\bresponsible\\s+for\\b|\\b(?:${be}|comes?|puts?)\\s+${often}down\\s+to\\b|\\bat\\s+fault\\b`,
    aboutComplaint,
  ),
  words(`\\b(?:is|are|was)\\s+(?:\\w+\\s+)?the\\s+(?:\\w+\\s+)?reason\\b`, aboutComplaint),
  words(`\\breasons?\\s+(?:for|that|why|behind|of)\\s+${between}${complaint}\\b`),
  words(`\\breason\\s+(?:your|the|my|it)\\s+(?:\\w+\\s+){0,2}?${complaint}\\b`),
  words(`(?:\\bis|['’]s)\\s+why\\b`, aboutComplaint),
  words('\\b(?:because\\s+of|due\\s+to|owing\\s+to|thanks\\s+to|as\\s+a\\s+result(?:\\s+of)?)\\b', aboutHealth),
  words(`\\bbecause\\b(?<=\\b${complaint}\\b[^.,;:]{0,30}\\bbecause)(?!\\s+of\\b)`),
  words(
    `\\b(?:ar(?:ises?|ose)|c(?:omes?|ame)|originat(?:es?|ed)|stem(?:s|med)?|start(?:s|ed)?|beg(?:ins?|an))\\b(?<!\\bthat\\s\\w+)\\s+(?:from|in|with|at)\\s+(?:\\w+\\s+){0,3}?(?:${body}|sitting|standing|walking)\\b(?<=\\b${complaint}\\b[^.,;:]{0,80})`,
  ),
  words(
    `\\b(?:c(?:omes?|ame)|stem(?:s|med)?)\\s+from\\b(?<!\\bthat\\s\\w+\\s+from)(?<=\\b${complaint}\\b[^.,;:]{0,30})`,
  ),
  words(
    `\\b(?:has|have|had|is|are)\\s+(?:been\\s+)?(?:ached|aching|hurt|hurting|painful|sore|stiff|tight)\\s+(?:ever\\s+)?(?:since|from)\\b|\\b(?:hurts?|aches?|sore|stiff)\\s+from\\b`,
  ),
  words(`\\bmakes?(?=\\s+(?:\\S+\\s+){1,4}?(?:${states})\\b)(?<!(?:^|[.;:]\\s|\\bto\\s)makes?)`, aboutHealth),
  words('\\bculprits?\\b|\\bha(?:s|ve)\\s+(?:but\\s+)?(?:one|a\\s+single)\\s+(?:\\w+\\s+)?cause\\b', aboutHealth),
  words(`\\bmeans?\\s+${between}${complaint}\\b|\\b(?:bad|good)\\s+for\\s+${between}(?:${body}|${complaint})\\b`),
  words(`\\b(?:the|one)\\s+keys?\\s+to\\s+(?:an?\\s+)?${between}(?:${complaint}|pain-free)\\b`),
  words(`\\b(?:keeps?|leaves?|left)\\s+(?:\\w+\\s+){1,3}?(?:aching|hurting|in\\s+pain|painful|sore|stiff)\\b`),
  words(`\\bso\\s+that\\s+it\\b|\\bso\\s+(?:it|my|the|these|they|this|your)\\s+(?:\\w+\\s+){0,3}?(?:aches?|hurts?)\\b`),
  words(
    `\\b(?:(?<!\\b(?:do|does|no)\\s)harm(?:s|ed)?|inflam(?:es?|ed)|injur(?:es?|ed)|irritat(?:es?|ed)|overload(?:s|ed)?|(?<!\\b(?:any|an?|no|the)\\s)pinch(?:es|ed)?|ruin(?:s|ed)?|strains|wreck(?:s|ed)?)\\s+${between}${body}\\b`,
  ),
  words(
    `\\b(?:banish(?:es|ed)?|beats?|calm(?:s|ed)?|clear(?:s|ed)?|cuts?|dissolv(?:es?|ed)|eas(?:es?|ed)|eliminat(?:es?|ed)|end(?:s|ed)?|eras(?:es?|ed)|heal(?:s|ed)?|kill(?:s|ed)?|loses?|lessens?|lessened|lifts|melt(?:s|ed)?|prevent(?:s|ed)?|reduc(?:es?|ed)|reliev(?:es?|ed)|remov(?:es?|ed)|revers(?:es?|ed)|sooth(?:es?|ed)|stops?|stopped|undo(?:es)?|vanquish(?:es)?)\\s+${between}${complaint}\\b`,
  ),
  words(
    `\\b(?:calms|corrects|eases|frees|heals|loosens|relieves|repairs|resets|restores|soothes|unlocks)\\s+${between}${body}\\b`,
  ),
  words(`\\b(?:gets?|got|getting)\\s+rid\\s+of\\b`, aboutHealth),
  words(
    `\\b(?:takes?|took|taken|taking)\\s+(?:away\\s+|off\\s+)?${between}${complaint}\\s+(?:away|off|out)\\b|\\b(?:takes?|took|taken|taking)\\s+(?:away|off)\\s+${between}${complaint}\\b`,
  ),
  words(
    `\\bhelps?\\s+(?:to\\s+)?(?:against|ease|end|heal|loosen|prevent|relieve|stop|with|you\\s+(?:with|heal|recover))\\s+${between}(?:${complaint}|${body})\\b(?<!\\bhelps?\\s+with\\s+(?:your|the)\\s+(?:foot|feet|legs?|knees?))`,
  ),
];

const effects =
  'aches?|causes?|comes?\\s+from|cures?|eases?|ends?|frees?|gets?\\s+(?:better|worse)|harms?|heals?|helps?|hurts?|improves?|leads?|lengthens?|loosens?|pulls?|relieves?|shortens?|starts?|stops?|strains?|tips?|weakens?|works?';
const vanish =
  'be\\s+(?:better|cured|fine|free|gone|over|well)|disappear|fade|go(?:\\s+away)?|lift|melt(?:\\s+away)?|recover|vanish';
const feel = 'feel\\s+(?:better|freer|great|less|lighter|looser|new|no|well|younger)';
const person =
  '(?:assistant|child|clinician|colleague|doctor|family|friend|helper|neighbour|nurse|partner|pharmacist|physio|physiotherapist|surgeon|therapist|someone|somebody|who)';
const sure = `(?:\\bwill|['’]ll|\\b(?:is|are)\\s+(?:bound|certain|going|sure)\\s+to|\\bcannot\\s+fail\\s+to)`;
const number = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten)';

/** Words that promise or that leave no way out. */
const promisingWords: readonly CausalWords[] = [
  words(`${sure}(?=\\s+(?:\\w+\\s+)?(?:${effects}|${vanish})\\b)(?<!\\b${person}s?\\s+${sure})`, aboutHealth),
  words(`${sure}(?=\\s+(?:\\w+\\s+)?(?:${feel}|recover)\\b)`),
  words(`${sure}(?=\\s+(?:help|work)(?:\\s+(?:you|too))?\\s*[.!]?$)(?<=\\b(?:this|that|it|these|they)\\s+${sure})`),
  words(
    `\\b(?=always|never)(?<!(?:^|[.;:,–—]\\s*|\\b(?:and|but|or|so)\\s+))(?:always|never)\\b(?=\\s+(?:${effects})\\b)`,
    aboutHealth,
  ),
  words(
    `\\balways\\b(?<=\\b(?:is|are)\\s+always)(?=\\s+(?:an?|from|short|sore|the|tight|to\\s+blame|weak)\\b)`,
    aboutHealth,
  ),
  words(
    '\\bprove[sd]?\\b|\\bproven\\s+to\\b|\\bguarantees?\\b(?=\\s+(?:relief|results|success|that|you))|\\bguaranteed\\b(?!\\s+for\\s+\\d)|\\bshown\\s+to\\b(?<=\\b(?:are|been|is)\\s+shown\\s+to)',
  ),
  words(
    '\\bworks?\\s+(?:for\\s+(?:all|any|every)\\w*|every\\s+time|like\\s+magic|wonders)\\b|\\bnever\\s+fails?\\b|\\bonce\\s+and\\s+for\\s+all\\b|\\bno\\s+more\\s+(?:back\\s+)?pain\\b|\\bgoodbye\\s+to\\b',
  ),
  words(
    `\\b(?:are|be|become|feel|get|is|live|stay)\\s+(?:\\w+\\s+)?(?:pain[-\\s]free\\b(?!\\s+(?:people|men|women|adults))|(?:free|rid)\\s+(?:from|of)\\s+${between}${complaint}\\b)`,
  ),
  words(
    `\\b(?:everybody|everyone)\\b(?=\\s+(?:\\w+\\s+)?(?:benefits|feels\\s+better|gets\\s+better|heals|improves|recovers))|\\b(?:all|almost|half|majority|many|most|nearly|thirds|thousands)\\b(?=\\s+(?:\\w+\\s+){0,5}?(?:are\\s+(?:better|cured|free|helped|well)|benefits?|(?:feels?|gets?|got|felt)\\s+(?:better|well)|heals?|healed|improves?|improved|recovers?|recovered)\\b)(?=[^.;:]{0,200}\\b(?:${people}|${complaint})\\b|\\s*everyone)`,
  ),
  words(
    `(?:\\bwill|['’]ll|\\bwould)\\s+(?:have\\s+no|never\\s+(?:feel|have))\\s+(?:more\\s+)?${between}${complaint}\\b`,
  ),
  words('\\brelief\\s+(?:comes|follows|is\\s+(?:certain|near|quick|sure)|sets\\s+in)\\b'),
  words(
    `\\b${complaint}\\s+(?:always\\s+|then\\s+|soon\\s+)?(?:disappears?|fades|gets\\s+better|goes\\s+away|heals|is\\s+gone|melts|never\\s+comes\\s+back|vanishes)\\b`,
  ),
];

/** Numbers that sound measured: no hedge makes one up for the study behind it. */
export const measuredWords: readonly CausalWords[] = [
  words(
    '\\d+(?:[.,]\\d+)?\\s?(?:%|per\\s?cent\\b)|\\b(?:ninety|eighty|seventy|sixty|fifty)(?:-\\w+)?\\s+per\\s?cent\\b',
    aboutPeople,
  ),
  words(
    `\\b${number}\\s+(?:in|of|out\\s+of)\\s+(?:each\\s+|every\\s+)?${number}\\s+(?:${people}|feel|get|heal|improve|recover|report)\\b`,
  ),
];

/**
 * Words that say what comes of what: content.md, section 1, rules 4, 8 and 9. Instructions ("never press", "make the
 * movement"), plain description ("will lie flat", "three muscles make up") and open questions stay out.
 */
export const causalWords: readonly CausalWords[] = [...directedWords, ...promisingWords, ...measuredWords];

/** Whether words may be among them; most sentences are passed over at once. One pattern of all of them would not be compiled. */
export function mayBeCausal(text: string): boolean {
  return anyOf.some((pattern) => pattern.test(text));
}

const anyOf = [0, 1, 2, 3].map((part) => {
  const some = causalWords.filter((_, index) => index % 4 === part);
  return new RegExp(some.map(({ pattern }) => `(?:${pattern.source})`).join('|'), 'i');
});

/** Words that leave no room for doubt. */
export const absoluteWords = words('\\b(?:always|certainly|definitely|never|prove[sd]?|proven)\\b');
/** A letter does not say either what one study "shows". */
export const showingWords = words('\\bshows?\\s+that\\b');
