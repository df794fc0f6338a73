import type { Artifact, FoundSite, FoundWebPage } from '../book.ts';
import { urlsIn } from './read-loads.ts';
import { leadsElsewhere } from './read-html.ts';
import type { Site } from './read-site.ts';
import { readTraits } from './read-traits.ts';

/** Where the pages lie among the finished files. */
const root = 'web/';

/** What a proof wants to know of some pages and the style sheets; an address below the base URL is one of these files. */
export function findSite(
  artifacts: readonly Artifact[],
  site: Site,
  baseUrl: string,
  isPart: (path: string) => boolean,
): FoundSite {
  const files = artifacts.filter(({ path }) => path.startsWith(root) && isPart(path));
  const styles = files.filter(({ mediaType }) => mediaType === 'text/css');
  return {
    pages: files.filter(({ mediaType }) => mediaType === 'text/html').map(pageOf),
    styleBytes: artifacts.find(({ path }) => path === `${root}style.css`)?.bytes.length ?? 0,
    styles: styles.map(({ path, bytes }) => ({ path, loads: urlsIn(new TextDecoder().decode(bytes)) })),
  };

  function pageOf({ path, bytes }: Artifact): FoundWebPage {
    const { leads, ...traits } = readTraits(bytes);
    const deadEnds = [...new Set([...leads, ...traits.loads])].filter((address) => !isThere(path, address));
    return { path, ...traits, deadEnds };
  }

  function isThere(path: string, address: string): boolean {
    if (address.startsWith(baseUrl)) return site.follow(`${root}index.html`, address.slice(baseUrl.length)).isThere;
    return leadsElsewhere(address) || site.follow(path, address).isThere;
  }
}
