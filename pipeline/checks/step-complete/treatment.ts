import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Chapter, Finding, Place } from '../../book.ts';
import type { StepFacts } from '../../domain/step.ts';

/**
 * A stretch or a press that is declared as `move` or `check`, and so passes by all that is asked of stretches and presses: what
 * it holds, how strong it may feel, which muscle it is about, or what its instructions tell the reader to do.
 */
export function* treatments(chapter: Chapter, facts: StepFacts): Iterable<Finding> {
  if (facts.action !== 'move' && facts.action !== 'check') return;
  const [first, ...others] = [...inFacts(chapter, facts), ...inWords(chapter, facts)];
  if (first === undefined) return;
  yield {
    file: chapter.file,
    place: first.place,
    reason: `Unexpected ${first.what} in a \`${facts.action}\` step, expected \`action: ${first.is}\``,
    note: 'A stretch or a press says where, how hard, when to stop and when to leave it out, and has its place in the order.',
    ...(others.length === 0
      ? {}
      : { related: others.map(({ what, place }) => ({ file: chapter.file, place, reason: `And ${what}` })) }),
  };
}

type Sign = { readonly what: string; readonly is: 'press' | 'stretch'; readonly place: Place | undefined };

function* inFacts({ factPlace }: Chapter, { dose, muscles }: StepFacts): Iterable<Sign> {
  if (muscles.length > 0) yield { what: 'muscle', is: 'stretch', place: factPlace(['muscles']) };
  if (dose === undefined) return;
  for (const stage of ['start', 'full'] as const) {
    for (const name of ['hold', 'stretch', 'spots'] as const) {
      if (dose[stage]?.[name] === undefined) continue;
      yield {
        what: `\`${name}\``,
        is: name === 'spots' ? 'press' : 'stretch',
        place: factPlace(['dose', stage, name]),
      };
    }
  }
  if (dose['at-most'] !== undefined)
    yield { what: '`at-most`, an effort', is: 'stretch', place: factPlace(['dose', 'at-most']) };
  if (dose['tender-spot'] !== undefined)
    yield { what: '`tender-spot`', is: 'press', place: factPlace(['dose', 'tender-spot']) };
}

function* inWords(chapter: Chapter, facts: StepFacts): Iterable<Sign> {
  const { factPlace } = chapter;
  const told = [
    { text: facts.name, place: factPlace(['name']) },
    { text: facts.goal, place: factPlace(['goal']) },
    ...(facts.position === undefined ? [] : [{ text: facts.position, place: factPlace(['position']) }]),
    ...('what' in facts ? facts.what.map((text, index) => ({ text, place: factPlace(['what', index]) })) : []),
  ].map((text) => ({ ...text, pattern: inInstructions }));
  for (const { text, place, pattern } of [...told, ...inBody(chapter)]) {
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined) continue;
    const what = `\`${found.replace(/^[^\p{L}]*(?:(?:and|then|or|now|first|please|slowly|gently|softly|to) )?/iu, '').trim()}\``;
    yield { what, is: presses.test(found) ? 'press' : 'stretch', place };
  }
}

/** Numbered instructions, in which a verb may stand anywhere, and other paragraphs, in which it begins a sentence. */
function inBody({ tree }: Chapter) {
  const found: { readonly text: string; readonly place: Place | undefined; readonly pattern: RegExp }[] = [];
  visit(tree, (node) => {
    const isNumbered = node.type === 'list' && node.ordered === true;
    for (const item of isNumbered ? node.children : node.type === 'paragraph' ? [node] : [])
      found.push({ text: toString(item), place: item.position, pattern: isNumbered ? inInstructions : inProse });
    return isNumbered ? SKIP : undefined;
  });
  return found;
}

const limb = '(?:toes?|foot|feet|knees?|heels?|legs?|ankles?|thighs?|arms?|head|shins?|calf|calves)';
const yours = '(?:your|the|one|each|both) (?:\\w+ )?';

/** What presses and stretches tell the reader to do. Swinging, walking and turning are moves, and one holds a rail. */
const verbs = [
  '(?:stretch|squeeze|massage|knead|lengthen)(?! (?:nothing|no|out a)\\b)\\b',
  'press(?! (?:nothing|no|on if|ahead|start)\\b)\\b',
  `rub ${yours}${limb}`,
  'hold(?= ?$|[.;]| (?:for|until|still|\\d|the (?:stretch|pull|position)))',
  `reach (?:\\w+ )?(?:for|to|toward|towards|down to) ${yours}(?:floor|ground|${limb})`,
  '(?:bend|fold) (?:\\w+ )?(?:forward|over)\\b',
  `pull (?:up |back )?(?:on |at )?${yours}${limb}`,
  `touch ${yours}${limb}`,
  `straighten ${yours}${limb}`,
].join('|');

/** What they say anywhere: "with straight legs", "until you feel a pull", and "stretch" at the end of a name. */
const always =
  'with (?:straight|stretched) (?:legs|knees)|(?:until|till) you feel (?:a|the) (?:\\w+ )?(?:pull|stretch)\\b|\\bstretch$';

const inInstructions = new RegExp(
  `(?:^|[.;:,!(–—] ?|\\b(?:and|then|or|now|first|please|slowly|gently|softly|to) )(?:${verbs})|${always}`,
  'i',
);
const inProse = new RegExp(`(?:^|[.;:!] )(?:(?:then|now|first|please|slowly|gently),? )?(?:${verbs})|${always}`, 'i');

const presses = /press|squeeze|massage|knead|rub/i;
