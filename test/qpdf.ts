import { createRequire } from 'node:module';
import type { QpdfInstance } from '@neslinesli93/qpdf-wasm';
import { vi } from 'vitest';

/** How the program is really loaded, and its file system: its own types leave this out. */
type Load = (options: {
  readonly locateFile: () => string;
}) => Promise<Pick<QpdfInstance, 'callMain'> & { readonly FS: { writeFile(path: string, bytes: Uint8Array): void } }>;

const require = createRequire(import.meta.url);

/** What qpdf complains of in a PDF, a second opinion on how it is written; nothing when it finds nothing wrong. */
export async function complaintsOf(bytes: Uint8Array, question: '--check' | '--check-linearization'): Promise<string> {
  const load: Load = require('@neslinesli93/qpdf-wasm');
  const lines: string[] = [];
  const hear = (line: unknown): void => void lines.push(String(line));
  // It knows no other place to speak to.
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(hear),
    vi.spyOn(console, 'error').mockImplementation(hear),
  ];
  try {
    const { callMain, FS } = await load({
      locateFile: () => require.resolve('@neslinesli93/qpdf-wasm/dist/qpdf.wasm'),
    });
    FS.writeFile('/book.pdf', bytes);
    const status = callMain([question, '/book.pdf']);
    return status === 0 ? '' : `${status}: ${lines.join('\n')}`;
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
