import { fromHtml } from 'hast-util-from-html';
import type { Root as MarkdownRoot, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type {
  Artifact,
  Book,
  Built,
  Chapter,
  Manifest,
  PrintedChapter,
  Publication,
  SourceFile,
  Target,
} from '../../pipeline/book.ts';
import { link } from '../../pipeline/link.ts';
import { parse } from '../../pipeline/parse.ts';
import { sourceFile } from '../../pipeline/source-file.ts';
import { wordsFor } from '../../pipeline/words.ts';
import { id } from '../../pipeline/domain/values.ts';

/** A page as `html` makes it: where it stands in the manuscript, and its content. */
export type SmallPage = { readonly path: string; readonly html: string };

/** A publication of a few pages, as editions receive it, without the steps before. Parts: the first page is a start page. */
export function smallPublication(
  pages: readonly SmallPage[],
  issues: readonly PrintedChapter[] = [],
  settings: Partial<Manifest> = {},
): Publication {
  const chapters = pages.map(print);
  const [front, ...body] = pages.map(({ path }) => path);
  const manifest: Manifest = {
    ...empty.manifest,
    title: 'A small guide',
    subtitle: 'Two muscles and a step',
    slug: id.parse('small-guide'),
    edition: '1.0',
    date: '2026-11-22',
    profile: 'health-guide',
    rules: {},
    description: 'What two muscles do, and one careful step.',
    licence: 'CC BY 4.0',
    parts: [
      { title: 'Start', files: front === undefined ? [] : [front], matter: 'start' },
      { title: 'The routine', files: body, matter: 'body' },
    ],
    emergencyNumbers: [{ place: 'UK', number: '999' }],
    ...settings,
  };
  return { book: bookOf(manifest, chapters), chapters, issues, figures: [], index: [] };
}

/** An issue as editions receive it: Markdown, already resolved, and the HTML made of it. */
export function smallIssue(name: string, markdown: string, boxes: readonly RootContent[] = []): PrintedChapter {
  const parsed = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  const title = /^# (.*)/.exec(markdown)?.[1] ?? '';
  const anchor = `issue-${name}`;
  const [heading] = parsed.children;
  if (heading?.type === 'heading') heading.data = { hProperties: { id: anchor } };
  const tree: MarkdownRoot = { type: 'root', children: [...parsed.children, ...boxes] };
  const chapter = chapterOf(`newsletter/${name}.md`, 'issue', anchor, title, tree);
  const page = toHast(tree, { clobberPrefix: `${anchor}-` });
  return { chapter, tree, html: page.type === 'root' ? page : { type: 'root', children: [] }, arrivals: [] };
}

/** What a build has made so far: nothing but these files; editions that print ask for a browser, these do not. */
export function builtSoFar(artifacts: readonly Artifact[] = []): Built {
  return {
    artifacts,
    browser: () => Promise.reject(new Error('this edition needs no browser')),
  };
}

function print({ path, html }: SmallPage): PrintedChapter {
  const [, anchor = '', title = ''] = /<h1 id="([^"]*)">([^<]*)/.exec(html) ?? [];
  const tree: MarkdownRoot = { type: 'root', children: [] };
  const chapter = chapterOf(path, 'chapter', anchor, title, tree);
  return { chapter, tree, html: fromHtml(html, { fragment: true }), arrivals: [] };
}

function chapterOf(path: string, kind: string, anchor: string, title: string, tree: MarkdownRoot): Chapter {
  return {
    id: id.parse(path.replace(/^.*\/|\.md$/g, '')),
    kind,
    anchor,
    title,
    facts: kind === 'issue' ? { subject: title, preheader: 'What stands behind the subject.' } : undefined,
    factPlace: () => undefined,
    factTexts: [],
    tree,
    file: new VFile({ path }),
  };
}

/** A book without a chapter, as the steps before make it; the pages are put into it. */
const empty = link(parse({ folder: 'small', files: new Map([guideFile(), dotFile()]) }), {
  kinds: [],
  drawings: [],
  directives: [],
  words: wordsFor('en'),
  covers: () => true,
});

function bookOf(manifest: Manifest, printed: readonly PrintedChapter[]): Book {
  const targets = printed.map(targetOf);
  return {
    ...empty,
    manifest,
    chapters: printed.map(({ chapter }) => chapter),
    targets,
    targetOf: new Map(targets.map((target) => [target.key, target])),
  };
}

function guideFile(): [string, SourceFile] {
  return ['guide.yaml', sourceFile('guide.yaml', new TextEncoder().encode('title: A small guide\nchapters: []\n'))];
}

/** A white dot: the smallest PNG there is. */
function dotFile(): [string, SourceFile] {
  const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP6DwABBQECz6AuzQAAAABJRU5ErkJggg==';
  return ['images/dot.png', sourceFile('images/dot.png', Buffer.from(dot, 'base64'))];
}

function targetOf({ chapter }: PrintedChapter): Target {
  const [kind = ''] = chapter.anchor.split('-');
  return {
    kind,
    id: chapter.id,
    key: `${kind}:${chapter.id}`,
    label: chapter.title,
    title: chapter.title,
    number: undefined,
    anchor: chapter.anchor,
    file: chapter.file,
    place: undefined,
    owner: chapter.anchor,
  };
}
