import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guide } from './command-line.ts';
import { manuscriptFolder, temporaryFolder } from './manuscript-folder.ts';

const away = 'http://127.0.0.1:9/x';
const secret = 'file:///etc/passwd';

/** Builds a manuscript of hostile files, in all editions. */
async function buildOf(files: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder();
  const result = await guide('build', await manuscriptFolder(files), '--out', join(folder, 'dist'));
  return { ...result, published: await readdir(folder) };
}

describe('a manuscript that reaches for what is not its own', () => {
  const texts = [
    ['a file of this machine as a picture', `![A list](${secret})`, 'image-usable'],
    ['a file of this machine as a link', `[a list](${secret})`, 'link-scheme'],
    ['a picture of the web', `![A hip](${away})`, 'image-usable'],
    ['a picture of the web, by a label', `![A hip][hip] and\n\n[hip]: ${away}`, 'image-usable'],
    ['a picture within its address', '![A hip](data:image/svg+xml,%3Csvg/%3E)', 'image-usable'],
    ['a link with a script', '[a](javascript:alert(1))', 'link-scheme'],
    ['a link with a script, spelt in numbers', '[a](java&#115;cript:alert(1))', 'link-scheme'],
    ['a link with a script, and a tab in it', '[a](<java\tscript:alert(1)>)', 'file-link-resolves'],
    ['a link with a script, behind a control', '[a](<&#1;javascript:alert(1)>)', 'file-link-resolves'],
    ['a link without a scheme', '[a](//127.0.0.1/x)', 'link-scheme'],
    ['a link with two backslashes', '[a](\\\\\\\\127.0.0.1/x)', 'file-link-resolves'],
    ...[
      `<iframe src="${secret}"></iframe>`,
      `<object data="${secret}"></object>`,
      `<embed src="${secret}">`,
      `<img src="${away}">`,
      `<img srcset="${away} 2x">`,
      `<picture><source srcset="${away}"></picture>`,
      `<p style="background: url(${away})">`,
      `<kbd style="background: url(${away})">`,
      `<style>@import "${away}";</style>`,
      `<link rel="stylesheet" href="${away}">`,
      `<link rel="prefetch" href="${away}">`,
      `<link rel="preload" as="image" href="${away}">`,
      `<base href="${away}">`,
      `<meta http-equiv="refresh" content="0;url=${secret}">`,
      `<iframe srcdoc="<img src=${away}>"></iframe>`,
      '<svg><script>alert(1)</script></svg>',
      '<svg><foreignObject></foreignObject></svg>',
      `<svg><use href="${away}#a"/></svg>`,
      `<svg><image href="${away}"/></svg>`,
      '<svg onload="alert(1)"></svg>',
      '<svg><a xlink:href="javascript:alert(1)"></a></svg>',
      `<form action="${away}"></form>`,
      `<video src="${away}"></video>`,
      `<audio src="${away}"></audio>`,
      `<track src="${away}">`,
      `<a href="#a" ping="${away}">a</a>`,
      '<br onload="alert(1)">',
    ].map((html) => [html, html, 'raw-html'] as const),
  ] as const;

  it.each(texts)('is stopped where it stands: %s', async (_, text, rule) => {
    const { code, error, published } = await buildOf({ 'a.md': `# A\n\n${text}\n` });
    expect(error).toMatch(new RegExp(`a\\.md:[35]:1: error: .*\\(${rule}\\)`));
    expect({ code, published }).toEqual({ code: 1, published: [] });
  });

  it.each(texts.filter(([, , rule]) => rule === 'raw-html'))('is stopped within a line: %s', async (_, html) => {
    const { code, error } = await buildOf({ 'a.md': `# A\n\nSome words ${html} and more.\n` });
    expect(error).toMatch(/a\.md:3:12: error: .*\(raw-html\)/);
    expect(code).toBe(1);
  });

  it.each(['image-usable', 'link-scheme'])('cannot lower the rule %s that stops it', async (rule) => {
    const guideYaml = `title: A\nchapters: [a.md]\nrules: { ${rule}: off }\n`;
    const text = `# A\n\n<!-- guide-allow ${rule}: we trust them -->\n\n![A hip](${away}) [a](javascript:alert(1))\n`;
    const { code, error } = await buildOf({ 'guide.yaml': guideYaml, 'a.md': text });
    expect(error).toMatch(new RegExp(`a\\.md:5:\\d+: error: .*\\(${rule}\\)`));
    expect(code).toBe(1);
  });
});

