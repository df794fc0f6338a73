import { describe, expect, it } from 'vitest';
import { rules } from '../pipeline/checks/index.ts';
import { sourceFile } from '../pipeline/source-file.ts';
import { casesOf, messagesOf } from './checks/literate.ts';

const rule = rules.find(({ check }) => check.id === 'caution-carried');
const guide = casesOf('caution-carried').find(({ name }) => name === 'accepts a guide that says what it must');

/** The cautions that a letter with a text lacks, in a guide with the clot check and the last stretch. */
function lacking(text: string, path = 'newsletter/letter.md'): readonly string[] {
  if (rule === undefined || guide === undefined) throw new Error('No such rule or case');
  const facts = path.startsWith('newsletter') ? '---\nsubject: A letter\npreheader: To you.\n---\n\n' : '';
  const bytes = (content: string) => new TextEncoder().encode(content);
  const files = [
    ...guide.files,
    sourceFile(path, bytes(`${facts}# A page\n\n${text}\n`)),
    sourceFile('newsletter/series.yaml', bytes('issues:\n  - { issue: letter, day: 0 }\n')),
  ];
  const listed = files.some((file) => file.path === 'newsletter/letter.md') ? files : files.slice(0, -1);
  return messagesOf({ name: text, files: listed, expected: '' }, rule)
    .split('\n')
    .flatMap((message) =>
      message.startsWith(path) ? (/without the caution `([^`]+)`/.exec(message)?.[1] ?? message) : [],
    );
}

const harmless = [
  'Press on with your day, and let your calf rest.',
  'Press on, even when your quadriceps is tired.',
  'Over a long stretch of time, the hamstrings may feel stiff.',
  'A press release about the hamstrings came out.',
  'The long stretch of road made my calf ache.',
  'Who works under pressure has a tight calf.',
  'Press the button to subscribe, and rest your calf.',
  'This is the home stretch: your hamstrings can rest.',
  'The calf is sore? Do not press it.',
  'Your calf may hold a clot. Never press it, rub it or roll it.',
  'Press nothing when a calf is swollen.',
  'Do not stretch the hamstrings.',
  "Don't stretch your hamstrings, and don't massage the back of your thigh.",
  'Leave out the hamstring stretch this week.',
  'There is no hamstring stretch in this letter.',
  'Skip the calf press for now.',
  'Stop pressing the calf.',
  'Pressing and stretching can wait. Your hamstrings can, too.',
  'The tip of the pelvis stretches the hamstrings.',
  'The author presses the thigh before the hip.',
  'The hamstrings are stretched from above when the pelvis tips.',
  'Stretch injuries of the hamstrings do happen in sport.',
  'Roll up your sleeves and read about the calf.',
  'Roll over in bed, and your calf may cramp.',
  'Lean back and think of your calf.',
  'Lean on a friend when your hamstrings hurt.',
  'Push yourself up from the chair and feel your thigh.',
  'Rub your eyes, yawn, and let your thigh rest.',
  'Read the press, but let your calf rest.',
  'At a stretch, you sit for 3 hours, and the hamstrings stay short.',
  'Stretch the truth, and readers leave. Hamstrings stay.',
  'The blood pressure cuff sits above the elbow, not at the calf.',
  'Press “reply” and tell me about your calf.',
  'Press play. Then rest your calf.',
  'The calf presses the heel off the floor.',
  'Press coverage of hamstring injuries is loud.',
  'A pressing question: why do calves cramp?',
  'Hamstrings are the muscles at the back of the thigh. Walk, and let them be.',
  'Press the [waist muscle](muscle:waist) for 30 seconds, and let the hamstrings rest.',
  'The hamstrings can wait. This week, press the inner thigh.',
  'Use your elbow to open the door, and spare your calf.',
  'Place a pin on the map. Your calf will take you there.',
  'Your hamstrings feel tight. Put the kettle on.',
  'Squeeze in a walk, and your calf will thank you.',
  'Push on to the next letter, which is about the calf.',
  'Press ahead with the plan, and rest the thigh.',
  'Sit down, put your feet up, and let the calf go soft.',
  'The quadriceps can be pressing on your mind.',
  'It is a stretch to say that the hamstrings cause it.',
  'The garlic press and the calf have little in common.',
];

const clot = [
  'Press your calf for 30 seconds.',
  'Now gently roll the quadriceps.',
  'Your quadriceps is big. Press it for 30 seconds.',
  'The calf has 2 muscles.\n\nOn a sore spot, press and hold.',
  'Lean on the back of your thigh with both fists.',
  'Rub the back of your lower leg.',
  'Roll a ball over your calf.',
  'Your calf is next. Roll a ball over it.',
  'Put a tennis ball under your calf.',
  'Lay the back of your thigh on a foam roller.',
  'Knead the muscle at the front of your thigh.',
  'You can press your calf now.',
  'Try pressing your calf.',
  'Your calf aches. Try pressing it.',
  'Do not forget to press your calf.',
  'Do not only walk, but press your calf too.',
  'Do the calf press.',
  'A massage of the calf comes next.',
  'The author presses the calf for 60 seconds.',
  'Your calf should be pressed on each side.',
  '- Press\n- your [calf](muscle:calf), softly',
  'Press [this](muscle:calf).',
  'Press [](muscle:calf).',
  '**Press** your *calf*.',
  'Pre\u00adss your calf.',
  '## Press your calf',
  '| a | b |\n| - | - |\n| Press your calf | now |',
  'A note.[^1]\n\n[^1]: Press your calf.',
  'Dig your thumbs into the calf.',
  'Squeeze the waist, the inner thigh and your calf.',
  'Do [the thigh](step:quadriceps-press).',
  'Do [the thigh](../protocol/quadriceps-press.md).',
  'Do [the thigh][t].\n\n[t]: step:quadriceps-press',
  '::include{from="step:quadriceps-press" part="do"}',
  '::include{from="section:short" part="routine-here"}',
  'Now do [the 10 minutes](section:short).',
  '::protocol',
];

const last = [
  'Stretch your hamstrings.',
  'Stretch the back of your thigh for 30 seconds.',
  'You have tight hamstrings. Now stretch them.',
  'Who has a tight hamstring wants to stretch it.',
  'A stretch for the hamstrings ends the day.',
  'Hamstring stretch: 30 seconds.',
  'Now slowly lengthen your hamstrings.',
  'Your hamstrings can be stretched now.',
  'Sit down and reach for your toes.',
  'Begin with [this stretch](step:hamstrings-stretch).',
];

describe('a letter', () => {
  it.each(harmless)('needs no caution for: %s', (text) => {
    expect(lacking(text)).toEqual([]);
  });

  it.each(clot)('needs the clot check for: %s', (text) => {
    expect(lacking(text)).toContain('clot-signs');
  });

  it.each(last)('needs the last stretch for: %s', (text) => {
    expect(lacking(text)).toContain('hamstrings-last');
  });
});

describe('a page of the guide', () => {
  it.each(harmless)('needs no caution for: %s', (text) => {
    expect(lacking(text, 'chapters/page.md')).toEqual([]);
  });

  it.each(clot.slice(0, 13))('needs the clot check for: %s', (text) => {
    if (/aches|2 muscles/.test(text)) return;
    expect(lacking(text, 'chapters/page.md')).toContain('clot-signs');
  });
});
