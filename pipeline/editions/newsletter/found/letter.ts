import { parse } from 'parse5';
import type { Artifact, Browser, Publication } from '../../../book.ts';
import type { FoundLetter, LetterElement } from '../../../found-letter.ts';
import { sourceFile } from '../../../source-file.ts';
import type { Letter } from '../read-letter.ts';
import { featuresOf } from './clients.ts';
import { elementsOf } from './elements.ts';
import { readMessage } from './message.ts';
import { look } from './views.ts';

/** A letter with all that the rules on letters want to know of it. */
export async function findLetter(
  letter: Letter,
  artifacts: readonly Artifact[],
  { book }: Publication,
  browser: Browser | undefined,
): Promise<FoundLetter> {
  const { issue, source, html, message } = letter;
  const elements = elementsOf(parse(source));
  const pictures = picturesOf(elements, artifacts, book.manifest.baseUrl);
  const preheader = elements.find(({ attributes }) => attributes.get('class') === 'preheader')?.text ?? '';
  return {
    issue: issue.chapter.anchor,
    where: `newsletter/${issue.chapter.id}`,
    html: {
      source,
      bytes: new TextEncoder().encode(source).length,
      isUtf8: letter.isUtf8,
      title: html.title,
      elements,
      text: html.text.startsWith(preheader) ? html.text.slice(preheader.length).trim() : html.text,
    },
    text: letter.text === '' ? undefined : letter.text,
    preheader,
    message: message === undefined ? undefined : await readMessage(message),
    pictures: new Map(
      [...pictures].map(([address, { path, bytes }]) => [
        address,
        { type: sourceFile(path, bytes).image?.type ?? 'unknown', bytes: bytes.length, isAnimated: isAnimated(bytes) },
      ]),
    ),
    features: await featuresOf(source, elements),
    placeholders: letter.placeholders,
    views: browser === undefined ? undefined : await look(source, pictures, browser),
  };
}

function picturesOf(
  elements: readonly LetterElement[],
  artifacts: readonly Artifact[],
  baseUrl: string,
): ReadonlyMap<string, Artifact> {
  const addresses = new Set(
    elements.flatMap(({ name, attributes }) => (name === 'img' ? [attributes.get('src') ?? ''] : [])),
  );
  return new Map(
    artifacts
      .filter(({ path }) => path.startsWith('web/'))
      .map((file): [string, Artifact] => [new URL(file.path.slice('web/'.length), baseUrl).href, file])
      .filter(([address]) => addresses.has(address)),
  );
}

/** Whether a GIF says that it has more than one picture to show in turn. */
function isAnimated(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).subarray(0, 3).toString('latin1') === 'GIF' && Buffer.from(bytes).includes('NETSCAPE2.0');
}
