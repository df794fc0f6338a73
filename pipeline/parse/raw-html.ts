/** One tag, without attributes but a plain `title`. */
const allowedTag = /^<\/?(?:abbr|br|kbd|sub|sup|wbr)(?:\s+title="[^"<>]*")?\s*\/?>$/i;

/** Words of another language, which a voice has to say in its own way: `<i lang="la">`. */
const foreignWords = /^(?:<(?:i|em)\s+lang="[a-z]{2,3}(?:-[a-z0-9]{2,8})*">|<\/(?:i|em)>)$/i;

/** One comment and nothing behind it. */
const comment = /^<!--(?:(?!-->)[\s\S])*-->\s*$/;

/** Whether a piece of raw HTML may stand in a manuscript: a comment, one tag that has no Markdown of its own, or the language of some words. */
export function isAllowedHtml(value: string): boolean {
  return isComment(value) || allowedTag.test(value.trim()) || foreignWords.test(value.trim());
}

/** Whether a piece of raw HTML is a comment, which no edition prints. */
export function isComment(value: string): boolean {
  return comment.test(value);
}
