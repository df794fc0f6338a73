import type { Condition } from './condition.ts';

const forbidden = new Set(['script', 'form', 'iframe', 'video', 'audio', 'object', 'embed', 'base', 'svg', 'link']);

/** Markup that mail programs take out, refuse or break. */
export const markup: readonly Condition[] = [
  {
    row: 28,
    id: 'forbidden',
    about:
      'No script, form, frame, film, foreign stylesheet, positioned block, bare background picture or picture in the text itself.',
    severity: 'error',
    *faults({ letter: { html } }) {
      for (const { name, attributes } of html.elements) {
        if (forbidden.has(name)) yield `Unexpected \`<${name}>\`, expected a letter without`;
        if (name === 'img' && (attributes.get('src') ?? '').startsWith('data:'))
          yield 'Unexpected picture in base64, expected one that is hosted or attached';
        const style = attributes.get('style') ?? '';
        if (/(?:^|;)\s*position\s*:/i.test(style)) yield `Unexpected \`position\` of \`<${name}>\`, expected none`;
        const hasPicture = /background(?:-image)?\s*:[^;]*url\(/i.test(style) || attributes.has('background');
        if (hasPicture && !attributes.has('bgcolor'))
          yield `Unexpected background picture of \`<${name}>\` without \`bgcolor\`, expected a ground for those who see none`;
        for (const attribute of attributes.keys())
          if (/^on[a-z]+$/.test(attribute))
            yield `Unexpected \`${attribute}\` of \`<${name}>\`, expected a letter without script`;
        if (name === 'a' && /^\s*javascript:/i.test(attributes.get('href') ?? ''))
          yield 'Unexpected script in a link, expected an address';
      }
      for (const { text } of html.elements.filter(({ name }) => name === 'style'))
        if (/@import|\bposition\s*:|url\(/i.test(text))
          yield 'Unexpected `@import`, `url()` or `position` in the styles, expected none';
    },
  },
  {
    row: 30,
    id: 'office-comments',
    about: 'Comments for Outlook are closed where they are opened, and what they hold is balanced.',
    severity: 'error',
    *faults({ letter: { html } }) {
      const opened = html.source.match(/<!--\[if [^\]]*\]>/g)?.length ?? 0;
      const closed = html.source.match(/<!\[endif\]-->/g)?.length ?? 0;
      if (opened !== closed) yield `Unexpected ${opened} comments for Outlook with ${closed} ends, expected as many`;
      const hidden = [...html.source.matchAll(/<!--\[if mso[^\]]*\]>(.*?)<!\[endif\]-->/gs)]
        .map(([, inner = '']) => inner)
        .join('');
      for (const name of ['table', 'tr', 'td']) {
        const [starts, ends] = [`<${name}[\\s>]`, `</${name}>`].map(
          (tag) => hidden.match(new RegExp(tag, 'g'))?.length ?? 0,
        );
        if (starts !== ends) yield `Unexpected ${starts} \`<${name}>\` for Outlook with ${ends} ends, expected as many`;
      }
    },
  },
  {
    row: 30,
    id: 'lines',
    about: 'Lines of the message end with CR LF and hold at most 998 bytes, and its text is UTF-8.',
    severity: 'error',
    *faults({ letter: { html, message } }) {
      if (!html.isUtf8) yield 'Unexpected bytes that are no UTF-8 in the HTML part, expected text';
      if (message === undefined) return;
      if (message.longestLine > 998)
        yield `Unexpected line of ${message.longestLine} bytes in the message, expected at most 998`;
      if (message.bareEnds > 0)
        yield `Unexpected ${message.bareEnds} line ends that are not CR LF in the message, expected none`;
      if (`${message.html}${message.text}`.includes('\uFFFD'))
        yield 'Unexpected characters that are none in the message, expected UTF-8';
    },
  },
];
