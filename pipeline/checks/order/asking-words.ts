/** The words by which `mood.ts` tells "do the [hip stretch]" from "see the [hip stretch]", all in small letters. */

/** What a reader is told to do with a step. Reading verbs (see, read, compare) are not among them. */
export const doing = new Set(
  (
    'do press stretch start begin go move proceed continue finish end close try add take repeat practise practice ' +
    'perform follow use work walk warm slide massage knead roll squeeze hold lie sit stand lean pull include complete ' +
    'make give return come switch change pick choose enjoy treat ease loosen lengthen straighten spend attempt carry ' +
    'resume apply head jump run insert combine get fit rush hurry kick'
  ).split(' '),
);

/** Those that are no nouns too, so that "every morning do the [hip stretch]" is told from "a day's press". */
export const strong = new Set(
  'do start begin go proceed continue finish try add take repeat practise perform follow use'.split(' '),
);

/** Steps whose link is the verb itself: "then [check](step:check)". */
export const doingAsLink = new Set([...doing, 'check', 'test', 're-test', 'look']);

/** What may stand before the verb or the name without changing what is meant. */
export const fillers = new Set(
  (
    'please just only simply always again still also even so now first second third then next finally last lastly ' +
    'afterwards today tonight tomorrow instead let let’s us once twice daily here there rather maybe perhaps too ' +
    'optional short easy gentle slow quick little full whole entire long'
  ).split(' '),
);

/** They put steps in a row: "First the calf, then the walk." */
export const inARow = new Set(
  'first second third then next finally last lastly afterwards now today tonight'.split(' '),
);

/** A paragraph that begins so goes on with the one before it. */
export const goingOn = new Set('then next finally last lastly afterwards second third after and also now'.split(' '));

export const joining = new Set('and or nor then next plus finally but instead afterwards'.split(' '));

/** What follows says when, why or which, and asks for nothing. */
export const turningAway = new Set(
  (
    'before when whenever if because since that which who whose as until till unless while where like unlike than how ' +
    'why whether without from about except regarding despite though although'
  ).split(' '),
);

export const refusing = new Set(
  "not never no don't don’t cannot can't can’t avoid skip neither nor leave omit stop".split(' '),
);

/** Words for "you may do". */
export const mayDo = new Set(
  'can may should could must will might need ought want to have now then first also only'.split(' '),
);

export const openings = new Set(
  'in on at with for every each by during this from to monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

export const determiners = new Set('the a an your both these those its our all any some'.split(' '));

/** Behind a link, these say that the text is meant and not the exercise. */
export const textOfStep = new Set('page pages chapter chapters section sections text texts entry'.split(' '));

/** A sentence that says where the hamstring stretch stands tells the rule; it asks for nothing. */
export const tellsTheRule =
  /\blast, or\b|\bor not at all\b|\bafter (?:all|every)(?: of)?(?: the)? (?:other|rest|else)\b/i;

/** In a letter, a link to the hamstring stretch asks for it unless its sentence holds one of these. */
export const tellsOfIt = new Set(
  (
    'not never no without leave skip wait waits waiting later yet until unless last end after unlike see read reads page ' +
    'about learn tells explains told why how compare if only next letter letters study studies author'
  ).split(' '),
);

/** Words that make a list of bare links one to be done: "Today:", "Your routine". */
export const ofARoutine = new Set(
  'do today tonight tomorrow week daily routine round session programme program morning evening minutes workout exercises order'.split(
    ' ',
  ),
);

/** What may stand beside the links of a list that says no more than how much: doses. */
export const ofADose = new Set(
  (
    'the a an your of for each every side sides leg legs per on both left right and to at most up times time s sec secs ' +
    'second seconds min mins minute minutes breaths breath spots spot rounds round reps rep once twice first then next ' +
    'last finally day days daily week weeks gently slowly optional half one two three x step hold'
  ).split(' '),
);
