/** Who may be meant by "the author says", and how it is said; "is said to" and "in this view" go on with a report. */
const speaker = /\b(?:author|post)\b/i;
const report =
  /\b(?:adds?|advises?|asks?|begins?|calls?|counts?|describes?|expects?|explains?|gives?|holds?|lists?|names?|pictures?|puts|says?|sees|speaks?|tells?|ties|treats?|wants?|warns?|writes?)\b/i;
const view =
  /\bauthor['’]s\s+(?:\S+\s+)?(?:account|chain|example|experience|explanation|idea|list|order|page|pages|reading|rule|view|words)\b/i;
const goesOn = /\b(?:is|are|was|were)\s+(?:\w+\s+)?said\s+to\b|\bin\s+(?:this|that)\s+view\b|\bit\s+says\b/i;

/** Whether a sentence says that it reports the author. */
export function isReport(sentence: string): boolean {
  return (speaker.test(sentence) && report.test(sentence)) || view.test(sentence) || goesOn.test(sentence);
}

const hedge =
  /\b(?:may|might|can|could|cannot|perhaps|probably|possib(?:le|ly)|seems?|appears?|some\s+people|whether|unclear)\b|\b(?:linked|goes|go)\s+with\b|\bnot\s+clear\b|\b(?:known|unproven)\s+idea\b/i;

/** Whether a sentence leaves open if it is so. */
export function isHedged(sentence: string): boolean {
  return hedge.test(sentence) || sentence.trimEnd().endsWith('?');
}

/** Plain geometry and standard anatomy, named as such: the lowest claims are marked in words. */
const textbook = /\b(?:plain|simple)\s+(?:geometry|anatomy|mechanics)\b|\b(?:anatomy|text)\s?books?\b|\bgeometry\b/i;

/** Whether a sentence names geometry or the textbooks as its ground. */
export function namesTextbook(sentence: string): boolean {
  return textbook.test(sentence);
}

/** Whether a sentence denies what stands at `index`, "nobody has proved", "does not lead to"; a denial ends with its clause. */
export function isDenied(sentence: string, index: number): boolean {
  const clause =
    sentence
      .slice(0, index)
      .split(/[;:]|,?\s\b(?:but|yet)\b/i)
      .at(-1) ?? '';
  return /\b(?:no|not|nobody|none|never|nor|neither|without|cannot)\b|n['’]t\b/i.test(clause);
}
