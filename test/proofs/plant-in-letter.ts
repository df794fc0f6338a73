import type { Artifact } from '../../pipeline/book.ts';

/** The files of one finished letter, to be spoilt. */
export type SpoiltLetter = {
  /** Changes the HTML, the plain text or the message; throws when nothing changed, since the fault was not planted then. */
  html(change: (html: string) => string): void;
  text(change: (text: string) => string): void;
  message(change: (message: string) => string): void;
  /** Puts bytes in the place of a file, by the end of its path. */
  put(path: string, bytes: Uint8Array): void;
  remove(path: string): void;
};

/** The files with a fault planted in their finished bytes. */
export function plantInLetter(
  artifacts: readonly Artifact[],
  plant: (letter: SpoiltLetter) => void,
): readonly Artifact[] {
  let spoilt = [...artifacts];
  const change = (path: string, work: (text: string) => string): void => {
    const before = spoilt.find((one) => one.path.endsWith(path));
    const text = Buffer.from(before?.bytes ?? []).toString('latin1');
    const changed = work(text);
    if (changed === text) throw new Error(`Nothing changed in ${path}`);
    put(path, Buffer.from(changed, 'latin1'));
  };
  const put = (path: string, bytes: Uint8Array): void => {
    spoilt = spoilt.map((one) => (one.path.endsWith(path) ? { ...one, bytes } : one));
  };
  plant({
    html: (work) => change('/issue.html', work),
    text: (work) => change('/issue.txt', work),
    message: (work) => change('/issue.eml', work),
    put,
    remove(path) {
      spoilt = spoilt.filter((one) => !one.path.endsWith(path));
    },
  });
  return spoilt;
}
