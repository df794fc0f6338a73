import type { Image, Parents } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Chapter, Finding } from '../../book.ts';

/** What is wrong with the words of the images of a chapter; a caption is only asked for where `isStrict`. */
export function imageFaults({ tree, file }: Chapter, isStrict: boolean): readonly Finding[] {
  const findings: Finding[] = [];
  visit(tree, 'image', (image, _, parent) => {
    const fault = altFault(image) ?? (isStrict ? captionFault(image, parent) : undefined);
    if (fault !== undefined) findings.push({ file, place: image.position, ...fault });
  });
  return findings;
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
function captionFault({ alt, title }: Image, parent: Parents | undefined): Fault | undefined {
  const note = 'Write it behind the address: `![What it shows](foot.png "What to notice")`.';
  const caption = (title ?? '').trim();
  if (caption === '') {
    if (parent?.type !== 'paragraph' || parent.children.length > 1) return undefined;
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