describe('a drawing file that does more than draw', () => {
  const draw = (content: string, attributes = ''): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"${attributes}>\n  ${content}\n</svg>`;
  const page = (element: string): string =>
    draw(element.replace('<', '<h:'), ' xmlns:h="http://www.w3.org/1999/xhtml"');
  const drawings = [
    ['a script', draw('<script>alert(1)</script>'), 2],
    ['a script of SVG Tiny', draw('<handler>alert(1)</handler>'), 2],
    ['HTML', draw('<foreignObject/>'), 2],
    ['an object of HTML', page(`<object data="${away}"/>`), 2],
    ['a refresh', page(`<meta http-equiv="refresh" content="0;url=${secret}"/>`), 2],
    ['a set of pictures', page(`<img srcset="${away} 1x"/>`), 2],
    ['a part of another file', draw(`<use href="${away}#a"/>`), 2],
    ['a picture of the web', draw(`<image xlink:href="${away}"/>`), 2],
    ['a file of this machine', draw(`<image href="${secret}"/>`), 2],
    ['a drawing within an address', draw('<image href="data:image/svg+xml;base64,AAAA"/>'), 2],
    ['an event handler', draw('', ' onload="alert(1)"'), 1],
    ['a link with a script', draw('<a xlink:href="javascript:alert(1)"/>'), 2],
    ['a link that becomes a script', draw('<a><set attributeName="href" to="javascript:alert(1)"/></a>'), 2],
    ['a picture that becomes another', draw(`<animate attributeName="xlink:href" values="${away}"/>`), 2],
    ['a colour that becomes a request', draw(`<animate attributeName="fill" values="url(${away})"/>`), 2],
    ['a ping', draw(`<a href="#a" ping="${away}"/>`), 2],
    ['a base elsewhere', draw('', ` xml:base="${away}"`), 1],
    ['a colour of the web', draw(`<rect style="fill: url(${away})"/>`), 2],
    ['a colour of the web, spelt in numbers', draw(`<rect fill="&#117;rl(${away})"/>`), 2],
    ['a set of pictures in a style', draw(`<rect style="fill: image-set('${away}' 1x)"/>`), 2],
    ['a style sheet of the web', draw(`<style>@import "${away}";</style>`), 2],
    ['a style with an escape', draw(`<style><![CDATA[@imp\\6frt "${away}"]]></style>`), 2],
    ['a style sheet before it', `<?xml-stylesheet href="${away}"?>${draw('')}`, 1],
    ['a file as an entity', `<!DOCTYPE svg [<!ENTITY x SYSTEM "${secret}">]>${draw('<text>&x;</text>')}`, 1],
    ['entities that grow', `<!DOCTYPE svg [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${draw('<text>&b;</text>')}`, 1],
    ['a document type of the web', `<!DOCTYPE svg SYSTEM "${away}">${draw('')}`, 1],
    ['an attribute by its document type', `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]>${draw('')}`, 1],
    ['letters in another encoding', `<?xml version="1.0" encoding="ISO-2022-JP"?>${draw('')}`, 1],
    ['broken XML', draw('<rect>'), 2],
  ] as const;

  it.each(drawings)('is refused, with its place and that of the picture: %s', async (_, drawing, line) => {
    const { code, error } = await buildOf({ 'a.md': '# A\n\n![A hip](hip.svg)\n', 'hip.svg': drawing });
    expect(error).toMatch(/a\.md:3:1: error: .* in `hip\.svg`, .*\(image-usable\)/);
    expect(error).toMatch(new RegExp(`hip\\.svg:${line}:\\d+: here`));
    expect(code).toBe(1);
  });

  it('is accepted when it only has the signs of a drawing program', async () => {
    const type = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    const notes = '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:source>C:\\hip</dc:source></metadata>';
    const body = `${notes}<style>rect { fill: url(#red) }</style><text>3 \\ 4</text><use xlink:href="#red"/>`;
    const files = { 'a.md': '# A\n\n![A hip](hip.svg)\n', 'hip.svg': `<?xml version="1.0"?>\n${type}\n${draw(body)}` };
    expect(await guide('check', await manuscriptFolder(files))).toMatchObject({ code: 0 });
  });
});
