/**
 * The lasting name of the very file whose pages are listed, made from the identity that it has in its bytes (32
 * hexadecimal digits): https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-8
 */
export function pageSource(identity: string): string | undefined {
  const [all, time, high, low, clock, node] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/.exec(identity) ?? [];
  return all === undefined ? undefined : `urn:uuid:${time}-${high}-8${low}-8${clock}-${node}`;
}
