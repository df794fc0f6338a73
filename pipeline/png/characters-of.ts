/**
 * The characters that a TrueType file has a glyph for: its table `cmap`, in the format that every Latin font has.
 * https://learn.microsoft.com/en-us/typography/opentype/spec/cmap#format-4-segment-mapping-to-delta-values
 */
export function charactersOf(file: Uint8Array): ReadonlySet<number> {
  const map = unicodeMap(new DataView(file.buffer, file.byteOffset, file.byteLength));
  const bytes = map.getUint16(6);
  const characters = new Set<number>();
  for (let segment = 0; segment < bytes; segment += 2) {
    const [end, start] = [map.getUint16(14 + segment), map.getUint16(16 + bytes + segment)];
    const delta = map.getUint16(16 + 2 * bytes + segment);
    const place = 16 + 3 * bytes + segment;
    const offset = map.getUint16(place);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const listed = offset === 0 ? code : map.getUint16(place + offset + 2 * (code - start));
      if (listed !== 0 && ((listed + delta) & 0xffff) !== 0) characters.add(code);
    }
  }
  return characters;
}

/** The part of `cmap` for Windows and Unicode, of format 4. */
function unicodeMap(file: DataView): DataView {
  const table = tableAt(file, 'cmap');
  for (let record = table + 4; record < table + 4 + 8 * file.getUint16(table + 2); record += 8) {
    const map = table + file.getUint32(record + 4);
    const isUnicode = file.getUint16(record) === 3 && file.getUint16(record + 2) === 1;
    if (isUnicode && file.getUint16(map) === 4) return new DataView(file.buffer, file.byteOffset + map);
  }
  throw new Error('Unexpected font without a map of characters, expected one of format 4');
}

function tableAt(file: DataView, name: string): number {
  for (let record = 12; record < 12 + 16 * file.getUint16(4); record += 16) {
    const tag = [0, 1, 2, 3].map((at) => String.fromCharCode(file.getUint8(record + at))).join('');
    if (tag === name) return file.getUint32(record + 8);
  }
  throw new Error(`Unexpected font without the table ${name}`);
}
