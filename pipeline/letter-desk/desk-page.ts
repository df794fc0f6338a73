import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Artifact, Book, Words } from '../book.ts';
import type { FoundLetter } from '../found-letter.ts';
import { readOwnText } from '../project.ts';
import { fillTemplate } from '../template.ts';
import { word } from '../word.ts';
import { cssVariables } from '../../templates/tokens.ts';
import type { Lint, LintRow } from './lint.ts';

/** A letter and what is known of it. */
export type Judged = { readonly letter: FoundLetter; readonly lint: Lint };

const views = [
  { width: 600, scheme: 'light' },
  { width: 600, scheme: 'dark' },
  { width: 360, scheme: 'light' },
  { width: 360, scheme: 'dark' },
] as const;

/** `newsletter/index.html`, for the people who make the guide: every letter as readers get it, beside its text and its lint. */
export function deskPage(judged: readonly Judged[], { manifest, words }: Book): Artifact {
  const title = word(words, 'desk-title');
  const page = fillTemplate('templates/newsletter/desk.html', `${title} | ${manifest.title}`, {
    style: [h('style', `${cssVariables()}\n${readOwnText('templates/newsletter/desk.css')}`)],
    title,
    contents: judged.map(({ lint }) =>
      h('li', [h('a', { href: `#${lint.issue}` }, lint.subject), ` ${verdict(lint)}`]),
    ),
    letters: judged.map((one, index) => section(one, index + 1, manifest.baseUrl, words)),
  });
  const bytes = new TextEncoder().encode(`${toHtml(page, { closeEmptyElements: true })}\n`);
  return { path: 'newsletter/index.html', mediaType: 'text/html', bytes };
}

function section({ letter, lint }: Judged, number: number, baseUrl: string, words: Words): Element {
  const { html, text = '' } = letter;
  const source = withOwnPictures(html.source, letter, baseUrl);
  return h('section', { id: lint.issue }, [
    h('h2', `${number}. ${lint.subject}`),
    h('p.preheader', lint.preheader),
    h('p.sizes', `HTML ${kilobytes(lint.bytes.html)}, .eml ${kilobytes(lint.bytes.message)}, ${verdict(lint)}`),
    h(
      'p.files',
      ['issue.html', 'issue.txt', 'issue.eml', 'lint.json'].map((name) => fileLink(letter, name)),
    ),
    h('div.views', [
      ...views.map(({ width, scheme }) =>
        h('figure', [
          h('figcaption', `${width} px, ${word(words, `desk-${scheme}`)}`),
          h('iframe', {
            srcDoc: inScheme(source, scheme),
            width,
            height: 760,
            loading: 'lazy',
            sandbox: 'allow-same-origin',
            title: `${lint.subject}, ${width} px, ${word(words, `desk-${scheme}`)}`,
          }),
        ]),
      ),
      h('figure', [h('figcaption', word(words, 'desk-text')), h('pre', { tabIndex: 0 }, text)]),
    ]),
    h('table.lint', [h('tbody', lint.rows.map(lintRow))]),
  ]);
}

function fileLink({ where }: FoundLetter, name: string): Element {
  return h('a', { href: `${where.replace('newsletter/', '')}/${name}` }, name);
}

function lintRow({ row, id, about, result, findings }: LintRow): Element {
  const name = `${row ?? ''} ${id ?? ''}`.trim();
  return h('tr', { className: [result.replaceAll(' ', '-')] }, [
    h('th', { scope: 'row' }, name),
    h('td', [about, ...findings.map((finding) => h('p', finding))]),
    h('td.result', result),
  ]);
}

/** A page in a frame cannot be told what colours its reader likes: the question is answered in it. */
function inScheme(source: string, scheme: 'light' | 'dark'): string {
  return source.replaceAll('@media (prefers-color-scheme: dark)', scheme === 'dark' ? '@media all' : '@media not all');
}

/** The pictures of this build, which may not be on the web yet. */
function withOwnPictures(source: string, { pictures }: FoundLetter, baseUrl: string): string {
  let changed = source;
  for (const address of pictures.keys())
    changed = changed.replaceAll(`src="${address}"`, `src="../web/${address.slice(baseUrl.length)}"`);
  return changed;
}

function verdict({ rows }: Lint): string {
  const count = (result: LintRow['result']): string =>
    `${rows.filter((row) => row.result === result).length} ${result}`;
  return (['holds', 'error', 'warning', 'before release', 'not checked here'] as const).map(count).join(', ');
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
