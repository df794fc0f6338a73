import { createHash } from 'node:crypto';

/** https://www.rfc-editor.org/rfc/rfc9562#name-namespace-id-usage-and-allocation */
const urlNamespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** The lasting name of the book: a UUID of version 5 made from its address, so that every edition and build has the same. */
export function identifierOf(address: string): string {
  const hash = createHash('sha1').update(urlNamespace).update(address).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const groups = hash.toString('hex', 0, 16).match(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/);
  return `urn:uuid:${groups?.slice(1).join('-') ?? ''}`;
}
