/** A place where a parser would work for minutes, or fill its stack: the line, counted from 1, and what stands there. */
export type Labour = { readonly line: number; readonly what: string };

/**
 * For each of these signs a Markdown parser may look through the rest of its paragraph, so the work grows with their number
 * times the length. Forty thousand `]` take it 13 s, and so do seven thousand `<!--`; a page of prose makes a thousandth of
 * what is allowed here, which is about one second.
 */
const costly = /[[\]<*_~]/g;
const mostWork = 40_000_000;

/** Blocks are read again for each block around them, and each quote in a quote is a line looked through once more. */
const mostOpenBlocks = 20;
const mostQuotes = 1000;

const fence = /^[\s>]*(?:(`{3,})[^`]*|(~{3,}).*)$/;
const beginsBlock = /^[\s>]*(?:$|(?:[-+*]|\d+[.)]|#{1,6}|:{2,}\S*)(?:\s|$))/;
const tableRule = /^[\s>]*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** What would take a Markdown parser too long, found by reading the lines once; `undefined` in every text that people write. */
export function laboriousPlace(text: string): Labour | undefined {
  let work = 0;
  let openBlocks = 0;
  let openFence: string | undefined;
  let isTable = false;
  let paragraph = { line: 1, signs: 0, length: 0 };
  for (const [index, content] of text.split('\n').entries()) {
    const line = index + 1;
    const found = fence.exec(content);
    const marks = found?.[1] ?? found?.[2];
    if (openFence !== undefined) {
      if (marks?.startsWith(openFence) === true) openFence = undefined;
      continue;
    }
    openFence = marks;
    if ((/^[\s>]*/.exec(content)?.[0].replace(/\s/g, '').length ?? 0) > mostQuotes) {
      return { line, what: `nesting of more than ${mostQuotes} quotes` };
    }
    if (/^\s*:{3,}[a-z]/i.test(content)) openBlocks += 1;
    else if (/^\s*:{3,}\s*$/.test(content)) openBlocks = Math.max(0, openBlocks - 1);
    if (openBlocks > mostOpenBlocks) return { line, what: `nesting of more than ${mostOpenBlocks} blocks` };

    const isBlank = content.trim() === '';
    isTable = !isBlank && (isTable || (content.includes('|') && tableRule.test(content)));
    if (isTable || beginsBlock.test(content)) {
      work += paragraph.signs * paragraph.length;
      paragraph = { line, signs: 0, length: 0 };
    }
    paragraph.signs += content.match(costly)?.length ?? 0;
    paragraph.length += content.length;
    if (work + paragraph.signs * paragraph.length > mostWork) {
      return { line: paragraph.line, what: `${paragraph.signs} signs of markup in one paragraph` };
    }
  }
  return undefined;
}
