/** The words of the rule, as parts of patterns; no list knows another. */

/** What may mean harm, or makes a press or a stretch riskier. */
export const dangers = [
  String.raw`(?:blood )?clots?`,
  'dvt|thrombosis|aneurysms?',
  'swollen|swells?|swelling',
  String.raw`tingl(?:es?|ed|ing)|prickles?|prickling`,
  'numb(?:ness)?',
  'pins and needles',
  String.raw`pregnan(?:t|cy)`,
  'blood[- ]thinners?|anticoagulants?',
  'brittle bones?|osteoporosis',
  'hernias?|lumps?|bulging veins?|varicose veins?',
  'fever|chest pain|breathless(?:ness)?|lack of breath',
  'bladder|bowels?',
  'night pain|pain (?:at|in the) night',
  'electric(?:al)? (?:pain|shocks?)|shooting pain|weak legs?|legs? (?:that )?(?:gives?|gave) way',
  'warning signs?|red flags?',
].join('|');

/** What says of it that it is no harm. */
export const calming = [
  String.raw`(?:is|are|be|feels?|seems?|was|were|stays?|['’]s|it|this|that) (?:(?:quite|perfectly|all|just|only|very|most|mostly|often|usually|always|also|completely|totally|more than|still|then|here|both|a|as|the) ){0,3}(?:safe|fine|normal|harmless|ok|okay|all right|alright|usual|natural|healthy|welcome|good sign|right (?:spot|place|sign)|no (?:problem|danger|risk|concern|harm|worry|matter|big deal|bad sign)|not (?:bad|serious|dangerous|harmful|a (?:problem|concern|risk|worry)))`,
  String.raw`(?:(?:quite|perfectly) )?(?:normal|usual|natural|safe|fine|ok|okay) (?:for|to|if|when|even|with|during|in)`,
  'harmless',
  String.raw`nothing to (?:worry|fear|mind)`,
  String.raw`(?:no|without) (?:reason|cause|need) (?:for|to) (?:worry|alarm|concern|fear|stop)`,
  String.raw`(?:do not|don['’]t|need not|never) (?:worry|mind|stop|be afraid|fear)`,
  String.raw`(?:found|reached|hit|on) the (?:right|best|exact) (?:spot|place|point)`,
  'good sign|sign (?:of healing|that it (?:works|helps))|(?:shows?|means?|proves?) (?:that )?it (?:works|helps|is working|is healing)',
  String.raw`(?:may|can|should) (?:also |safely |still |gently )?be (?:safely |gently |softly |lightly )?(?:pressed|rubbed|massaged|stretched|squeezed|kneaded|rolled|ignored|skipped)`,
  String.raw`(?:goes?|go) (?:down|away)|(?:eases?|clears?|settles?|improves?|gets? better) (?:up |down |off )?(?:when|if|as|once|by)`,
].join('|');

/** What tells a reader to go on. */
export const onward = [
  'carry on|keep (?:going|on|at it|pressing|stretching|rubbing|up)|stay (?:with|on|in) (?:it|there)|stay there',
  String.raw`(?:press|push) on(?=[.,;:!]|$| (?:with|anyway|as|and|even|though|regardless))|go (?:on|ahead)|continue|hold on|work through it|breathe through it|put up with it`,
  String.raw`(?:rub|press|massage|knead|squeeze) (?:it|them|there|on it|into it)`,
].join('|');

/** What is done to a body. */
export const treating = 'press|rub|massage|knead|squeeze|roll|stretch|lean in|lean on';

/** What makes a danger right again when it stands between the danger and the permission. */
export const mending =
  /[;()–—]|\b(?:stops?|ask|asked|off|help|call|phone|see|leave|move|rest|wait|skip|not|no|never|none|nothing|nobody|until|unless|before|but|while|whereas|though|although|yet|walk|walking|warm[- ]up|warm up|gone|over|passed|avoid|away|without|instead|elsewhere|doctors?|clinicians?|clear)\b|n['’]t\b/i;

/** What may stand between a permission and a danger behind it, besides words. */
export const parting =
  /[,:;.!?()–—]|\b(?:and|but|unless|until|not|no|never|nothing|none|before|away|below|from|instead|without|than)\b/i;

/** What takes a permission or a danger back when it stands before it in its clause. */
export const negating =
  /\b(?:no|not|never|nor|neither|cannot|nothing|nobody|none|without|hardly|whether|rarely|avoid|stop|unless|dangerous|unsafe|wrong)\b|n['’]t\b/i;

/** What stands for somebody who may decide it. */
export const clinicians =
  '(?:doctors?|gp|clinicians?|physios?|physiotherapists?|surgeons?|nurses?|midwives|midwife|pharmacists?|hospital)';

/** Words that leave it to them, or that tell a mistake as one. */
export const deciding = new RegExp(
  String.raw`\bask (?:first|before)\b|\b(?:ask(?:ed|s)?|unless|until|agree[sd]?|say|says|said|told|tells?|talk(?:ed)?|allow(?:s|ed)?|see|phone|call|clear(?:s|ed)?|with)\b[^.;:!?]{0,40}\b${clinicians}\b|\b${clinicians}\b[^.;:!?]{0,30}\b(?:agrees?|says?|said|allows?|tells?|told|clears?|decides?)\b|\b(?:myth|mistake|mistaken|wrong|wrongly|not true|untrue|false)\b`,
  'i',
);
