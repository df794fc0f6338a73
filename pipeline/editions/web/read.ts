import type { Artifact, Extract, FoundLink, Publication } from '../../book.ts';
import { chapterAddress, pageFile } from '../../web-address.ts';
import { findSite } from '../../web-pages/find-site.ts';
import { leadsElsewhere, type ReadHtml } from '../../web-pages/read-html.ts';
import { readSite, type Site } from '../../web-pages/read-site.ts';
import { facesIn } from '../../web-pages/faces-in.ts';
import { siteMetadata } from './site-metadata.ts';

/** A page and where it lies. */
export type Page = { readonly path: string; readonly html: ReadHtml };

/**
 * Takes the finished pages apart. A link in a chapter's text comes from that chapter, any other from nowhere. A link to a
 * whole page leads to the anchor of its title; one to a file that is there and has no anchor is sound and not listed.
 */
export async function read(artifacts: readonly Artifact[], publication: Publication): Promise<Extract> {
  const site = readSite(artifacts);
  const pages = pagesOf(artifacts, site);
  const chapters = new Map(
    publication.chapters.map((printed) => [`web/${pageFile(chapterAddress(printed))}`, printed.chapter.anchor]),
  );
  return {
    edition: 'web',
    path: 'dist/web/index.html',
    links: pages.flatMap((page) => [...linksOf(page, site, chapters.get(page.path))]),
    anchors: new Set(pages.flatMap(({ html }) => [...html.anchors])),
    text: pages.map(({ html }) => html.text).join('\n'),
    site: findSite(artifacts, site, publication.book.manifest.baseUrl, (path) => !path.startsWith('web/newsletter/')),
    metadata: siteMetadata(pages, artifacts),
    fontFaces: facesIn(artifacts),
    standing: new Map(pages.flatMap(({ path, html }) => (chapters.has(path) ? [...html.standing] : []))),
    tellings: pages.flatMap(({ path, html }) => {
      const chapter = chapters.get(path);
      return chapter === undefined
        ? []
        : [{ chapter, where: path, text: html.running, pictures: html.pictures, drawn: html.drawn }];
    }),
  };
}

/** The letters of the newsletter lie among the pages too; they are read with their mails. */
function pagesOf(artifacts: readonly Artifact[], site: Site): readonly Page[] {
  return artifacts.flatMap(({ path }) => {
    const html = path.startsWith('web/') && !path.startsWith('web/newsletter/') ? site.page(path) : undefined;
    return html === undefined ? [] : [{ path, html }];
  });
}

function* linksOf({ path, html }: Page, site: Site, chapter: string | undefined): Iterable<FoundLink> {
  for (const { address, label, inText } of html.leads) {
    if (leadsElsewhere(address)) continue;
    const { isThere, anchor } = site.follow(path, address);
    if (isThere && anchor === undefined) continue;
    yield { from: inText ? chapter : undefined, to: isThere ? anchor : undefined, label, where: path };
  }
}
