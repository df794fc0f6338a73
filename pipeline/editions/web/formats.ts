import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Artifact, Built, Publication, Words } from '../../book.ts';
import { chapterAddress, pageFile, wayFrom } from '../../web-address.ts';
import { word } from '../../word.ts';

/** The files beside `web/` that a reader can take along, the plain ones first. `ending` follows the slug of the guide. */
const downloads = [
  { ending: '.pdf', name: 'web-pdf', about: 'web-pdf-for' },
  { ending: '.epub', name: 'web-epub', about: 'web-epub-for' },
  { ending: '-large-print.pdf', name: 'web-large-print', about: 'web-large-print-for' },
  { ending: '-quick-card.pdf', name: 'web-quick-card', about: 'web-quick-card-for' },
  { ending: '-quick-card-letter.pdf', name: 'web-quick-card-letter', about: 'web-quick-card-letter-for' },
  { ending: '-diary.pdf', name: 'web-diary', about: 'web-diary-for' },
] as const;

/** Buttons: read online, and each file this build has made, with its size, its pages and whom it suits. */
export function formats({ book, chapters }: Publication, { artifacts }: Built): readonly Element[] {
  const { manifest, words } = book;
  const first = chapters[0];
  const online =
    first === undefined ? [] : [button(wayFrom('', pageFile(chapterAddress(first))), 'web-read', 'web-read-for')];
  const files = downloads.flatMap(({ ending, name, about }) => {
    const artifact = artifacts.find(({ path }) => path === manifest.slug + ending);
    if (artifact === undefined) return [];
    const download = `${manifest.slug}-${manifest.edition}${ending}`;
    return [button(`../${artifact.path}`, name, about, { download, size: sizeOf(artifact, words) })];
  });
  return [h('h2', word(words, 'web-formats')), h('ul', [...online, ...files])];

  function button(href: string, name: string, about: string, file?: { download: string; size: string }): Element {
    const label = file === undefined ? word(words, name) : `${word(words, name)}, ${file.size}`;
    const properties = file === undefined ? { href } : { href, download: file.download };
    return h('li', [h('a.button', properties, label), ' ', h('span', word(words, about))]);
  }
}

/** "3.9 MB, 175 pages". */
function sizeOf({ bytes, pages }: Artifact, words: Words): string {
  const size = readableSize(bytes.length);
  return pages === undefined ? size : `${size}, ${pages} ${word(words, pages === 1 ? 'web-page' : 'web-pages')}`;
}

function readableSize(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
