import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Artifact, Browser, Built, Manifest, Publication } from '../../pipeline/book.ts';
import { launchBrowser } from '../../pipeline/browser.ts';
import { newsletter } from '../../pipeline/editions/newsletter/index.ts';
import { web } from '../../pipeline/editions/web/index.ts';
import { proofs } from '../../pipeline/proofs/index.ts';
import { mailAdvice } from '../../pipeline/proofs/mail-advice.ts';
import { mailSound } from '../../pipeline/proofs/mail-sound.ts';
import { clientBaseline } from '../../pipeline/proofs/mail-sound/client-baseline.ts';
import { conditions } from '../../pipeline/proofs/mail-sound/conditions.ts';
import { smallPages } from '../editions/small-pages.ts';
import { builtSoFar, smallIssue, smallPublication } from '../editions/small-publication.ts';
import { plantInLetter, type SpoiltLetter } from './plant-in-letter.ts';

const written = smallIssue(
  'the-thigh-first',
  `# The thigh first

Press before you stretch: [Step 1](#step-groin) says how. It takes one minute on each side, and you can sit while you do it.

| Step | Start | Full |
| :--- | ----: | ---: |
| [Step 1](#step-groin) | 1 min | 2 min |

![A dot](images/dot.png)

Some rest does no harm, and a day without a press is a day on which your thigh can settle.[^rest] Write down how it was.

[^rest]: A day, not a week.
`,
);
const preheader = 'One press for the front of the thigh, and when you leave it out.';
const facts = { subject: written.chapter.title, preheader };
const issue = { ...written, chapter: { ...written.chapter, facts } };
const publication = smallPublication(smallPages, [issue]);

let browser: Browser;
let built: Built;
let artifacts: readonly Artifact[];

beforeAll(async () => {
  browser = await launchBrowser();
  built = { artifacts: [], browser: () => Promise.resolve(browser) };
  const pages = await web.render(publication, built);
  artifacts = [...pages, ...(await newsletter.render(publication, builtSoFar(pages)))];
}, 60_000);
afterAll(() => browser.close());

async function findingsIn(
  files: readonly Artifact[],
  { isSeen = false, book = publication }: { isSeen?: boolean; book?: Publication } = {},
): Promise<readonly string[]> {
  const extract = await newsletter.read(files, publication, isSeen ? built : undefined);
  return [mailSound, mailAdvice].flatMap((proof) =>
    [...proof.run([extract], book)].map(({ reason, note }) => `${reason}. ${note}`),
  );
}

const before = (mark: string, added: string) => (text: string) => text.replace(mark, `${added}${mark}`);
const paragraph = (added: string) => before('<h1', added);
const exchange = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
const link = (address: string, text: string) => paragraph(`<p>See <a href="${address}">${text}</a>.</p>`);

