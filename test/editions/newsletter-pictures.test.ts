import { describe, expect, it } from 'vitest';
import type { Artifact } from '../../pipeline/book.ts';
import { checkFolder } from '../../pipeline/build.ts';
import { publicationOf } from '../../pipeline/publication.ts';
import { newsletter } from '../../pipeline/editions/newsletter/index.ts';
import { web } from '../../pipeline/editions/web/index.ts';
import { linksEqual } from '../../pipeline/proofs/links-equal.ts';
import { mailPictures } from '../../pipeline/proofs/mail-pictures.ts';
import { readPng } from '../png/read-png.ts';
import { builtSoFar } from './small-publication.ts';

const { book } = await checkFolder('manuscript');
const publication = publicationOf(book);
const pages = await web.render(publication, builtSoFar());
const artifacts = await newsletter.render(publication, builtSoFar(pages));
const drawn = artifacts.filter(({ mediaType }) => mediaType === 'image/png');
const shown = publication.figures.filter(({ anchor }) =>
  publication.issues.some(({ tree }) => JSON.stringify(tree).includes(`"id":"${anchor}"`)),
);

describe('the pictures of letters', () => {
  it('are the figures that letters show, each one file beside its page in words', () => {
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.map(({ path }) => path)).toEqual(shown.map(({ chapter: { id } }) => `web/figures/${id}/${id}.png`));
  });

  it('are opaque PNGs of 200 KB at most, with something drawn on white', () => {
    for (const { bytes } of drawn) {
      expect(bytes.length).toBeLessThanOrEqual(200 * 1024);
      const { width, rgba } = readPng(bytes);
      expect(width).toBe(1104);
      expect([...rgba.subarray(0, 4)]).toEqual([255, 255, 255, 255]);
      expect(rgba.every((value, at) => at % 4 !== 3 || value === 255)).toBe(true);
    }
  });

  it('stand in the HTML with their size and description, above the caption and the ways to the guide and the words', () => {
    for (const { chapter, words, anchor } of shown) {
      const letter = letterWith(anchor, 'html');
      const base = `https://guide.example/figures/${chapter.id}/`;
      const image = new RegExp(
        `<img src="${base}${chapter.id}\\.png" alt="([^"]*)" border="0" width="552" height="\\d+"`,
      );
      expect(image.exec(letter)?.[1]).toBe(words['narrow-description'] ?? words.description);
      expect(letter).toContain(`<a class="generated" href="${base}"`);
      expect(letter).toMatch(new RegExp(`<a class="generated" href="[^"]*#${anchor}"`));
    }
    for (const { chapter } of publication.issues) {
      expect(textOf(`newsletter/${chapter.id}/issue.html`)).not.toContain('<svg');
    }
  });

  it('are told in the text part, with the way to the guide', () => {
    for (const { words, anchor } of shown) {
      const plain = letterWith(anchor, 'txt');
      expect(plain.replace(/\n/g, ' ')).toContain(`[Image: ${words.description}]`);
      expect(plain).toMatch(/See this picture in the guide \[\d+\]/);
    }
  });

  it('are drawn the same to the byte again', async () => {
    const again = await newsletter.render(publication, builtSoFar(pages));
    expect(again).toEqual(artifacts);
  });

  it('hold every proof as they are', async () => {
    expect(await prove(artifacts)).toEqual([]);
  });

  it('stop the build when one is larger than 200 KB, when its file is missing, or when it is no picture', async () => {
    const large = artifacts.map((one) => (one === drawn[0] ? { ...one, bytes: padded(one.bytes) } : one));
    expect(await prove(large)).toEqual([expect.stringMatching(/^figures\/.*: Unexpected picture of 2\d\d KB/)]);
    const missing = artifacts.filter((one) => one !== drawn[0]);
    expect(await prove(missing)).toEqual([expect.stringContaining('Unexpected dead link')]);
    const text = artifacts.map((one) => (one === drawn[0] ? { ...one, bytes: new Uint8Array(9) } : one));
    expect(await prove(text)).toEqual([expect.stringContaining('expected a PNG of twice its size')]);
  });
});

async function prove(finished: readonly Artifact[]): Promise<readonly string[]> {
  const extract = await newsletter.read([...pages, ...finished], publication);
  return [linksEqual, mailPictures].flatMap((proof) =>
    [...proof.run([extract], publication)].map(({ file, reason }) => `${file.path}: ${reason}`),
  );
}

/** The same picture with bytes behind its end, which programs skip. */
function padded(png: Uint8Array): Uint8Array {
  return Buffer.concat([png, Buffer.alloc(200 * 1024 + 1 - png.length)]);
}

/** The finished part of the letter that shows a figure. */
function letterWith(anchor: string, part: 'html' | 'txt'): string {
  const letter = publication.issues.find(({ tree }) => JSON.stringify(tree).includes(`"id":"${anchor}"`));
  return textOf(`newsletter/${letter?.chapter.id ?? ''}/issue.${part}`);
}

function textOf(path: string): string {
  return new TextDecoder().decode(artifacts.find((one) => one.path === path)?.bytes);
}
