/** The words of pressing a belly or the crease of a groin, as parts of patterns. */

/** Where nothing is pressed (content.md, house rule 6). */
export const places =
  '(?:bell(?:y|ies)(?! of)(?: buttons?)?|stomach|tummy|abdomen|navel|gut|(?:groin|hip) crease|crease(?: of (?:the |your )?(?:groin|hip))?)';

/** What presses by itself, as an order. */
export const pressing =
  '(?:press|push|sink|dig|massage|knead|rub|poke|prod|squeeze|stroke|probe|pressing|sinking|digging|pushing|massaging|kneading|rubbing)';

/** What presses with a tool. */
export const leaning =
  '(?:lie|lean|rest|roll|lay|put|place|set|use|work|move|slide|reach|lower|feel|go|settle|drape|lying|leaning|rolling|reaching|working)';

/** What presses. */
export const tools =
  '(?:balls?|rollers?|pins?|fists?|knuckles?|thumbs?|fingers?|fingertips?|elbows?|forearms?|bottles?|tools?|canes?|cups?|heels? of (?:your|the|one) hand)';

/** What makes it another place, or another thing: "a hand's width below the crease", "your knee to your belly". */
export const apart =
  /\b(?:below|under|away|from|off|outside|clear|above|far|beyond|past|no|not|never|nothing|without|nor|knees?|thighs?|toward|towards|before|between|than|instead|breath|breathe|until|unless)\b|n['’]t\b/i;
