import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The nearest folder above a file that holds a `guide.yaml`; `undefined` for a file of no manuscript. */
export async function manuscriptAround(path: string): Promise<string | undefined> {
  const folder = dirname(path);
  const isManuscript = await access(join(folder, 'guide.yaml')).then(
    () => true,
    () => false,
  );
  if (isManuscript) return folder;
  return folder === path ? undefined : manuscriptAround(folder);
}
