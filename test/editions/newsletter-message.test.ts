import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import type { Artifact, Manifest } from '../../pipeline/book.ts';
import { newsletter } from '../../pipeline/editions/newsletter/index.ts';
import { fillHtml, fillText } from '../../pipeline/editions/newsletter/placeholders.ts';
import { web } from '../../pipeline/editions/web/index.ts';
import { smallPages } from './small-pages.ts';
import { builtSoFar, smallIssue, smallPublication } from './small-publication.ts';

const issue = smallIssue(
  'the-thigh-first',
  '# The thigh first\n\nDear {{first_name}}, rest – and see [Step 1](#step-groin).[^rest]\n\n![A dot](images/dot.png)\n\n[^rest]: A day.\n',
);

async function render(settings: Partial<Manifest> = {}): Promise<readonly Artifact[]> {
  const publication = smallPublication(smallPages, [issue], settings);
  const pages = await web.render(publication, builtSoFar());
  return [...pages, ...(await newsletter.render(publication, builtSoFar(pages)))];
}

function bytesOf(artifacts: readonly Artifact[], path: string): Uint8Array {
  const found = artifacts.find((one) => one.path === path);
  if (found === undefined) throw new Error(`There is no ${path}`);
  return found.bytes;
}

const textOf = (artifacts: readonly Artifact[], path: string): string =>
  new TextDecoder().decode(bytesOf(artifacts, path));

const parse = (artifacts: readonly Artifact[]) =>
  simpleParser(Buffer.from(bytesOf(artifacts, 'newsletter/the-thigh-first/issue.eml')), { skipImageLinks: true });

describe('the message of an issue', () => {
  it('holds both parts as alternatives, of the date of the edition, filled for a reader nobody knows', async () => {
    const mail = await parse(await render());
    expect(mail.headers.get('content-type')).toMatchObject({ value: 'multipart/alternative' });
    expect(mail.subject).toBe('The thigh first');
    expect(mail.date?.toISOString()).toBe('2026-11-22T00:00:00.000Z');
    expect(mail.messageId).toMatch(/^<the-thigh-first\.[0-9a-f]{32}@guide\.example>$/);
    for (const part of [mail.text ?? '', String(mail.html)]) {
      expect(part).toContain('Dear reader, rest –');
      expect(part).toContain('https://guide.example/newsletter/the-thigh-first/');
      expect(part).toContain('{{unsubscribe_url}}');
    }
  });

  it('is the same to the byte when it is made twice, and another message when it says something else', async () => {
    const [one, other] = [await render(), await render()];
    const path = 'newsletter/the-thigh-first/issue.eml';
    expect(bytesOf(one, path)).toEqual(bytesOf(other, path));
    expect(textOf(await render({ edition: '2' }), path)).not.toContain(
      /boundary="([^"]*)"/.exec(textOf(one, path))?.[1],
    );
  });

  it('carries its pictures when `guide.yaml` asks for it, while `issue.html` still loads them', async () => {
    const artifacts = await render({ newsletter: { pictures: 'attached' } });
    const mail = await parse(artifacts);
    const [picture] = mail.attachments;
    expect(picture).toMatchObject({ contentType: 'image/png', related: true, filename: 'dot.png' });
    expect(String(mail.html)).toContain(`src="cid:${picture?.cid}"`);
    expect(picture?.content.equals(bytesOf(artifacts, 'web/media/images/dot.png'))).toBe(true);
    expect(textOf(artifacts, 'newsletter/the-thigh-first/issue.html')).toContain('src="https://guide.example/media/');
    const { letters = [] } = await newsletter.read(artifacts, smallPublication(smallPages, [issue]));
    expect(letters[0]?.message?.attachments).toHaveLength(1);
  });

  it('is written by the publisher, where the contact is an address', async () => {
    const { decided } = smallPublication(smallPages).book.manifest;
    const settings = { decided: { ...decided, contact: 'help@example.org' }, undecided: [] };
    expect((await parse(await render(settings))).from?.value[0]?.address).toBe('help@example.org');
    expect((await parse(await render())).from?.value[0]?.address).toBe('undecided@guide.example');
  });

  it('leaves placeholders to the sender in `issue.html`, and fills them on the page on the web', async () => {
    const artifacts = await render();
    expect(textOf(artifacts, 'newsletter/the-thigh-first/issue.html')).toContain('Dear {{first_name}}, rest');
    expect(textOf(artifacts, 'web/newsletter/the-thigh-first/index.html')).toContain('Dear reader, rest');
  });

  it('has notes at its end as plain blocks, with nothing that only pages on the web have', async () => {
    const html = textOf(await render(), 'newsletter/the-thigh-first/issue.html');
    expect(html).toMatch(/<div class="footnotes"[^>]*>.*A day\./s);
    expect(html).not.toMatch(/<section|aria-describedby|aria-label| data-footnote/);
  });
});

describe('placeholders', () => {
  const values = {
    first_name: `<b title="x">O'Neil & {{unsubscribe_url}}</b>`,
    unsubscribe_url: 'https://example.org/?a=1&b=2',
    view_in_browser_url: '',
  };

  it('are filled with text that cannot become markup, in one pass', () => {
    expect(fillHtml('<p>{{first_name}}</p><a href="{{unsubscribe_url}}">', values)).toBe(
      '<p>&lt;b title=&quot;x&quot;&gt;O&#39;Neil &amp; {{unsubscribe_url}}&lt;/b&gt;</p><a href="https://example.org/?a=1&amp;b=2">',
    );
  });

  it('keep to their line in plain text, and leave other names as they are', () => {
    expect(fillText('Dear {{first_name}}, {{surname}}', { ...values, first_name: 'Ann\r\nBcc: all' })).toBe(
      'Dear Ann Bcc: all, {{surname}}',
    );
  });
});

describe('the feed', () => {
  it('lists the issues in order, each with its page, its date and what stands behind its subject', async () => {
    const xml = textOf(await render(), 'web/feed.xml');
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/);
    expect(xml).toContain(
      '<entry><title>The thigh first</title><id>https://guide.example/newsletter/the-thigh-first/</id>',
    );
    expect(xml).toContain('<updated>2026-11-22T00:00:00Z</updated><summary>What stands behind the subject.</summary>');
  });

  it('is not made for a book without issues', async () => {
    const publication = smallPublication(smallPages);
    expect(await newsletter.render(publication, builtSoFar())).toEqual([]);
  });
});
