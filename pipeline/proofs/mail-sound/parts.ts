import { countWords, type Condition } from './condition.ts';

/** The parts of a message: both there, both saying the same, and the same as the files beside it. */
export const parts: readonly Condition[] = [
  {
    row: 5,
    id: 'text-part',
    about: 'There is a plain text part.',
    severity: 'error',
    *faults({ letter: { text } }) {
      if (text === undefined) yield 'Unexpected letter without plain text, expected both parts';
    },
  },
  {
    row: 5,
    id: 'text-length',
    about: 'The plain text part has at least 60 % of the words of the HTML part.',
    severity: 'warning',
    *faults({ letter: { text = '', html } }) {
      const [inText, inHtml] = [countWords(text), countWords(html.text)];
      if (text !== '' && inText < inHtml * 0.6)
        yield `Unexpected plain text of ${inText} words beside HTML of ${inHtml}, expected at least 60 %`;
    },
  },
  {
    id: 'message-parts',
    about:
      'The message is `multipart/alternative`, with a date, an id and a sender, and its parts are the files beside it.',
    severity: 'error',
    *faults({ letter: { html, text = '', message, pictures } }) {
      if (message === undefined) return yield 'Unexpected letter without `issue.eml`, expected the message';
      if (message.mediaType !== 'multipart/alternative')
        yield `Unexpected message of type \`${message.mediaType}\`, expected \`multipart/alternative\``;
      for (const name of ['date', 'from', 'messageId'] as const)
        if ((message[name] ?? '') === '') yield `Unexpected message without \`${name}\`, expected one`;
      if (message.text.trim() !== text.trim())
        yield 'Unexpected plain text in the message, expected that of `issue.txt`';
      if (hosted(message.html, [...pictures.keys()]) !== hosted(html.source, [...pictures.keys()]))
        yield 'Unexpected HTML in the message, expected that of `issue.html`';
      const attached = new Set(message.attachments.map(({ contentId }) => contentId.replace(/^<|>$/g, '')));
      for (const [, name = ''] of message.html.matchAll(/src="cid:([^"]*)"/g))
        if (!attached.has(name))
          yield `Unexpected picture \`cid:${name}\` that is not attached, expected it in the message`;
    },
  },
  {
    row: 20,
    id: 'text-beside-pictures',
    about: 'A letter with pictures has at least 400 characters of text.',
    severity: 'warning',
    *faults({ letter: { html } }) {
      const { length } = html.text;
      if (html.elements.some(({ name }) => name === 'img') && length < 400)
        yield `Unexpected pictures with ${length} characters of text, expected at least 400`;
    },
  },
];

/** HTML with every picture of ours under one name, whether it travels with the letter or is loaded. */
function hosted(html: string, addresses: readonly string[]): string {
  let plain = html.replace(/src="cid:[^"]*"/g, 'src="picture"');
  for (const address of addresses) plain = plain.replaceAll(`src="${address}"`, 'src="picture"');
  return plain.trim();
}
