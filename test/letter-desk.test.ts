import { describe, expect, it } from 'vitest';
import type { Artifact } from '../pipeline/book.ts';
import { newsletter } from '../pipeline/editions/newsletter/index.ts';
import { web } from '../pipeline/editions/web/index.ts';
import { letterDesk } from '../pipeline/letter-desk.ts';
import { notChecked } from '../pipeline/letter-desk/not-checked.ts';
import { MachineError } from '../pipeline/machine-error.ts';
import { conditions } from '../pipeline/proofs/mail-sound/conditions.ts';
import { smallPages } from './editions/small-pages.ts';
import { builtSoFar, smallIssue, smallPublication } from './editions/small-publication.ts';

const publication = smallPublication(smallPages, [
  smallIssue('the-thigh-first', '# The thigh first\n\nPress first. ![A dot](images/dot.png)\n'),
]);
const pages = await web.render(publication, builtSoFar());
const artifacts = [...pages, ...(await newsletter.render(publication, builtSoFar(pages)))];
const withoutBrowser = { artifacts, browser: () => Promise.reject(new MachineError('No browser')) };
const desk = letterDesk([await newsletter.read(artifacts, publication, withoutBrowser)], publication);

const textOf = (path: string): string =>
  new TextDecoder().decode(desk.find((one: Artifact) => one.path === path)?.bytes);

describe('the page of all letters', () => {
  const html = textOf('newsletter/index.html');

  it('shows each letter at 600 and 360 pixels, light and dark, beside its plain text, without a script', () => {
    const frames = [...html.matchAll(/ width="(\d+)" height="760"/g)].map(([, width]) => width);
    expect(frames).toEqual(['600', '600', '360', '360']);
    expect(html.match(/@media all/g)).toHaveLength(2);
    expect(html.match(/@media not all/g)).toHaveLength(2);
    expect(html).toMatch(/<pre tabindex="0">A small guide\n\nThe thigh first\n=====/);
    expect(html).not.toContain('<script');
  });

  it('shows the pictures of this build, which may not be on the web yet', () => {
    expect(html).toContain('src=&#x22;../web/media/images/dot.png&#x22;');
  });
});

describe('the lint of a letter', () => {
  const lint = JSON.parse(textOf('newsletter/the-thigh-first/lint.json'));
  const resultOf = (row: number): readonly string[] =>
    lint.rows.filter((one: { row: number }) => one.row === row).map(({ result }: { result: string }) => result);

  it('names all 33 rows of the list, judged or not', () => {
    const rows = new Set([...conditions, ...notChecked].map(({ row }) => row));
    expect(Array.from({ length: 33 }, (_, index) => index + 1).filter((row) => !rows.has(row))).toEqual([]);
  });

  it('says what holds, what waits for the publisher, and what only a sender can know', () => {
    expect(resultOf(1)).toEqual(['holds']);
    expect(resultOf(10)).toEqual(['before release']);
    expect(resultOf(13)).toEqual(['not checked here']);
  });

  it('tells a warning with its finding', () => {
    expect(lint.rows).toContainEqual(
      expect.objectContaining({
        id: 'preheader',
        result: 'warning',
        findings: ['Unexpected preheader of 31 characters, expected 40 to 130: “What stands behind the subject.”'],
      }),
    );
  });

  it('says that nobody looked where there is no browser', () => {
    expect(resultOf(26)).toEqual(['not checked here']);
    expect(lint.views).toBe(0);
  });
});
