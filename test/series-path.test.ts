import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../pipeline/build.ts';
import { check } from '../pipeline/check.ts';
import { seriesPath } from '../pipeline/checks/series-path.ts';
import { read, type Manuscript } from '../pipeline/read.ts';
import { sourceFile } from '../pipeline/source-file.ts';

const rules = [{ check: seriesPath, severity: { book: 'off', 'health-guide': 'error' } }] as const;
const series = 'newsletter/series.yaml';
const thigh = 'newsletter/the-thigh-first.md';
const hip = 'newsletter/hip-pocket-pain.md';
const together = 'newsletter/put-it-together.md';
const shortCheck = '::include{from="step:check" part="short-check"}\n\n';

let manuscript: Manuscript;
beforeAll(async () => {
  manuscript = await read('manuscript');
});

describe('the letters of the real manuscript are a path', () => {
  it('is sound as it stands', () => {
    expect(found()).toEqual([]);
  });
});

describe('the days of the series', () => {
  it('finds a letter on the day of the one before it', () => {
    expect(found([series, 'day: 10 }', 'day: 7 }'])).toEqual([
      `${series}:8:45: Unexpected day 7 after day 7, expected a later one`,
    ]);
  });

  it('finds a last step that does not wait for a week', () => {
    expect(found([series, 'day: 41 }', 'day: 36 }'])).toEqual([
      `${series}:14:36: Unexpected day 36 for \`put-it-together\` with \`step:hamstrings-stretch\`, expected day 37 or later`,
    ]);
  });
});

describe('the check comes first', () => {
  it('finds a press that is sent before the letter with the check', () => {
    expect(found(...swapped('the-muscle-you-have-never-heard-of', 'the-thigh-first'))).toContain(
      `${series}:4:14: Unexpected \`the-thigh-first\` with \`step:quadriceps-press\`, expected it after a letter that gives the check`,
    );
  });

  it('finds a series of which no letter gives it', () => {
    const first = 'newsletter/the-muscle-you-have-never-heard-of.md';
    expect(found([first, '[Is this for you today?](section:is-this-for-you-today)', 'the warning signs'])).toEqual([
      `${series}:6:14: Unexpected series without a letter that gives the check, expected one before \`the-thigh-first\``,
    ]);
  });

  it('finds a letter that does not repeat it in short, or too late', () => {
    expect(found([hip, shortCheck, ''])).toEqual([
      `${hip}:26:17: Unexpected \`step:outer-hip\` in a letter without the check in short, expected \`::include{from="step:check" part="short-check"}\` above it`,
    ]);
    expect(found([hip, shortCheck, ''], [hip, /(?=^Take care)/m, shortCheck])).toEqual([
      `${hip}:36:1: Unexpected check in short below \`step:outer-hip\`, expected it above`,
    ]);
    expect(found([hip, shortCheck, `:::margin\n${shortCheck}:::\n\n`])).toHaveLength(1);
  });

  it('finds a check in short that has grown', () => {
    expect(found(['protocol/check.md', '- **Ask first:**', '- One more.\n- **Ask first:**'])).toEqual([
      expect.stringContaining('Unexpected check in short with 4 lines and 0 more blocks, expected a list of 3 lines'),
    ]);
  });
});

describe('the step that the protocol puts last', () => {
  const include = '::include{from="step:hamstrings-stretch" part="what-you-do"}\n\nTake care';

  it('finds it in another letter', () => {
    expect(found(['newsletter/do-not-stretch-that-yet.md', /^Take care/m, include])).toEqual([
      expect.stringContaining(
        'Unexpected `step:hamstrings-stretch` in the letter `do-not-stretch-that-yet`, expected it inside the full routine of `put-it-together` alone',
      ),
    ]);
    expect(found(['newsletter/two-weeks-on.md', /^Take care/m, include])).toContain(
      'newsletter/two-weeks-on.md:38:17: Unexpected `step:hamstrings-stretch` in the letter `two-weeks-on`, expected it inside the full routine of `put-it-together` alone',
    );
  });

  it('finds it in a second full routine', () => {
    const routine = '::include{from="symptom:tight-hamstrings" part="do-today"}\n\nTake care';
    expect(found(['newsletter/cramps-and-calves.md', /^Take care/m, routine]).join('\n')).toContain(
      'Unexpected `step:hamstrings-stretch` in the letter `cramps-and-calves`, expected it inside the full routine of `put-it-together` alone',
    );
  });

  it('finds it without a full routine anywhere', () => {
    const alone = '::include{from="step:hamstrings-stretch" part="what-you-do"}';
    expect(found([together, '::include{from="symptom:tight-hamstrings" part="do-today"}', alone])).toEqual([
      expect.stringContaining(
        'Unexpected `step:hamstrings-stretch` in the letter `put-it-together`, expected it inside a full routine alone',
      ),
    ]);
  });

  it('is known by the rules of the protocol, whatever it is called', () => {
    const other = include.replace('hamstrings-stretch', 'long-pull');
    const files = renamed('hamstrings-stretch', 'long-pull');
    expect(foundIn(files, [])).toEqual([]);
    expect(foundIn(files, [[hip, /^Take care/m, other]])).toEqual([
      expect.stringContaining(
        'Unexpected `step:long-pull` in the letter `hip-pocket-pain`, expected it inside the full',
      ),
    ]);
  });
});

