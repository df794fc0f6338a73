import type { Condition } from './condition.ts';

/** Subject and preheader: all that a reader sees before opening a letter. */
export const envelope: readonly Condition[] = [
  {
    row: 3,
    id: 'subject',
    about: 'There is a subject, the same in the message as in the title of the HTML part.',
    severity: 'error',
    *faults({ letter: { html, message } }) {
      if (html.title.trim() === '') yield 'Unexpected letter without a subject, expected one';
      else if (message !== undefined && message.subject !== html.title)
        yield `Unexpected subject “${message.subject}” of the message, expected “${html.title}”`;
    },
  },
  {
    row: 3,
    id: 'subject-style',
    about: 'The subject has 10 to 60 characters, is not all in capitals, and has at most one exclamation mark.',
    severity: 'warning',
    *faults({ letter: { html } }) {
      const { title } = html;
      const { length } = [...title];
      if (length > 0 && (length < 10 || length > 60))
        yield `Unexpected subject of ${length} characters, expected 10 to 60: “${title}”`;
      if (/\p{Lu}/u.test(title) && !/\p{Ll}/u.test(title))
        yield `Unexpected subject in capitals, expected small letters too: “${title}”`;
      if (title.split('!').length > 2) yield `Unexpected shouting in the subject, expected one “!” at most: “${title}”`;
    },
  },
  {
    row: 4,
    id: 'preheader',
    about: 'The preheader has 40 to 130 characters and does not repeat the subject.',
    severity: 'warning',
    *faults({ letter: { html, preheader } }) {
      const { length } = [...preheader];
      if (length < 40 || length > 130)
        yield `Unexpected preheader of ${length} characters, expected 40 to 130: “${preheader}”`;
      if (length > 0 && preheader === html.title)
        yield 'Unexpected preheader equal to the subject, expected what it leaves out';
    },
  },
];
