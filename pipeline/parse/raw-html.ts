/** One tag, without attributes but a plain `title`. */
const allowedTag = /^<\/?(?:abbr|br|kbd|sub|sup|wbr)(?:\s+title="[^"<>]*")?\s*\/?>$/i;

/** One comment and nothing behind it. */
const comment = /^<!--(?:(?!-->)[\s\S])*-->\s*$/;

/** Whether a piece of raw HTML may stand in a manuscript: a comment, or one tag that has no Markdown of its own. */
export function isAllowedHtml(value: string): boolean {
  return isComment(value) || allowedTag.test(value.trim());
}

/** Whether a piece of raw HTML is a comment, which no edition prints. */
export function isComment(value: string): boolean {
  return comment.test(value);
}
