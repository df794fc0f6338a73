import type { Condition } from './condition.ts';

/** The largest book that shops and small devices take without complaint, in bytes. */
const mostBytes = 20_000_000;

/** The container holds what a reading system looks for, under names that every system can write, and nothing else. */
export const container: readonly Condition[] = [
  {
    id: 'media-type-first',
    *faults({ epub: { files, mediaType } }) {
      const [first] = files;
      if (first?.name !== 'mimetype' || first.isCompressed || mediaType !== 'application/epub+zip')
        yield { reason: `Unexpected first file \`${first?.name ?? ''}\`, expected \`mimetype\`, not compressed` };
    },
  },
  {
    id: 'names-safe',
    *faults({ epub: { files } }) {
      const seen = new Set<string>();
      for (const { name } of files) {
        const isDouble = seen.has(name.toLowerCase());
        seen.add(name.toLowerCase());
        if (isDouble || !/^[\w.-]+(?:\/[\w.-]+)*$/.test(name))
          yield { reason: `Unexpected name \`${name}\`, expected plain letters, and no other file of that name` };
      }
    },
  },
  {
    id: 'well-formed',
    *faults({ epub }) {
      for (const { name, reason } of epub.broken)
        yield { where: name, reason: `Unexpected XML (${reason}), expected a whole document in UTF-8` };
    },
  },
  {
    id: 'book-size',
    *faults({ epub: { files }, isGuide }) {
      const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
      if (isGuide && bytes > mostBytes)
        yield { reason: `Unexpected size of ${bytes} bytes, expected at most ${mostBytes}` };
    },
  },
];
