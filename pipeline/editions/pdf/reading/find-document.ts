import type { FoundDocument, DocumentPage } from '../../../book.ts';
import { contentMarks } from './content-marks.ts';
import { fontsOf } from './fonts-of.ts';
import { type OpenFile, openFile } from './file/open-file.ts';
import { nameOf, textOf, type Value } from './file/value.ts';
import { outlineOf } from './outline-of.ts';
import { resourcesOf } from './resources-of.ts';
import { structureOf, type Structure } from './structure-of.ts';

/** What pdf.js makes of a page: its label, and what is printed on it outside the text. */
export type ReadPage = Pick<DocumentPage, 'label' | 'furniture'>;

/** Reads what a finished PDF says of itself, of every page; `pages` hold what was read of them already. */
export function findDocument(
  bytes: Uint8Array,
  pages: readonly ReadPage[],
  fontNames: ReadonlySet<string>,
): FoundDocument {
  const file = openFile(bytes);
  const catalog = file.entries(file.trailer.get('Root'));
  const about = file.entries(file.trailer.get('Info'));
  const leaves = leavesOf(file, catalog.get('Pages'));
  const numbers = new Map(leaves.map((leaf, index) => [leaf, index + 1]));
  const structure = structureOf(file, catalog.get('StructTreeRoot'), numbers);
  const resources = resourcesOf(file, leaves);
  const metadata = catalog.get('Metadata');
  return {
    title: textOf(about.get('Title')),
    showsTitle: file.entries(catalog.get('ViewerPreferences')).get('DisplayDocTitle') === true,
    language: textOf(catalog.get('Lang')),
    dates: [textOf(about.get('CreationDate')), textOf(about.get('ModDate'))],
    hasIdentity: file.values(file.trailer.get('ID')).length === 2,
    isLinear: isLinear(bytes),
    xmp: metadata === undefined ? undefined : Buffer.from(file.content(metadata), 'latin1').toString('utf8'),
    isMarked: file.entries(catalog.get('MarkInfo')).get('Marked') === true,
    isSuspect: file.entries(catalog.get('MarkInfo')).get('Suspects') === true,
    active: activeIn(file, catalog, leaves),
    roles: structure.roles,
    elements: structure.elements,
    pages: leaves.map((leaf, index) => foundPage(file, leaf, index, structure, pages[index])),
    fonts: fontsOf(file, resources, fontNames),
    images: resources.filter(({ kind }) => kind === 'Image').map(({ page }) => page),
    outline: outlineOf(file, catalog.get('Outlines')),
  };
}

/** Whether a file begins with the table of a linearised one, made for a file of this very length. */
function isLinear(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  return /\/Linearized 1\b/.test(head) && Number(/\/L (\d+)/.exec(head)?.[1]) === bytes.length;
}

/** The numbers of the objects of the pages, in order. */
function leavesOf(file: OpenFile, node: Value | undefined): readonly number[] {
  const kids = file.entries(node).get('Kids');
  if (kids !== undefined) return file.values(kids).flatMap((kid) => leavesOf(file, kid));
  return typeof node === 'object' && node?.kind === 'reference' ? [node.number] : [];
}

function foundPage(
  file: OpenFile,
  leaf: number,
  index: number,
  { runsOf, ownersOf, roleOfAnnotation }: Structure,
  read: ReadPage = { label: '', furniture: [] },
): DocumentPage {
  const page = file.entries({ kind: 'reference', number: leaf });
  const contents = page.get('Contents');
  const streams = file.values(contents).length > 0 ? file.values(contents) : [contents];
  const { runs, strays, tangled } = contentMarks(streams.map((stream) => file.content(stream)).join('\n'));
  const held = runsOf(index + 1);
  const owned = ownersOf(page.get('StructParents'));
  const lost = [...runs].filter((run) => !held.has(run) || !owned.has(run));
  const ghosts = [...held].filter((run) => !runs.has(run));
  const annotations = file.values(page.get('Annots')).map((annotation) => {
    const entries = file.entries(annotation);
    return {
      kind: nameOf(entries.get('Subtype')) ?? '',
      contents: textOf(file.resolve(entries.get('Contents'))),
      to: nameOf(entries.get('Dest')) ?? textOf(entries.get('Dest')),
      role: roleOfAnnotation(annotation),
    };
  });
  return { ...read, tabs: nameOf(page.get('Tabs')), strays, tangled, lost: [...lost, ...ghosts], annotations };
}

/** What a file may not have anywhere that a viewer looks: each as the place where it stands. */
function activeIn(file: OpenFile, catalog: ReadonlyMap<string, Value>, leaves: readonly number[]): readonly string[] {
  const found = ['OpenAction', 'AA', 'AcroForm', 'Collection', 'AF'].filter((name) => catalog.has(name));
  const names = file.entries(catalog.get('Names'));
  found.push(...['JavaScript', 'EmbeddedFiles'].filter((name) => names.has(name)));
  for (const [index, number] of leaves.entries()) {
    const page = file.entries({ kind: 'reference', number });
    if (page.has('AA')) found.push(`AA on page ${index + 1}`);
    for (const annotation of file.values(page.get('Annots'))) {
      const entries = file.entries(annotation);
      const action = nameOf(file.entries(entries.get('A')).get('S'));
      if (action !== undefined && action !== 'URI' && action !== 'GoTo') found.push(`${action} on page ${index + 1}`);
      if (entries.has('AA')) found.push(`AA of an annotation on page ${index + 1}`);
    }
  }
  return found;
}
