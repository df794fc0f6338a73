import { posix } from 'node:path';
import type { Book, Check, Finding } from '../book.ts';
import { nearest } from '../nearest.ts';

/** The lists of files in `guide.yaml` and `series.yaml` and the files themselves agree, each once. */
export const readingOrder: Check = {
  id: 'reading-order',
  about: 'Every file is listed once, and every file that is listed is there.',
  *book(book) {
    const first = new Map<string, Book['listed'][number]>();
    const texts = [...book.files.keys()].filter((path) => /\.md$/i.test(path));
    for (const one of book.listed) {
      const { path, file, place } = one;
      const earlier = first.get(path);
      if (earlier !== undefined) {
        const reason = `Unexpected second \`${path}\`, expected each file once`;
        const related = [{ file: earlier.file, place: earlier.place, reason: 'It is listed here first' }];
        yield { file, place, reason, related, note: 'Delete one of the two lines.' };
      } else if (!book.files.has(path)) {
        const reason = `Unexpected missing file \`${path}\`, expected a file of the manuscript`;
        const note = 'Correct the path, counted from the folder of `guide.yaml`, or write the file.';
        yield { file, place, reason, suggestion: nearest(path, texts), note };
      } else if (!texts.includes(path)) {
        const note = 'Only Markdown files, which end in `.md`, can be pages.';
        yield { file, place, reason: `Unexpected \`${path}\` in the reading order, expected a Markdown file`, note };
      }
      first.set(path, earlier ?? one);
    }
    for (const path of texts) if (!first.has(path) && !isExempt(book, path)) yield unlisted(book, path);
  },
};

function unlisted(book: Book, path: string): Finding {
  const isIssue = book.manifest.profile === 'health-guide' && path.startsWith('newsletter/');
  const list = isIssue ? 'newsletter/series.yaml' : 'guide.yaml';
  const inList = book.listed.filter((one) => one.path.startsWith('newsletter/') === isIssue);
  const neighbour = inList.findLast((one) => posix.dirname(one.path) === posix.dirname(path)) ?? inList.at(-1);
  return {
    file: neighbour?.file ?? book.manifestFile,
    place: neighbour?.place,
    reason: `Unexpected file \`${path}\` that is not listed, expected it in \`${list}\``,
    note: `List it in \`${list}\`, after this line perhaps, or move it out of the manuscript.`,
  };
}

/** Files about the manuscript, pictures' words, and what a broken list might have listed. */
function isExempt(book: Book, path: string): boolean {
  const isGuide = book.manifest.profile === 'health-guide';
  const isBroken = (list: string): boolean =>
    book.problems.some(({ rule, file }) => file.path === list && rule !== 'text-valid');
  return (
    /(^|\/)README\.md$/i.test(path) ||
    path === 'changes.md' ||
    isBroken('guide.yaml') ||
    (isGuide && path.startsWith('figures/')) ||
    (isGuide && path.startsWith('newsletter/') && isBroken('newsletter/series.yaml'))
  );
}
