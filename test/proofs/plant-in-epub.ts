import { unzipSync, zipSync, type Zippable } from 'fflate';

/** A finished EPUB that is being spoilt. */
export type SpoiltEpub = {
  /** Changes the text of a file in `OEBPS/`; an empty text is allowed. */
  rewrite(name: string, change: (text: string) => string): void;
  /** Changes the bytes of a file of the container; `undefined` takes it away. */
  replace(name: string, bytes: Uint8Array | undefined): void;
  /** Compresses what must not be, the file `mimetype`. */
  compressAll(): void;
};

/** The bytes of an EPUB after a fault was planted in it. */
export function plantInEpub(bytes: Uint8Array, plant: (spoilt: SpoiltEpub) => void): Uint8Array {
  const files = new Map(Object.entries(unzipSync(bytes)));
  let level: 0 | 9 = 0;
  plant({
    rewrite(name, change) {
      const before = new TextDecoder().decode(files.get(`OEBPS/${name}`));
      const after = change(before);
      if (after === before) throw new Error(`Nothing was changed in ${name}`);
      files.set(`OEBPS/${name}`, new TextEncoder().encode(after));
    },
    replace(name, replacement) {
      if (replacement === undefined && !files.delete(name)) throw new Error(`There is no ${name}`);
      if (replacement !== undefined) files.set(name, new Uint8Array(replacement));
    },
    compressAll() {
      level = 9;
    },
  });
  const entries: Zippable = {};
  for (const [name, content] of files) entries[name] = [content, { level }];
  return zipSync(entries);
}
