import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Asset } from './asset.ts';

/** Where the bytes of an asset lie while the EPUB is assembled. */
export type LentAsset = { readonly filename: string; readonly url: string };

/**
 * Lends the assets as `file://` addresses, the only way into epub-gen-memory that does not touch the network, for as long
 * as `use` runs. They lie in a private folder that is always removed; an address that leaves it is a bug and throws.
 */
export async function withAssetFolder<Result>(
  assets: readonly Asset[],
  use: (lent: LentAsset[]) => Promise<Result>,
): Promise<Result> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'guide-epub-')));
  try {
    return await use(await Promise.all(assets.map((asset) => lend(asset, folder))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function lend(asset: Asset, folder: string): Promise<LentAsset> {
  const filename = asset.file.slice('fonts/'.length);
  if (!/^[A-Za-z0-9_][-.\w]*$/.test(filename)) throw new Error(`"${filename}" cannot be the name of an asset`);
  const path = join(folder, filename);
  await writeFile(path, asset.bytes, { flag: 'wx', mode: 0o600 });
  if ((await realpath(path)) !== path) throw new Error(`The asset "${filename}" is not where it was put`);
  return { filename, url: pathToFileURL(path).href };
}
