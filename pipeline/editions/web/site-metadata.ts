import type { Artifact, Extract } from '../../book.ts';
import { leadsElsewhere, type ReadLead } from '../../web-pages/read-html.ts';
import type { Page } from './read.ts';

/** What a proof wants to know of the pages as a whole: the heaviest one with its stylesheet, scripts, foreign files. */
export function siteMetadata(pages: readonly Page[], artifacts: readonly Artifact[]): Extract['metadata'] {
  const sizes = new Map(artifacts.map(({ path, bytes }) => [path, bytes.length]));
  const sizeOf = ({ path }: Page): number => (sizes.get(path) ?? 0) + (sizes.get('web/style.css') ?? 0);
  const [heaviest] = [...pages].sort((one, other) => sizeOf(other) - sizeOf(one));
  const front = pages.find(({ path }) => path === 'web/index.html');
  return {
    title: front?.html.title ?? '',
    language: front?.html.language ?? '',
    pages: String(pages.length),
    heaviestPage: heaviest?.path ?? '',
    heaviestPageBytes: String(heaviest === undefined ? 0 : sizeOf(heaviest)),
    withScript: pages
      .filter(({ html }) => html.elements.has('script'))
      .map(({ path }) => path)
      .join(' '),
    loadedFromElsewhere: pages
      .flatMap(({ html }) => html.leads.filter(isLoadedFromElsewhere))
      .map(({ address }) => address)
      .join(' '),
  };
}

function isLoadedFromElsewhere({ element, address, relation }: ReadLead): boolean {
  return element !== 'a' && relation !== 'canonical' && leadsElsewhere(address);
}
