/** An address as it is meant, or as it is written where that is no sound encoding. */
export function decodeWay(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
