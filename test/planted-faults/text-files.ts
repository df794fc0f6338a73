import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Artifact } from '../../pipeline/book.ts';
import type { Random } from '../mutation/random.ts';
import { plantInEpub } from '../proofs/plant-in-epub.ts';
import type { Finished, Site } from './fault.ts';

/** A finished file of text, alone or in an EPUB. */
export type TextFile = {
  readonly path: string;
  readonly text: string;
  /** What lies in its place when it says something else. */
  spoilt(text: string): Artifact;
};

/** The finished files with such a path. */
export function textFiles({ artifacts }: Finished, path: RegExp): readonly TextFile[] {
  return artifacts
    .filter((artifact) => path.test(artifact.path))
    .map((artifact) => ({
      path: artifact.path,
      text: strFromU8(artifact.bytes),
      spoilt: (text) => ({ ...artifact, bytes: strToU8(text) }),
    }));
}

/** The files with such a name inside the EPUB. */
export function epubFiles({ artifacts }: Finished, name: RegExp): readonly TextFile[] {
  return artifacts
    .filter(({ path }) => path.endsWith('.epub'))
    .flatMap((epub) =>
      Object.entries(unzipSync(epub.bytes))
        .filter(([path]) => name.test(path))
        .map(([path, bytes]) => ({
          path,
          text: strFromU8(bytes),
          spoilt: (text: string) => ({
            ...epub,
            bytes: plantInEpub(epub.bytes, ({ replace }) => replace(path, strToU8(text))),
          }),
        })),
    );
}

/** A site at every match of a pattern; `change` says what stands there then, `told` what has to be found. */
export function sitesIn(
  files: readonly TextFile[],
  pattern: RegExp,
  change: (found: RegExpExecArray, random: Random) => string,
  told: (found: RegExpExecArray, file: TextFile) => readonly string[],
): readonly Site[] {
  return files.flatMap((file) =>
    [...file.text.matchAll(pattern)].map((found) => ({
      told: told(found, file),
      spoil: (random) => {
        const end = found.index + found[0].length;
        return file.spoilt(file.text.slice(0, found.index) + change(found, random) + file.text.slice(end));
      },
    })),
  );
}

/** A site at every two neighbouring matches that differ: each takes the place of the other. */
export function exchangesIn(
  files: readonly TextFile[],
  pattern: RegExp,
  told: (one: string, other: string, file: TextFile) => readonly string[],
): readonly Site[] {
  return files.flatMap((file) => {
    const all = [...file.text.matchAll(pattern)];
    return all.flatMap((one, index): readonly Site[] => {
      const other = all[index + 1];
      if (other === undefined || other[0] === one[0]) return [];
      const { text } = file;
      const [end, last] = [one.index + one[0].length, other.index + other[0].length];
      const swapped = text.slice(0, one.index) + other[0] + text.slice(end, other.index) + one[0] + text.slice(last);
      return [{ told: told(one[0], other[0], file), spoil: () => file.spoilt(swapped) }];
    });
  });
}

/** The name of a font file as style sheets write it. */
export const fontFile = /(?<=url\(['"]?fonts\/)[^"')]*/g;

/** A pattern of words, wherever their line is broken. */
export function literally(words: string): RegExp {
  return new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/ /g, String.raw`\s+`), 'g');
}
