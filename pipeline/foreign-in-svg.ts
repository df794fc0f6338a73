import type { Position } from 'unist';
import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import { foreignAttribute } from './foreign-in-svg/foreign-attribute.ts';
import { fetchingStyle } from './foreign-in-svg/fetching-style.ts';

/** What does not belong into a drawing, and where in its file; no place where the file is no text. */
export type ForeignInSvg = { readonly what: string; readonly place: Position | undefined };

const drawings = ['', 'http://www.w3.org/2000/svg'];
const pages = 'http://www.w3.org/1999/xhtml';

/** Elements of a drawing that run or fetch; notes of drawing programs have others of these names, which nobody reads. */
const foreignElements =
  /^(?:script|handler|listener|foreignobject|iframe|object|embed|audio|video|source|track|img|link|meta|base|form)$/i;

/** The document types of SVG 1.0 and 1.1, without declarations of their own; drawing programs still write them. */
const usualType =
  /^\s*svg\s+PUBLIC\s+(["'])-\/\/W3C\/\/DTD SVG [\w. ]+\/\/EN\1\s+(["'])http:\/\/www\.w3\.org\/[\w./-]+\.dtd\2\s*$/;

/**
 * The first thing in an SVG that is no drawing: scripts, HTML, entities, and whatever is fetched from elsewhere. It is read
 * as XML, as browsers read it, so that no spelling hides anything; nothing is expanded or fetched.
 */
export function foreignInSvg(bytes: Uint8Array): ForeignInSvg | undefined {
  const text = textOf(bytes);
  if (text === undefined) return { what: 'text that is not UTF-8', place: undefined };
  const found: ForeignInSvg[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let start = { line: 1, column: 1 };
  const note = (what: string | undefined): void => {
    if (what !== undefined)
      found.push({ what, place: { start, end: { line: parser.line, column: parser.column + 1 } } });
  };
  let style: string | undefined;
  parser.on('xmldecl', ({ encoding = 'UTF-8' }) =>
    note(/^utf-8$/i.test(encoding) ? undefined : `encoding ${encoding}`),
  );
  parser.on('doctype', (type) => note(usualType.test(type) ? undefined : 'document type declaration'));
  parser.on('processinginstruction', ({ target }) =>
    note(/^xml-stylesheet$/i.test(target) ? 'external style sheet' : undefined),
  );
  parser.on('opentagstart', ({ name }) => {
    start = { line: parser.line, column: Math.max(1, parser.column - name.length - 1) };
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (uri === pages || (drawings.includes(uri) && foreignElements.test(local))) note(`\`<${local}>\``);
    const list: readonly SaxesAttributeNS[] = Object.values(attributes);
    for (const attribute of list) note(foreignAttribute(attribute));
    if (local === 'style') style = '';
  });
  const read = (words: string): void => {
    if (style !== undefined) style += words;
  };
  parser.on('text', read);
  parser.on('cdata', read);
  parser.on('closetag', ({ local }) => {
    if (local !== 'style' || style === undefined) return;
    note(fetchingStyle(style));
    style = undefined;
  });
  parser.on('error', () => note('broken XML'));
  parser.write(text).close();
  return found[0];
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
