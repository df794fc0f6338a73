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

/** The parts of a table, with what says where a cell reaches, what it heads, and in which language and direction it is. */
const tableTag =
  /<\/?(?:table|caption|colgroup|col|thead|tbody|tfoot|tr|th|td)(?:\s+(?:colspan|rowspan|span)="\d{1,2}"|\s+scope="(?:col|row)(?:group)?"|\s+align="(?:left|center|right)"|\s+dir="(?:ltr|rtl)"|\s+lang="[a-z]{2,3}(?:-[a-z0-9]{2,8})*")*\s*\/?>/gi;

/** Whether a piece of raw HTML is one whole table of words, with nothing in it that leads, loads or runs. */
export function isPlainTable(value: string): boolean {
  const table = value.trim();
  if (!/^<table[\s>]/i.test(table) || !/<\/table>$/i.test(table)) return false;
  if (table.match(/<\/?table\b/gi)?.length !== 2) return false;
  const rest = table.replace(tableTag, '').match(/<[^>]*>?/g) ?? [];
  return rest.every((tag) => tag.endsWith('>') && isAllowedHtml(tag));
}
