import { unzipSync, zipSync, type Zippable } from 'fflate';

/** Packed already: deflating them again costs time and saves nothing. */
const packed = /\.(png|jpe?g|gif|webp|woff2?)$/;

/**
 * Writes an EPUB container anew such that its bytes depend on its files alone: `mimetype` first and stored, the others
 * sorted by name, one fixed time, no entries for folders.
 * See https://www.w3.org/TR/epub-33/#sec-zip-container-mime
 */
export function rezip(container: Uint8Array): Uint8Array {
  const files = unzipSync(container);
  const names = Object.keys(files).filter((name) => !name.endsWith('/') && name !== 'mimetype');
  const entries: Zippable = {};
  for (const name of ['mimetype', ...names.toSorted()]) {
    const bytes = files[name];
    if (bytes === undefined) throw new Error(`The container has no file "${name}"`);
    entries[name] = [bytes, { level: name === 'mimetype' || packed.test(name) ? 0 : 9 }];
  }
  return zipSync(entries, { mtime: fixedTime(), os: 0, attrs: 0 });
}

/** A zip holds a date and a clock without a zone, which fflate takes from LOCAL time: noon of the first day it can hold. */
function fixedTime(): Date {
  return new Date(1980, 0, 1, 12);
}