/** A fault for every condition, and what is said of it. */
const planted: readonly (readonly [string, string, (letter: SpoiltLetter) => void])[] = [
  ['html-size', 'Unexpected HTML part of 6', ({ html }) => html(paragraph(`<p>${'long '.repeat(12_000)}</p>`))],
  ['message-size', 'expected at most 5120 KB', ({ message }) => message((text) => text + 'long\r\n'.repeat(900_000))],
  ['message-heavy', 'expected at most 500 KB', ({ message }) => message((text) => text + 'long\r\n'.repeat(90_000))],
  [
    'subject',
    'Unexpected subject “The thigh first” of the message',
    ({ html }) => html(exchange('<title>The', '<title>A')),
  ],
  ['subject', 'without a subject', ({ html }) => html(exchange(/<title>[^<]*/, '<title>'))],
  ['subject-style', 'subject of 4 characters', ({ html }) => html(exchange(/<title>[^<]*/, '<title>Legs'))],
  ['subject-style', 'subject in capitals', ({ html }) => html(exchange(/<title>[^<]*/, '<title>PRESS NOW AND REST'))],
  [
    'subject-style',
    'shouting in the subject',
    ({ html }) => html(exchange(/<title>[^<]*/, '<title>Press! Now! And rest')),
  ],
  ['preheader', 'preheader of 4 characters', ({ html }) => html(exchange(preheader, 'Legs'))],
  ['preheader', 'equal to the subject', ({ html }) => html(exchange(preheader, 'The thigh first'))],
  ['text-part', 'without plain text', ({ remove }) => remove('/issue.txt')],
  ['text-length', 'plain text of 1 words', ({ text }) => text(() => 'Press\n')],
  ['message-parts', 'without `issue.eml`', ({ remove }) => remove('/issue.eml')],
  [
    'message-parts',
    'type `multipart/mixed`',
    ({ message }) => message(exchange('multipart/alternative', 'multipart/mixed')),
  ],
  ['message-parts', 'without `date`', ({ message }) => message(exchange(/^Date:.*\r\n/m, ''))],
  ['message-parts', 'without `from`', ({ message }) => message(exchange(/^From:.*\r\n/m, ''))],
  ['message-parts', 'without `messageId`', ({ message }) => message(exchange(/^Message-ID:[^>]*>\r\n/m, ''))],
  ['message-parts', 'expected that of `issue.txt`', ({ text }) => text(exchange('one minute', 'ten minutes'))],
  ['message-parts', 'expected that of `issue.html`', ({ html }) => html(exchange('one minute', 'ten minutes'))],
  [
    'text-beside-pictures',
    'Unexpected pictures with',
    ({ html }) => html(exchange(/(<div role="article"[^>]*>).*?(<img [^>]*>).*?<\/div>/s, '$1$2</div>')),
  ],
  ['way-out', 'HTML part without a link to unsubscribe', ({ html }) => html(exchange(/<a [^>]*>Unsubscribe<\/a>/, ''))],
  ['way-out', 'plain text without the address', ({ text }) => text(exchange('{{unsubscribe_url}}', ''))],
  ['health-notices', 'HTML part without “General', ({ html }) => html(exchange('not a diagnosis', 'advice'))],
  ['health-notices', 'plain text without “999”', ({ text }) => text(exchange('999', '000'))],
  ['health-promises', 'promise “cures”', ({ html }) => html(paragraph('<p>It cures all.</p>'))],
  ['health-promises', 'promise “100 %”', ({ html }) => html(paragraph('<p>It helps 100 % of us.</p>'))],
  ['picture-markup', 'without `alt`', ({ html }) => html(exchange(' alt="A dot"', ''))],
  ['picture-markup', 'without `height`', ({ html }) => html(exchange(' height="1"', ''))],
  ['picture-markup', 'expected one over `https:`', ({ html }) => html(exchange('img src="https:', 'img src="http:'))],
  ['picture-type', 'Unexpected svg picture', ({ html }) => html(exchange('images/dot.png', 'images/dot.svg'))],
  ['picture-size', 'of 201 KB', ({ put }) => put('images/dot.png', pngOf(201 * 1024))],
  ['picture-size', '801 KB of pictures', ({ put }) => put('images/dot.png', pngOf(801 * 1024))],
  [
    'picture-size',
    'moving picture',
    ({ put }) => put('images/dot.png', Buffer.from('GIF89a\x01\0\x01\0NETSCAPE2.0', 'latin1')),
  ],
  ['link-address', 'expected one that begins with', ({ html }) => html(link('http://example.org/', 'this'))],
  ['link-address', 'no pages to jump to', ({ html }) => html(link('#here', 'this'))],
  ['link-address', 'no pages to jump to', ({ html }) => html(link('', 'this'))],
  ['link-address', 'that everybody reaches', ({ html }) => html(link('https://127.0.0.1/', 'this'))],
  ['link-address', 'that everybody reaches', ({ html }) => html(link('https://localhost/', 'this'))],
  ['link-address', 'that it stands for', ({ html }) => html(link('https://bit.ly/abc', 'this'))],
  ['link-address', 'not name `www.nhs.uk`', ({ html }) => html(link('https://example.org/', 'www.nhs.uk/legs'))],
  ['left-over', '`{{surname}}` in the letter', ({ html }) => html(paragraph('<p>Dear {{surname}}</p>'))],
  ['left-over', '`undefined` in the letter', ({ text }) => text((one) => `undefined ${one}`)],
  ['left-over', '`[object` in the letter', ({ html }) => html(paragraph('<p>[object Object]</p>'))],
  ['language', 'Unexpected language `` of the html', ({ html }) => html(exchange(/(<html[^>]*) lang="en"/, '$1'))],
  [
    'language',
    'Unexpected language `de` of the article',
    ({ html }) => html(exchange(/(role="article"[^>]*) lang="en"/, '$1 lang="de"')),
  ],
  ['language', 'without `dir`', ({ html }) => html(exchange(' dir="ltr"', ''))],
  ['tables', 'without headings', ({ html }) => html(exchange(' role="presentation"', ''))],
  ['tables', 'without `scope`', ({ html }) => html(exchange(' scope="col"', ''))],
  [
    'tables',
    'in the layout table',
    ({ html }) => html(exchange('<table class="data"', '<table class="data" role="presentation"')),
  ],
  [
    'table-depth',
    'Unexpected 7 tables',
    ({ html }) => html(paragraph('<table role="presentation"><tr><td>'.repeat(5) + '</td></tr></table>'.repeat(5))),
  ],
  ['forbidden', '`<script>`', ({ html }) => html(paragraph('<script>1</script>'))],
  ['forbidden', '`<form>`', ({ html }) => html(paragraph('<form></form>'))],
  ['forbidden', '`<iframe>`', ({ html }) => html(paragraph('<iframe></iframe>'))],
  [
    'forbidden',
    '`<link>`',
    ({ html }) => html(before('</head>', '<link rel="stylesheet" href="https://example.org/a.css">')),
  ],
  ['forbidden', '`@import`', ({ html }) => html(before('</style>', '@import "a.css";'))],
  ['forbidden', '`position` of `<p>`', ({ html }) => html(paragraph('<p style="position: fixed">A</p>'))],
  [
    'forbidden',
    'without `bgcolor`',
    ({ html }) => html(paragraph('<p style="background: url(https://example.org/a.png)">A</p>')),
  ],
  ['forbidden', 'in base64', ({ html }) => html(exchange(/img src="[^"]*"/, 'img src="data:image/png;base64,AA=="'))],
  ['forbidden', '`onclick` of `<p>`', ({ html }) => html(paragraph('<p onclick="1">A</p>'))],
  ['forbidden', 'script in a link', ({ html }) => html(link('javascript:1', 'this'))],
  [
    'office-comments',
    'Unexpected 2 comments for Outlook with 1 ends',
    ({ html }) => html(exchange('<![endif]-->', '-->')),
  ],
  [
    'office-comments',
    '1 `<td>` for Outlook with 0 ends',
    ({ html }) => html(exchange('<!--[if mso]></td>', '<!--[if mso]>')),
  ],
  ['lines', 'line of 1200 bytes', ({ message }) => message((text) => `${text}\r\n${'x'.repeat(1200)}`)],
  ['lines', '1 line ends that are not CR LF', ({ message }) => message(exchange('\r\n\r\n', '\r\n\n\r\n'))],
  ['lines', 'no UTF-8 in the HTML part', ({ html }) => html(paragraph('<p>\xff\xfe</p>'))],
  ['lines', 'characters that are none', ({ message }) => message(exchange('first</title>', '=FF=FE</title>'))],
  ['client-support', '(`css-clip-path`), which', ({ html }) => html(paragraph('<p style="clip-path: none">A</p>'))],
  ['client-news', '(`css-text-indent`), which', ({ html }) => html(paragraph('<p style="text-indent: 9px">A</p>'))],
];

/** Faults that only eyes find, or a browser in their place. */
const seen: typeof planted = [
  [
    'contrast',
    'contrast of 1.61 of “A” (600 pixels, light, pictures hidden)',
    ({ html }) => html(paragraph('<p style="color: #ccc">A</p>')),
  ],
  [
    'contrast',
    'of “Why” (360 pixels, dark, pictures shown)',
    ({ html }) => html(paragraph('<p style="color: #1d2b33; background-color: #333">Why</p>')),
  ],
  [
    'contrast',
    'of “A dot” (320 pixels, light',
    ({ html }) => html(exchange('alt="A dot"', 'alt="A dot" style="color: #fff"')),
  ],
  ['fits', 'wider than its window (320 pixels', ({ html }) => html(paragraph('<div style="width: 340px">A</div>'))],
  ['fits', 'letters of 9 pixels in “tiny”', ({ html }) => html(paragraph('<p style="font-size: 9px">tiny</p>'))],
  [
    'fits',
    'link “Unsubscribe” 19 pixels high',
    ({ html }) => html(exchange(/<a ([^>]*)style="[^"]*"([^>]*)>Unsubscribe/, '<a $1$2>Unsubscribe')),
  ],
];

describe('the proof that letters are sound', () => {
  it('is one of the proofs, and finds nothing in a finished letter that a browser has looked at', async () => {
    expect(proofs).toEqual(expect.arrayContaining([mailSound, mailAdvice]));
    expect(await findingsIn(artifacts, { isSeen: true })).toEqual([]);
  });

  it('has a planted fault for every condition', () => {
    const ids = new Set([...planted, ...seen].map(([id]) => id));
    const others = conditions.map(({ id }) => id).filter((id) => !ids.has(id));
    expect(others).toEqual(['postal-address']);
  });

  it.each(planted)('%s: says “%s”', async (id, message, plant) => {
    const findings = await findingsIn(plantInLetter(artifacts, plant));
    expect(findings.filter((finding) => finding.includes(`\`${id}\``)).join('\n')).toContain(message);
  });

  it.each(seen)('%s, in the browser: says “%s”', async (id, message, plant) => {
    const findings = await allOf(id, plantInLetter(artifacts, plant));
    expect(findings.join('\n')).toContain(message);
  });

  it('asks for the postal address that the publisher has decided, and for nothing while there is none', async () => {
    const decided: Manifest['decided'] = { ...publication.book.manifest.decided, postalAddress: '1 Mill Lane, Leeds' };
    const manifest = { ...publication.book.manifest, decided, undecided: [] };
    const book = { ...publication, book: { ...publication.book, manifest } };
    expect((await findingsIn(artifacts, { book })).join('\n')).toContain('without the postal address');
  });

  it('explains every feature of its baseline', () => {
    for (const [slug, fallback] of clientBaseline) {
      expect(slug).toMatch(/^(css|html|image)-/);
      expect(fallback).toMatch(/^[A-Z].{15,}\.$/);
    }
  });

  it('tells three faults of a sort and counts the rest', async () => {
    const spoilt = plantInLetter(artifacts, ({ html }) => html(paragraph('<p onclick="1">A</p>'.repeat(5))));
    const findings = (await findingsIn(spoilt)).filter((finding) => finding.includes('`forbidden`'));
    expect(findings).toHaveLength(3);
    expect(findings[0]).toMatch(/There are 5 of this sort\.$/);
  });
});

/** Every fault of a condition, past the three that are told. */
async function allOf(id: string, files: readonly Artifact[]): Promise<readonly string[]> {
  const { letters = [] } = await newsletter.read(files, publication, built);
  const condition = conditions.find((one) => one.id === id);
  return letters.flatMap((letter) => [...(condition?.faults({ letter, publication }) ?? [])]);
}

/** A PNG of so many bytes: what comes after its end is not looked at. */
function pngOf(bytes: number): Uint8Array {
  const dot = publication.book.files.get('images/dot.png')?.bytes ?? new Uint8Array();
  return Buffer.concat([dot, Buffer.alloc(bytes - dot.length)]);
}
