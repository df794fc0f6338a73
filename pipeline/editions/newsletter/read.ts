import type { Artifact, Built, Extract, Publication, Telling } from '../../book.ts';
import { findSite } from '../../web-pages/find-site.ts';
import { readSite, type Site } from '../../web-pages/read-site.ts';
import { archiveLinks, archivePath } from './archive-links.ts';
import { findLetter } from './found/letter.ts';
import { browserOf } from './found/views.ts';
import { mailLinks } from './mail-links.ts';
import { readLetter, type Letter } from './read-letter.ts';
import { readPictures } from './read-pictures.ts';

/**
 * Takes the finished letters apart. An address below the base URL leads to an anchor in the web edition of this build, and
 * is dead when it is not there; so is a numbered address of the text part that the HTML part has not.
 */
export async function read(artifacts: readonly Artifact[], publication: Publication, built?: Built): Promise<Extract> {
  const { book, issues } = publication;
  const site = readSite(artifacts);
  const letters = issues.map((issue) => readLetter(issue, artifacts, book));
  const browser = issues.length === 0 ? undefined : await browserOf(built);
  const found = [];
  for (const letter of letters) found.push(await findLetter(letter, artifacts, publication, browser));
  return {
    edition: 'newsletter',
    path: 'dist/newsletter/',
    links: letters.flatMap((letter) => [...mailLinks(letter, site, book.manifest.baseUrl)]),
    repeatedLinks: issues.flatMap((issue) => [...archiveLinks(issue, site)]),
    anchors: new Set(letters.flatMap(({ html }) => [...html.anchors])),
    text: letters.map(({ html, text }) => `${html.text}\n\n${text}`).join('\n\n'),
    pictures: letters.flatMap((letter) => [...readPictures(letter, artifacts, publication)]),
    site: findSite(artifacts, site, book.manifest.baseUrl, (path) => path.startsWith('web/newsletter/')),
    tellings: letters.flatMap((letter) => tellingsOf(letter, site)),
    letters: found,
    metadata: Object.fromEntries(letters.flatMap(metadataOf)),
  };
}

/** A letter is told three times: as HTML, as plain text for programs that show no HTML, and as a page on the web. */
function tellingsOf({ issue, html, text }: Letter, site: Site): readonly Telling[] {
  const { anchor: chapter, id } = issue.chapter;
  const path = archivePath(issue);
  const page = site.page(path);
  return [
    { chapter, where: `newsletter/${id}/issue.html`, text: html.text, pictures: html.pictures },
    { chapter, where: `newsletter/${id}/issue.txt`, text },
    { chapter, where: path, text: page?.running ?? '', pictures: page?.pictures ?? [], drawn: page?.drawn ?? [] },
  ];
}

/** One letter's facts, under the anchor of its issue. */
function metadataOf({ issue, html, text, bytes }: Letter): readonly (readonly [string, string])[] {
  const { anchor } = issue.chapter;
  return [
    [`${anchor} subject`, html.title],
    [`${anchor} language`, html.language],
    [`${anchor} bytes`, String(bytes)],
    [`${anchor} elements`, [...html.elements].sort().join(' ')],
    [`${anchor} html`, html.text],
    [`${anchor} text`, text],
  ];
}
