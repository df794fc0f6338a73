import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { drawings } from '../../templates/figures/index.ts';
import { drawnFigures, printedPictures } from '../../pipeline/drawn-figures.ts';
import { pretty } from './pretty.ts';
import { theGuide } from './small-guide.ts';

const figures = [...drawnFigures(await theGuide())].map(([id, drawn]) => [id, printedPictures(drawn)] as const);

/** `npx vitest run test/figures/golden.test.ts -u` draws them anew; look at the pictures, and read the diff. */
describe('the pictures of the guide', () => {
  it.each(figures)('draws %s as in its file', async (id, { wide, narrow }) => {
    await expect(pretty(wide)).toMatchFileSnapshot(`golden/${id}.svg`);
    if (narrow !== undefined) await expect(pretty(narrow)).toMatchFileSnapshot(`golden/${id}-narrow.svg`);
  });

  it('has words for each drawing, and no file of a picture that is gone', () => {
    expect(figures.map(([id]) => id).toSorted()).toEqual(drawings.map(({ id }) => id).toSorted());
    const expected = figures.flatMap(([id, { narrow }]) => [`${id}.svg`, ...(narrow ? [`${id}-narrow.svg`] : [])]);
    const there = readdirSync(fileURLToPath(new URL('golden', import.meta.url)));
    expect(there.filter((name) => !expected.includes(name))).toEqual([]);
  });
});
