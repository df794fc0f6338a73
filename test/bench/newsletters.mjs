// npm run bench:newsletters: one text pass for the book and all letters. What the letters cost beside the text stage of the
// whole book, in CPU seconds: no browser, and the pictures by themselves.
import { buildSync } from 'esbuild';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const bar = 0.3;
const cache = join(project, 'node_modules', '.cache');
mkdirSync(cache, { recursive: true });

/** The sources as one module beside the packages: Node 20 cannot load TypeScript. */
const folder = mkdtempSync(join(cache, 'bench-newsletters-'));
const program = `
  export { assemble, publicationOf } from './pipeline/build.ts';
  export { judge } from './pipeline/check.ts';
  export { rules } from './pipeline/checks/index.ts';
  export { read } from './pipeline/read.ts';
  export { findPages } from './pipeline/web-address.ts';
  export { htmlPart } from './pipeline/editions/newsletter/html-part.ts';
  export { issueLinks } from './pipeline/editions/newsletter/issue-links.ts';
  export { mailPictures } from './pipeline/editions/newsletter/mail-pictures.ts';
  export { textPart } from './pipeline/editions/newsletter/text-part.ts';`;
buildSync({
  stdin: { contents: program, resolveDir: project, loader: 'ts' },
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  define: { 'import.meta.dirname': JSON.stringify(join(project, 'pipeline')) },
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  logLevel: 'error',
});
const { assemble, publicationOf, judge, rules, read, findPages, htmlPart, issueLinks, mailPictures, textPart } =
  await import(pathToFileURL(join(folder, 'stdin.mjs')).href);
process.chdir(project);

/** What a piece of work makes, and the CPU seconds it takes, in this process and in libraries of other languages. */
async function spent(work) {
  const before = process.cpuUsage();
  const made = await work();
  const { user, system } = process.cpuUsage(before);
  return [made, (user + system) / 1e6];
}

/** One run from the files on; the first one of a process also compiles what it runs. */
async function run() {
  const [manuscript, reading] = await spent(() => read('manuscript'));
  const [book, linking] = await spent(() => assemble(manuscript));
  const [{ messages }, checking] = await spent(() => judge(book, rules));
  if (messages.length > 0) throw new Error(`The manuscript has ${messages.length} findings`);
  const [publication, printing] = await spent(() => publicationOf(book));
  const [pictures, drawing] = await spent(() => mailPictures(publication));
  const links = issueLinks(book, { artifacts: [] }, findPages(publication));
  const [html, inHtml] = await spent(async () => {
    const parts = [];
    for (const issue of publication.issues) parts.push(await htmlPart(issue, book, links, pictures));
    return parts;
  });
  const [text, inText] = await spent(() => publication.issues.map((issue) => textPart(issue, book, links)));
  return { reading, linking, checking, printing, drawing, inHtml, inText, made: [...html, ...text] };
}

const seconds = (number) => `${number.toFixed(3)} s`;
const say = (line) => void process.stdout.write(`${line}\n`);

const ratios = [];
for (const name of ['first run, as a build has it', 'second run', 'third run']) {
  const { reading, linking, checking, printing, drawing, inHtml, inText, made } = await run();
  const stage = reading + linking + checking + printing;
  const letters = inHtml + inText;
  ratios.push(letters / stage);
  say(`${name}:`);
  say(
    `  text stage, book and letters  ${seconds(stage)}: read ${seconds(reading)}, parse and link ${seconds(linking)}, checks ${seconds(checking)}, html ${seconds(printing)}`,
  );
  say(
    `  ${made.length / 2} letters                    ${seconds(letters)}: HTML ${seconds(inHtml)}, text ${seconds(inText)}; ${Math.round(made.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1024)} KB`,
  );
  say(`  their pictures                ${seconds(drawing)}`);
  say(
    `  letters to text stage         ${(letters / stage).toFixed(3)}, with pictures ${((letters + drawing) / stage).toFixed(3)}`,
  );
}
rmSync(folder, { recursive: true });

const worst = Math.max(...ratios);
say(
  `Bar: letters cost at most ${bar} of the text stage; the worst run ${worst.toFixed(3)}: ${worst <= bar ? 'kept' : 'MISSED'}`,
);
process.exitCode = worst <= bar ? 0 : 1;
