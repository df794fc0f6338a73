import type { Artifact, FoundPicture, Publication } from '../../book.ts';
import { sourceFile } from '../../source-file.ts';
import { figurePicture } from '../../web-address.ts';
import type { Letter } from './read-letter.ts';

/** The drawn pictures of a letter, with what their files say they are. One whose file is missing is a dead link. */
export function* readPictures(
  { issue, html }: Letter,
  artifacts: readonly Artifact[],
  { book, figures }: Publication,
): Iterable<FoundPicture> {
  const where = `newsletter/${issue.chapter.id}/issue.html`;
  for (const { address, alt, width, height } of html.images) {
    const figure = figures.find((one) => new URL(figurePicture(one), book.manifest.baseUrl).href === address);
    const path = figure === undefined ? '' : `web/${figurePicture(figure)}`;
    const bytes = artifacts.find((artifact) => artifact.path === path)?.bytes;
    if (figure === undefined || bytes === undefined) continue;
    const { type = 'unknown', ...size } = sourceFile(path, bytes).image ?? { width: 0, height: 0 };
    const file = { type, ...size, bytes: bytes.length };
    yield { figure: figure.anchor, alt, shown: { width, height }, file, where };
  }
}
