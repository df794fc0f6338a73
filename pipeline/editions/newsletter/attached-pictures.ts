import { createHash } from 'node:crypto';
import type { Artifact, Book } from '../../book.ts';

/** A picture that travels with its letter. */
type Attached = {
  readonly filename: string;
  readonly contentType: string;
  readonly content: Buffer;
  /** By which the HTML part names it, as `cid:…`. */
  readonly cid: string;
  readonly contentDisposition: 'inline';
};

/** A letter that loads its pictures from its own message: it shows them offline, and tells nobody that it was opened. */
export function attachPictures(
  html: string,
  { manifest }: Book,
  hosted: readonly Artifact[],
): { readonly html: string; readonly attachments: readonly Attached[] } {
  const attachments = new Map<string, Attached>();
  const changed = html.replace(/(<img\b[^>]*? src=")([^"]*)"/g, (all, before: string, address: string) => {
    const file = hosted.find(({ path }) => new URL(path.replace(/^web\//, ''), manifest.baseUrl).href === address);
    if (file === undefined) return all;
    const attached = attachments.get(address) ?? attach(file);
    attachments.set(address, attached);
    return `${before}cid:${attached.cid}"`;
  });
  return { html: changed, attachments: [...attachments.values()] };
}

function attach({ path, mediaType, bytes }: Artifact): Attached {
  const filename = path.split('/').at(-1) ?? path;
  const key = createHash('sha256').update(bytes).digest('hex').slice(0, 24);
  return {
    filename,
    contentType: mediaType,
    content: Buffer.from(bytes),
    cid: `${key}@guide.example`,
    contentDisposition: 'inline',
  };
}
