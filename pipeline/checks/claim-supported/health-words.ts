/** Word lists of the rule, as parts of patterns. What is not about a body or how it feels is nobody's medical claim. */
const complaints =
  'ach(?:es?|ed|ing|y)|agony|backaches?|burning|complaints?|cramp(?:s|ing|ed)?|disabilit(?:y|ies)|discomfort|disease|harm(?:ed)?|headaches?|hurt(?:s|ing)?|illness(?:es)?|inflamed|inflammation|injur(?:y|ies|ed)|lumbago|misery|numb(?:ness)?|pains?|painful|problems?|sciatica|sore(?:ness|r)?|spasms?|stiff(?:ness|er)?|strain(?:s|ed)?|suffering|swelling|swollen|symptoms?|tears?|tender(?:ness)?|tension|tight(?:ness|er)?|tingl(?:e|es|ing)|torn|troubles?|weak(?:ness|er)?';
const outcomes =
  'cured?|ease|healed|healing|health(?:ier|y)?|looser|pain-free|recover(?:s|ed|y|ing)?|relief|relieved|stronger|success|well-being|worse';
const bodies =
  'adductors?|ankles?|bod(?:y|ies)|bones?|buttocks?|calf|calves|cartilage|discs?|fibres?|foot|feet|gluteal|glutes?|groins?|hamstrings?|hips?|iliacus|iliopsoas|joints?|knees?|kneecaps?|legs?|ligaments?|muscles?|necks?|nerves?|pelvis|posture|psoas|QL|quadratus|quadriceps|rotators?|shoulders?|sit\\s+bones?|spines?|tendons?|TFL|thighs?|tissues?|waist';
const backs =
  '(?<=\\b(?:achy?|aching|bad|bent|her|his|low|lower|my|our|sore|stiff|their|upper|weak|your)\\s+)backs?|(?<=\\bthe\\s+)back(?=\\s*(?:[,.;:!?)]|$|and\\b|hurts?\\b|is\\b|or\\b))';

/** A word for how something feels that should not. */
export const complaint = `(?:${complaints})`;
/** A part of the body. */
export const body = `(?:${bodies}|${backs})`;
/** What is done for it. */
const treatment =
  '(?:exercis(?:es?|ing)|massag(?:es?|ed|ing)|press(?:es|ing|ure)?|protocol|routine|stretch(?:es|ing)?|therapy|treatments?)';
/** Whoever may have it. */
export const people =
  '(?:adults|athletes|backs|cases|everybody|everyone|men|of\\s+(?:them|us|you)|patients|people|pupils|readers|runners|students|sufferers|those|users|women|your\\s+life)';
/** What may stand between a verb and the complaint or the part of the body that it acts on. */
export const between =
  '(?:(?:(?:all|any|away|away\\s+from|back|bad|calf|chronic|every|for|from|groin|her|hip|his|in|its|knee|leg|long|long-lasting|low|lower|lasting|more|most|much|my|neck|new|of|off|old|our|outer|real|short|some|sore|such|that|the|their|these|this|those|thigh|tight|to|up|with|you|your)\\s+){0,5})';

/** A clause about a body: how it feels, what is done for it, what comes of that. */
export const aboutHealth = new RegExp(`\\b(?:${complaints}|${outcomes}|${bodies}|${backs}|${treatment})\\b`, 'i');
/** A clause about how something feels. */
export const aboutComplaint = new RegExp(`\\b(?:${complaints}|${outcomes})\\b`, 'i');
/** A clause about people, or about a body. */
export const aboutPeople = new RegExp(
  `\\b(?:${people}|${complaints}|${bodies}|${backs}|pain-free)\\b|(?<=\\b(?:it|we)\\s)contracted\\b`,
  'i',
);
