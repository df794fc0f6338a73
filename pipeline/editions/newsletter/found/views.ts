import { z } from 'zod';
import type { Browser, Built, PageFiles } from '../../../book.ts';
import type { LetterView } from '../../../found-letter.ts';
import { MachineError } from '../../../machine-error.ts';
import { walk, type Walked } from './walk.ts';

/** The widths of windows in which letters are looked at: a column of a mail program, a telephone, a small one. */
const widths = [600, 360, 320] as const;

const walked: z.ZodType<Walked> = z.object({
  faint: z.array(z.object({ text: z.string(), ratio: z.number() })),
  overflow: z.number(),
  smallestText: z.object({ pixels: z.number(), text: z.string() }),
  targets: z.array(z.object({ text: z.string(), height: z.number() })),
  texts: z.number(),
});

/** The browser of this build; `undefined` where there is none, in which case nobody looks. */
export async function browserOf(built: Built | undefined): Promise<Browser | undefined> {
  try {
    return await built?.browser();
  } catch (error) {
    if (error instanceof MachineError) return undefined;
    throw error;
  }
}

/** Looks at a letter in every width, light and dark, without its pictures and, where it has any, with them. */
export async function look(
  html: string,
  pictures: ReadonlyMap<string, { readonly mediaType: string; readonly bytes: Uint8Array }>,
  browser: Browser,
): Promise<readonly LetterView[]> {
  const hidden = await viewsOf(html, new Map(), 'hidden', browser);
  if (pictures.size === 0) return hidden;
  let shown = html;
  const files: PageFiles = new Map([...pictures.values()].map((file, index) => [`picture-${index}`, file]));
  for (const [index, address] of [...pictures.keys()].entries())
    shown = shown.replaceAll(`src="${address}"`, `src="picture-${index}"`);
  return [...hidden, ...(await viewsOf(shown, files, 'shown', browser))];
}

async function viewsOf(
  html: string,
  files: PageFiles,
  pictures: LetterView['pictures'],
  browser: Browser,
): Promise<readonly LetterView[]> {
  const page = await browser.open(html, files, 'view');
  const views: LetterView[] = [];
  try {
    for (const width of widths) {
      for (const scheme of ['light', 'dark'] as const) {
        await page.show({ width, scheme });
        views.push({ width, scheme, pictures, ...walked.parse(JSON.parse(await page.measure(walk))) });
      }
    }
  } finally {
    await page.close();
  }
  return views;
}
