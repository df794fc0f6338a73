import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/** A file of a zip. */
export type ZipFile = { readonly name: string; readonly isCompressed: boolean; readonly bytes: Uint8Array };

/** The files of a zip in their order, read by a library that did not write them. Throws when the zip is damaged. */
export async function zipFiles(bytes: Uint8Array): Promise<readonly ZipFile[]> {
  const files: ZipFile[] = [];
  const zip = await fromBufferPromise(Buffer.from(bytes));
  for await (const entry of zip.eachEntry()) {
    files.push({
      name: entry.fileName,
      isCompressed: entry.compressionMethod !== 0,
      bytes: await buffer(await zip.openReadStreamPromise(entry)),
    });
  }
  return files;
}

/** The files of a zip by their names. Throws when the zip is damaged. */
export async function unzip(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map((await zipFiles(bytes)).map((file) => [file.name, file.bytes]));
}
