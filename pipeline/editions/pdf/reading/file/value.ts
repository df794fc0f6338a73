/** A value of a PDF file as it is written (ISO 32000-1, 7.3). Strings hold one character a byte. */
export type Value =
  | null
  | boolean
  | number
  | string
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'reference'; readonly number: number }
  | { readonly kind: 'array'; readonly values: readonly Value[] }
  | Dictionary
  | Stream;

export type Dictionary = { readonly kind: 'dictionary'; readonly entries: ReadonlyMap<string, Value> };

export type Stream = {
  readonly kind: 'stream';
  readonly entries: ReadonlyMap<string, Value>;
  /** As they lie in the file, still compressed. */
  readonly bytes: Uint8Array;
};

/** The name that a value is, without its slash. */
export function nameOf(value: Value | undefined): string | undefined {
  return typeof value === 'object' && value?.kind === 'name' ? value.name : undefined;
}

/** The text of a string value, decoded: UTF-16 when it says so, else one character a byte. */
export function textOf(value: Value | undefined): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (!value.startsWith('\u00fe\u00ff')) return value;
  return new TextDecoder('utf-16be').decode(Buffer.from(value.slice(2), 'latin1'));
}
