import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../pipeline/build.ts';
import { publicationOf } from '../../pipeline/publication.ts';
import { contactSheet } from '../../pipeline/contact-sheet.ts';
import { web } from '../../pipeline/editions/web/index.ts';
import { linksEqual } from '../../pipeline/proofs/links-equal.ts';
import { builtSoFar } from './small-publication.ts';

const { book } = await checkFolder('manuscript');
const publication = publicationOf(book);
const artifacts = await web.render(publication, builtSoFar());
const pages = new Map(artifacts.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
const { figures } = publication;

/** The page of a chapter that shows a figure. */
function pageOf(id: string): string {
  const owner = book.targetOf.get(`figure:${id}`)?.owner ?? '';
  return pages.get(`web/${owner}/index.html`) ?? '';
}

describe.each(figures.map((figure) => [figure.chapter.id, figure] as const))('%s on the web', (id, figure) => {
  it('is there wide and narrow, with ids that nothing else on the page has', () => {
    const page = pageOf(id);
    expect(page.includes(`id="${id}-title"`)).toBe(true);
    if (figure.narrow !== undefined) expect(page.includes(`id="${id}-narrow-title"`)).toBe(true);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, name]) => name);
    expect(ids.filter((name, at) => ids.indexOf(name) !== at)).toEqual([]);
  });

  it('leads to a page that tells it in words, and back', () => {
    expect(pageOf(id).includes(`<a href="../figures/${id}/index.html">The picture in words</a>`)).toBe(true);
    const words = pages.get(`web/figures/${id}/index.html`) ?? '';
    expect(words.includes(`index.html#${figure.anchor}" rel="prev"`)).toBe(true);
    expect(/<article><h1>[^<]+<\/h1>\s*<p>[^<]{60}/.test(words)).toBe(true);
  });
});

describe('the figures of the guide', () => {
  it('bring no link that the book does not have, and none that leads nowhere', async () => {
    const extract = await web.read(artifacts, publication);
    expect([...linksEqual.run([extract], publication)]).toEqual([]);
  });

  it('stand on a sheet of their own, each once wide and once narrow', () => {
    const [sheet] = contactSheet(publication);
    const html = new TextDecoder().decode(sheet?.bytes);
    expect(html.match(/<section>/g)).toHaveLength(figures.length);
    expect(html.match(/<svg/g)).toHaveLength(figures.flatMap(({ narrow }) => (narrow ? [1, 2] : [1])).length);
    expect(/<(script|link)|src=|href="(?!#)/.test(html)).toBe(false);
  });
});
