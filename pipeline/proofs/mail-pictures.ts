import type { Finding, FoundPicture, Proof, Publication } from '../book.ts';

/** Letters are opened on slow lines, and some programs load nothing larger: `mail.md`, rows 17 to 19 of its list. */
const most = 200 * 1024;

/** The pictures of letters as their finished files show them: described, sized, PNG, sharp on fine screens, and small. */
export const mailPictures: Proof = {
  id: 'mail-pictures',
  about: 'Every drawn picture of a letter is a described PNG of twice its size on the screen, and at most 200 KB.',
  *run(extracts, publication) {
    for (const { pictures = [] } of extracts) {
      for (const picture of pictures) yield* judge(picture, publication);
    }
  },
};

function* judge(picture: FoundPicture, publication: Publication): Iterable<Finding> {
  const { alt, shown, file, where } = picture;
  const at = (reason: string, note: string): Finding => ({ file: fileOf(picture, publication), reason, note });
  if (file.bytes > most) {
    yield at(
      `Unexpected picture of ${kilobytes(file.bytes)} KB in ${where}, expected at most ${kilobytes(most)} KB`,
      'Give the drawing a narrow variant with fewer parts, patterns or texts, or take the figure out of the letter.',
    );
  }
  if (
    file.type !== 'png' ||
    Math.abs(file.width - 2 * shown.width) > 1 ||
    Math.abs(file.height - 2 * shown.height) > 1
  ) {
    yield at(
      `Unexpected ${file.type} of ${file.width} x ${file.height} pixels, shown as ${shown.width} x ${shown.height} in ${where}, expected a PNG of twice its size`,
      'Fine screens show two pixels for one; a letter without sizes jumps while it loads.',
    );
  }
  if (alt.trim() === '') {
    yield at(
      `Unexpected picture without a description in ${where}, expected what it shows`,
      'Many mail programs show the description until the reader allows pictures.',
    );
  }
}

function fileOf({ figure }: FoundPicture, { book, figures }: Publication): Finding['file'] {
  return figures.find(({ anchor }) => anchor === figure)?.chapter.file ?? book.manifestFile;
}

function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1024);
}