describe('the order over the series', () => {
  it('finds a letter that gives a step before one that a hard rule puts before it', () => {
    expect(found(...swapped('cramps-and-calves', 'put-it-together'))).toContain(
      `${series}:12:14: Unexpected \`put-it-together\` with \`step:hamstrings-stretch\` before \`cramps-and-calves\` with \`step:calf\`, expected it after: The calf shares the back of the knee, so it is done before this stretch or not today.`,
    );
  });
});

describe('nothing is used before it was told', () => {
  it('finds a step of the routine that no letter told', () => {
    const untold = found([hip, '::include{from="step:outer-hip" part="what-you-do"}\n\n', '']);
    expect(untold).toEqual([
      expect.stringMatching(/^newsletter\/hip-pocket-pain\.md:28:17: Unexpected `step:outer-hip` before a letter told/),
    ]);
  });

  it('finds a muscle and a step of which nothing was said', () => {
    const sentence = 'Does it hurt there? Then read of the [calf](muscle:calf) and of [](step:groin).\n\nTake care';
    expect(found([thigh, /^Take care/m, sentence])).toEqual([
      `${thigh}:42:38: Unexpected \`muscle:calf\` before a letter told what it is, expected a few words on it here`,
      `${thigh}:42:65: Unexpected \`step:groin\` before a letter told what it is, expected a few words on it here`,
    ]);
    expect(
      found([thigh, /^Take care/m, sentence.replace('(muscle:calf)', '$&, the back of the lower leg,')]),
    ).toHaveLength(1);
  });

  it('finds a word of daily life that only the book explains', () => {
    expect(found(['newsletter/short-is-not-at-work.md', '[contracted](term:contract)', 'contracted'])).toEqual([
      'newsletter/short-is-not-at-work.md:16:37: Unexpected term `contracted` before a letter explained it, expected `[contracted](term:contract)`',
    ]);
  });
});

type Edit = readonly [path: string, what: string | RegExp, by: string];

/** Edits that let two letters change places, each keeping the day of its line. */
function swapped(one: string, other: string): readonly Edit[] {
  return [
    [series, `issue: ${one},`, 'issue: @,'],
    [series, `issue: ${other},`, `issue: ${one},`],
    [series, 'issue: @,', `issue: ${other},`],
  ];
}

/** The manuscript with a step that has another name wherever it stands. */
function renamed(step: string, other: string): Manuscript['files'] {
  const files = [...manuscript.files.values()].map((file) => {
    const text = new TextDecoder().decode(file.bytes);
    if (!`${file.path} ${text}`.includes(step)) return file;
    return sourceFile(file.path.replace(step, other), new TextEncoder().encode(text.replaceAll(step, other)));
  });
  return new Map(files.map((file) => [file.path, file]));
}

function found(...edits: readonly Edit[]): string[] {
  return foundIn(manuscript.files, edits);
}

/** What the rule finds after edits, each of which must change its file. */
function foundIn(original: Manuscript['files'], edits: readonly Edit[]): string[] {
  const files = new Map(original);
  for (const [path, what, by] of edits) {
    const before = new TextDecoder().decode(files.get(path)?.bytes);
    const after = before.replace(what, by);
    if (after === before) throw new Error(`Nothing changed in ${path}: ${what}`);
    files.set(path, sourceFile(path, new TextEncoder().encode(after)));
  }
  return check(assemble({ folder: 'manuscript', files }), rules).map(
    ({ message }) => `${message.file}:${message.line}:${message.column}: ${message.reason}`,
  );
}
