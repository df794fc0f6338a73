/** Numbers written bit by bit, as hint tables want them: the highest bit first. */
export class Bits {
  readonly #bytes: number[] = [];
  /** How many bits of the last byte are taken. */
  #taken = 8;

  /** Writes a number in so many bits, 32 at most; none writes nothing. */
  put(value: number, width: number): void {
    for (let bit = width - 1; bit >= 0; bit -= 1) {
      if (this.#taken === 8) {
        this.#bytes.push(0);
        this.#taken = 0;
      }
      const last = this.#bytes.length - 1;
      this.#bytes[last] = (this.#bytes[last] ?? 0) | (((value >>> bit) & 1) << (7 - this.#taken));
      this.#taken += 1;
    }
  }

  /** Writes a column of a table: each value in so many bits, from a new byte on. */
  column(values: readonly number[], width: number): void {
    for (const value of values) this.put(value, width);
    this.#taken = 8;
  }

  get length(): number {
    return this.#bytes.length;
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** How many bits the largest of some numbers takes. */
export function widthOf(values: readonly number[]): number {
  return 32 - Math.clz32(Math.max(0, ...values));
}
