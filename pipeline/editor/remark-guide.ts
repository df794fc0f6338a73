import { relative, resolve, sep } from 'node:path';
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { Book } from '../book.ts';
import { checkFolder } from '../build.ts';
import { toMessage, type Message } from '../check.ts';
import { markdown } from '../parse/markdown.ts';
import { manuscriptAround } from './manuscript-around.ts';
import { putMessage } from './put-message.ts';

/** The files of one run of `remark` or of a language server; its engine hands it to every plugin. */
type FileSet = { readonly files: readonly VFile[] };

type Checked = { readonly book: Book; readonly messages: readonly Message[] };

/** What the manuscripts of a run came to, by their folders: each is read once a run. */
const runs = new WeakMap<FileSet, Map<string, Promise<Checked>>>();

/**
 * The rules of the guide as a remark plugin: `npx remark manuscript --frail`, and any editor with a language server for
 * remark. A file cannot know its targets, so the whole book around it is read, with what is open laid over the disk. Files
 * are parsed by our own parser alone, and are given back as they were.
 */
export const remarkGuide: Plugin<[options?: unknown, run?: FileSet], Root> = function (_options, run) {
  this.parser = (_text, file) => markdown(file).tree;
  this.compiler = (_tree, file) => file.value;
  return async (_tree, file) => {
    const path = absolute(file);
    const folder = await manuscriptAround(path);
    if (folder === undefined) return;
    const { book, messages } = await checkedInRun(run ?? { files: [file] }, folder);
    const own = relative(folder, path).split(sep).join('/');
    for (const message of messages) {
      if (message.message.file === own) putMessage(file, message);
      else if (isUnread(book)) putMessage(file, aside(message, file));
    }
  };
};

function checkedInRun(run: FileSet, folder: string): Promise<Checked> {
  const folders = runs.get(run) ?? new Map<string, Promise<Checked>>();
  runs.set(run, folders);
  const checked = folders.get(folder) ?? checkFolder(folder, openIn(run, folder));
  folders.set(folder, checked);
  return checked;
}

/** The files of the run that lie in the folder, as they are in memory. */
function openIn({ files }: FileSet, folder: string): ReadonlyMap<string, Uint8Array> {
  const open = new Map<string, Uint8Array>();
  for (const file of files) {
    const path = relative(folder, absolute(file));
    if (file.value === undefined || path.split(sep)[0] === '..') continue;
    const bytes = typeof file.value === 'string' ? new TextEncoder().encode(file.value) : file.value;
    open.set(path.split(sep).join('/'), bytes);
  }
  return open;
}

/** With a broken `guide.yaml` no chapter is read, so every file tells of it. */
function isUnread({ chapters, problems, manifestFile }: Book): boolean {
  return chapters.length === 0 && problems.some(({ file }) => file === manifestFile);
}

/** A message on another file as one on the whole of this file. */
function aside({ severity, finding, message }: Message, file: VFile): Message {
  const { reason, note } = finding;
  return toMessage(message.ruleId ?? '', severity, { file, reason: `${message.file ?? ''}: ${reason}`, note });
}

function absolute({ cwd, path }: VFile): string {
  return resolve(cwd, path);
}
