import { createRequire } from 'node:module';
import type { QpdfInstance } from '@neslinesli93/qpdf-wasm';

/** How the program is really loaded, and its file system: its own types leave these out. */
type Load = (options: {
  readonly locateFile: () => string;
  readonly printErr: (line: string) => void;
  readonly noInitialRun: true;
}) => Promise<Qpdf>;
type Qpdf = Pick<QpdfInstance, 'callMain'> & {
  readonly FS: Pick<QpdfInstance['FS'], 'readFile'> & { writeFile(path: string, bytes: Uint8Array): void };
};

const require = createRequire(import.meta.url);

/** The same file for fast web view: its first page stands first, with a table of where the others are (ISO 32000-1, annex F). */
export async function linearise(bytes: Uint8Array): Promise<Uint8Array> {
  const load: Load = require('@neslinesli93/qpdf-wasm');
  const complaints: string[] = [];
  const { callMain, FS } = await load({
    locateFile: () => require.resolve('@neslinesli93/qpdf-wasm/dist/qpdf.wasm'),
    printErr: (line) => complaints.push(line),
    noInitialRun: true,
  });
  FS.writeFile('/plain.pdf', bytes);
  // Nothing that is compressed is opened: the same bytes, for less work.
  const options = ['--linearize', '--deterministic-id', '--object-streams=generate', '--decode-level=none'];
  const status = callMain([...options, '/plain.pdf', '/linear.pdf']);
  if (status !== 0) throw new Error(`The PDF could not be set up for fast web view: ${complaints.join(' ')}`);
  return FS.readFile('/linear.pdf');
}
