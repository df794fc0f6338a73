import { visit } from 'unist-util-visit';
import type { Finding, Publication } from './book.ts';
import type { RefusedRequests } from './refused-requests.ts';

/**
 * The pictures of the manuscript for which the browser was asked, and refused: each where it stands. None when nothing in
 * the manuscript asked; then the fault is ours.
 */
export function whoAsked({ refused }: RefusedRequests, { chapters, issues, figures }: Publication): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { chapter, tree } of [...chapters, ...issues, ...figures]) {
    visit(tree, ['image', 'definition'], (node) => {
      if (!('url' in node) || !refused.some((one) => names(one, node.url))) return;
      findings.push({
        file: chapter.file,
        place: node.position,
        reason: `Unexpected request for \`${node.url}\`, which the browser was refused, expected a file of the manuscript`,
        note: 'Save the picture in the manuscript under a plain name, and name its path: printing loads nothing else.',
      });
    });
  }
  return findings;
}

/** Whether a refusal is about an address of the manuscript: the same one, its path at the virtual origin, or one quoted. */
function names(refusal: string, url: string): boolean {
  const spellings = [url, decoded(url), atOrigin(url)].filter((one) => one !== '');
  return spellings.some((one) => refusal === one || refusal.includes(`'${one}'`));
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** What is left of a path when the browser has gone all steps up that it names. */
function atOrigin(url: string): string {
  const path = url.split('/').map(encodeURIComponent).join('/');
  return decoded(new URL(path, 'http://book.invalid/').pathname.slice(1));
}
