import type { Image } from 'mdast';
import type { Chapter, Finding } from '../../book.ts';
import { nodesOf } from '../../nodes-of.ts';

/** What is wrong with the words of the images of a chapter; a caption is only asked for where `isStrict`. */
export function imageFaults({ tree, file }: Chapter, isStrict: boolean): readonly Finding[] {
  const images = nodesOf(tree, 'image');
  if (images.length === 0) return [];
  const alone = new Set(nodesOf(tree, 'paragraph').flatMap(({ children }) => (children.length === 1 ? children : [])));
  return images.flatMap((image) => {
    const fault = altFault(image) ?? (isStrict ? captionFault(image, alone.has(image)) : undefined);
    return fault === undefined ? [] : [{ file, place: image.position, ...fault }];
  });
}

type Fault = Pick<Finding, 'reason' | 'note'>;

function altFault({ alt, url }: Image): Fault | undefined {
  const words = (alt ?? '').trim();
  const note = 'Say what the picture shows: `![A foot on a ball](foot.png)`.';
  if (words === '') return { reason: 'Unexpected image without alternative text, expected what it shows', note };
  const name = decoded(url).split('/').at(-1) ?? '';
  if (![name, name.replace(/\.\w+$/, '')].some((one) => one.toLowerCase() === words.toLowerCase())) return undefined;
  return { reason: `Unexpected file name \`${words}\` as alternative text, expected what the image shows`, note };
}

/** An image that is a paragraph of its own is a figure, and its title is the caption. */
function captionFault({ alt, title }: Image, isAlone: boolean): Fault | undefined {
  const note = 'Write it behind the address: `![What it shows](foot.png "What to notice")`.';
  const caption = (title ?? '').trim();
  if (caption === '') {
    if (!isAlone) return undefined;
    return { reason: 'Unexpected image without a caption, expected one', note };
  }
  if (caption.toLowerCase() !== (alt ?? '').trim().toLowerCase()) return undefined;
  return { reason: 'Unexpected caption as alternative text, expected what the image shows', note };
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
