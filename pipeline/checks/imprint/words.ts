/** Who could vouch for a guide, as a pattern. */
export const persons =
  '(?:anatomists?|chiropractors?|clinicians?|consultants?|doctors?|experts?|GPs?|(?:medical|clinical)\\s+(?:advisers?|advisors?|board|editors?|panel|staff|team)|medics?|nurses?|osteopaths?|physicians?|physios?|physiotherapists?|professionals?|professors?|reviewers?|scientists?|specialists?|surgeons?|therapists?)';

/** What is written, as a pattern. */
export const ours =
  '(?:book|chapter|exercise|guide|letter|list|method|newsletter|page|plan|protocol|routine|step|text|work)s?';

const vetted =
  '(?:approved|authori[sz]ed|backed|checked|confirmed|designed|developed|endorsed|examined|looked\\s+(?:at|over)|proofread|read(?:\\s+over)?|recommended|reviewed|seen|signed(?:\\s+off)?|supported|tested|validated|verified|vetted|written)';
const few = '(?:[\\w-]+\\s+){0,3}?';

/** Words that say somebody who knows stands behind the text: "checked by a physiotherapist", "our doctor says". */
export const vouching: readonly RegExp[] = [
  /\b(?:medically|clinically|professionally|expertly?|independently|peer)[-\s](?:approved|checked|endorsed|reviewed|tested|validated|verified)\b/i,
  /\breviewed\s+(?:\w+\s+){0,2}?(?:by|with)\b/i,
  /\b(?:approved|accredited|certified|endorsed|vetted)\s+by\b/i,
  new RegExp(`\\b${vetted}\\s+${few}by\\s+${few}${persons}\\b`, 'i'),
  new RegExp(
    `\\b(?:built|created|made|planned|prepared|put\\s+together|${vetted})\\b[^.]{0,60}?\\b(?:with\\s+(?:the\\s+)?(?:advice|approval|blessing|guidance|help|input|support)\\s+(?:from|of)|(?:in\\s+\\w+|together)\\s+with|under)\\s+${few}${persons}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?<!\\byour\\s{1,3})${persons}\\s+(?:\\w+\\s+){0,2}?(?:approved?|approves|checked|endorse[ds]?|reviewed|signed|trust|verified|vetted|recommend(?:s|ed)?)\\s+(?:off\\s+|of\\s+|on\\s+)?(?:all|each|every|it|our|the|them|these|this)\\b(?:\\s+(?:\\w+\\s+)?${ours}\\b|(?=\\s*[.,;!]))`,
    'i',
  ),
  /\b(?:has|have)\s+reviewed\b/i,
  new RegExp(`\\bour\\s+(?:\\w+\\s+)?${persons}\\b`, 'i'),
  /(?:^|[.;(?!]\s*)(?:last\s+)?(?:\w+\s+)?(?:approval|approved|checked|endorsed|endorsement|review|reviewed|reviewer)(?:\s+by)?\s*:/i,
  /\blast\s+(?:checked|reviewed)\b|(?:^|[.?!]\s+)reviewed\s+(?:in|on)\b/i,
];

/** Words that take it back: "not yet reviewed", "nobody has reviewed". */
export const denial = /\b(?:not?|nor|never|nobody|none|without|undecided|until)\b|n['’]t\b/iu;

/** What looks like a denial and is none. */
export const stress = /\bnot\s+(?:just|least|long|merely|only)\b|\bno\s+(?:doubt|fewer|less)\b|\bnone\s+other\b/giu;

/** What a reader is asked to have done: "get the lump checked by a doctor", "unless it was approved by your surgeon". */
export const advice =
  /\b(?:be|being|gets?|getting|let)\s+(?:[\w'’-]+\s+){0,4}$|\b(?:having|have|needs?|wants?)\s+(?!been\b)(?:[\w'’-]+\s+){0,4}$|\b(?:if|once|unless|until|whether)\s+(?:[\w'’-]+\s+){0,5}$/iu;

/** A person by title and name, or by name and degree. */
export const titled: readonly RegExp[] = [
  /\b(?:Dr|Prof)\b\.?\s+(?:\p{Lu}\.\s*)*\p{Lu}[\p{L}'’-]*/u,
  /\b(?:Doctor|Nurse|Professor|Surgeon)\s+\p{Lu}[\p{L}'’-]+/u,
  /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]+,?\s+(?:M\.?D|Ph\.?D|D\.?P\.?T|PT|MBBS|MBChB|FRC[PS]|MCSP|RN|LMT|MSc|BSc)\b\.?/u,
];

/** A doubt about a person in place of a report: content.md asks for "the author says". */
export const doubting = /\bbelieves\b|\bauthor\s+(?:\w+\s+)?believed\b/i;

/** Promises that take back what "general information" says. */
export const beyond = new RegExp(
  `\\b(?:this|the|our)\\s+${ours}\\s+(?:\\w+\\s+)?(?:diagnoses|replaces|treats|is\\s+(?:an?\\s+)?(?:\\w+\\s+)?(?:diagnosis|medical\\s+advice|substitute))\\b|\\b(?:is|gives|as)\\s+(?:\\w+\\s+)?medical\\s+advice\\b`,
  'i',
);
