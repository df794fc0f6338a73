import { expect, it } from 'vitest';
import { toMessage } from '../../pipeline/check.ts';
import { github } from '../../pipeline/report/github.ts';
import { context, messageOn, placeOf } from './messages.ts';

it('annotates the place in its file', () => {
  const message = messageOn('# A\n\nSee [x](muscle:y)\n', '[x](muscle:y)', { suggestion: 'iliopsoas' });
  expect(github.report([message], context)).toBe(
    '::error file=manuscript/a.md,line=3,endLine=3,col=5,endColumn=18,title=target-exists::Unexpected reference to unknown muscle `iliopsaos`, expected a muscle; did you mean `iliopsoas`?\n',
  );
});

it('escapes what GitHub would read as the end of a value, of a line or of a command', () => {
  const { file, place } = placeOf('x', 'x', 'part 1: 50%, done.md');
  const message = toMessage('a,b:c', 'warning', { file, place, reason: '100 % :: a, b', note: 'One\r\n::error::two' });
  expect(github.report([message], context)).toBe(
    '::warning file=manuscript/part 1%3A 50%25%2C done.md,line=1,endLine=1,col=1,endColumn=2,title=a%2Cb%3Ac::100 %25 :: a, b%0AOne%0D%0A::error::two\n',
  );
});

it('leaves columns out of a place of several lines, as GitHub asks', () => {
  const message = messageOn('See [the\nhip](muscle:y)\n', '[the\nhip](muscle:y)');
  expect(github.report([message], context)).toContain('file=manuscript/a.md,line=1,endLine=2,title=');
});

it('names files from the working folder, also when the manuscript was given whole', () => {
  const pathOf = () => '/home/reader/guide/manuscript/a.md';
  expect(github.report([messageOn('x', 'x')], { ...context, pathOf })).toContain('file=manuscript/a.md,');
});

it('tells of related places in the same annotation', () => {
  const related = [{ ...placeOf('- id: a\n', 'a', 'glossary.yaml'), reason: 'Here first' }];
  const report = github.report([messageOn('x', 'x', { related })], context);
  expect(report).toMatch(/%0Amanuscript\/glossary\.yaml:1:7: Here first\n$/);
});
