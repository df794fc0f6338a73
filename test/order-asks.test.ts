import { describe, expect, it } from 'vitest';
import { standings, type Standing } from '../pipeline/checks/order/mood.ts';

/** Sentences that ask for the steps in brackets. */
const asked = [
  'Do the [hamstring stretch] every morning.',
  'Please do the [hamstring stretch] now.',
  'First do [Step 2].',
  'First [Step 2], then [Step 5].',
  'Then go on to [Step 11].',
  'Press with the [calf slide], then stretch with the [hamstring stretch].',
  'Press the [thigh], the [waist] and the [calf].',
  'Every morning, do the [hamstring stretch].',
  'Every morning do the [hamstring stretch].',
  'You can start with the [hamstring stretch].',
  'Today you may do the [hamstring stretch] and the [walk].',
  'If you feel stiff, do the [hamstring stretch].',
  'Do not wait: do the [hamstring stretch].',
  'It is time for the [hamstring stretch].',
  'Lie down for the [hamstring stretch].',
  'Then [stretch the hamstrings] for 30 seconds.',
  '[Stretch the back of your thigh] with a towel.',
  'Let us begin with the [hamstring stretch].',
  'Finish with a [walk].',
  'Slowly do the [hamstring stretch].',
  'Do 30 seconds of the [hamstring stretch].',
  'Take a breath, and go straight to the [hamstring stretch].',
  'Start here ([Step 11]) and breathe.',
  'Why not do the [hamstring stretch] today?',
];

/** Sentences that mention the steps in brackets and ask for none. */
const told = [
  'The [hamstring stretch] comes last.',
  'See [Step 11] for the place.',
  'Unlike the [calf slide], it needs no clot check.',
  'Press as softly as in the [calf slide].',
  'Never do the [hamstring stretch] first.',
  'Do not do the [hamstring stretch] or the [calf slide] today.',
  'Do not press, pull or do the [hamstring stretch] in a cramp.',
  'Before you do the [hamstring stretch], read the warning signs.',
  'Do you need the [hamstring stretch]?',
  'The author presses the thigh and then does the [hip stretch].',
  'Read on in [Step 4], where the place is told.',
  'Its place is told in [Step 4], and the dose in [Step 5].',
  'Stretches such as the [hamstring stretch] can wait.',
  'Skip the [waist press] in a fresh attack.',
  'Leave out the [hamstring stretch] and the [calf slide].',
  'Name the steps you tried, such as the [thigh press].',
  'Do it more gently than the [calf slide].',
  'Use the ball from the [outer hip press].',
  'Start on the [calf slide] page, if you like to read.',
  'Most people like the [walk] best, and the [warm up] least.',
  'When your leg tingles, the [hamstring stretch] is left out.',
  'On a day with only a [walk], there is nothing to test.',
  'It decides if [Step 11] may follow.',
  'Do the re-test before the [hamstring stretch].',
  'Avoid the [hamstring stretch] while your leg tingles.',
  '[Hamstring stretch]: not yet.',
  'Compare this number with that of the [check].',
];

describe('A sentence that names steps', () => {
  it.each(asked)('asks for them: %s', (sentence) => {
    expect(new Set(of(sentence))).toEqual(new Set(['asked']));
  });

  it.each(told)('only mentions them: %s', (sentence) => {
    expect(new Set(of(sentence))).toEqual(new Set(['told']));
  });

  it('presupposes what comes before the step that it asks for', () => {
    expect(of('After the [check], do the [calf slide].')).toEqual(['presupposed', 'asked']);
    expect(of('Do the [buttock press] after the [hamstring stretch].')).toEqual(['asked', 'presupposed']);
    expect(of('After the [hamstring stretch], most people like a rest.')).toEqual(['told']);
  });

  it('is read in a time that grows with its length alone', () => {
    const long = `${'do the press, and then '.repeat(20_000)}[calf slide].`;
    const start = process.cpuUsage();
    of(long);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(2);
  });
});

const names = new Set(['hamstring stretch', 'calf slide', 'walk', 'check', 'warm up', 'waist press', 'thigh']);

/** The links of a sentence in brackets, judged. */
function of(sentence: string): readonly Standing[] {
  const parts = sentence.split(/\[([^\]]*)\]/);
  let text = '';
  const links = parts.flatMap((part, index) => {
    const start = text.length;
    text += part;
    return index % 2 === 0
      ? []
      : [{ start, end: text.length, text: part, isName: names.has(part) || part.startsWith('Step') }];
  });
  return standings(text, links);
}
