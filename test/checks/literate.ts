import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { stringifyPosition } from 'unist-util-stringify-position';
import { unified } from 'unified';
import type { Place, SourceFile } from '../../pipeline/book.ts';
import { assemble } from '../../pipeline/build.ts';
import { check, type Message, type Rule } from '../../pipeline/check.ts';
import { rules } from '../../pipeline/checks/index.ts';
import type { GuideBook } from '../../pipeline/domain/index.ts';
import { readOwnText } from '../../pipeline/project.ts';
import { sourceFile } from '../../pipeline/source-file.ts';

/** A case of a rule's page: a heading, the files below it, and the messages it expects, word for word. */
export type Case = { readonly name: string; readonly files: readonly SourceFile[]; readonly expected: string };

/** The cases of `pipeline/checks/ID.md`: every heading of level 2 with files below it. */
export function casesOf(id: string): Case[] {
  const page: Root = unified()
    .use(remarkParse)
    .parse(readOwnText(`pipeline/checks/${id}.md`));
  const cases: { name: string; files: SourceFile[]; expected: string | undefined }[] = [];
  for (const node of page.children) {
    if (node.type === 'heading' && node.depth === 2)
      cases.push({ name: toString(node), files: [], expected: undefined });
    const current = cases.at(-1);
    if (node.type !== 'code' || current === undefined) continue;
    if (node.lang === 'text' && node.meta === 'messages') current.expected = node.value;
    else current.files.push(fenced(node.lang ?? '', node.meta ?? '', node.value));
  }
  return cases.map(({ name, files, expected }) => {
    if (expected === undefined) throw new Error(`The case "${name}" of ${id}.md has no \`text messages\``);
    return { name, files, expected };
  });
}

/** The files of a case as a Book, through the real parse and link. */
export function bookOf({ files }: Case): GuideBook {
  const given = new Map(files.map((file) => [file.path, file]));
  const all = given.has('guide.yaml') ? given : new Map([...given, ['guide.yaml', usualGuide([...given.keys()])]]);
  return assemble({ folder: '.', files: all });
}

/** Runs one rule over the files of a case; one that judges exceptions, after all others. */
export function messagesOf(one: Case, rule: Rule): string {
  return written(check(bookOf(one), 'exceptions' in rule.check ? rules : [rule]), rule);
}

/** The messages of one rule, one a line. */
export function written(messages: readonly Message[], rule: Rule): string {
  return messages
    .filter(({ message }) => message.ruleId === rule.check.id)
    .map(({ finding, message }) => {
      const near = message.expected?.[0] === undefined ? '' : `; did you mean \`${message.expected[0]}\`?`;
      const related = (finding.related ?? []).map(
        ({ file, place, reason }) => `\n  ${where(file.path, place)}: ${reason}`,
      );
      return `${where(message.file, finding.place)}: ${message.reason}${near}${related.join('')}`;
    })
    .join('\n');
}

/** A fenced block as a file. What cannot be typed is `base64`; a symbolic link is `symlink`; a file of the guide, `manuscript`. */
function fenced(language: string, path: string, content: string): SourceFile {
  if (language === 'manuscript') return sourceFile(path, new TextEncoder().encode(readOwnText(`manuscript/${path}`)));
  if (language === 'base64') return sourceFile(path, Buffer.from(content, 'base64'));
  const bytes = new TextEncoder().encode(content === '' ? '' : `${content}\n`);
  return sourceFile(path, bytes, language === 'symlink' ? 'symbolic-link' : 'file');
}

/** A guide that lists the chapters of the case, in their order. */
function usualGuide(paths: readonly string[]): SourceFile {
  const chapters = paths.filter(
    (path) => path.endsWith('.md') && !/^(figures|newsletter)\/|^(README|changes)\.md$/.test(path),
  );
  const list = chapters.map((path) => `\n  - ${JSON.stringify(path)}`).join('');
  const guide = `title: A small book\nprofile: health-guide\nchapters:${list === '' ? ' []' : list}\n`;
  return sourceFile('guide.yaml', new TextEncoder().encode(guide));
}

function where(path: string | undefined, place: Place | undefined): string {
  return [path ?? '', ...(place === undefined ? [] : [stringifyPosition(place)])].join(':');
}
