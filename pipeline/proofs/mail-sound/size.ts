import { kilobytes, type Condition } from './condition.ts';

/** Gmail hides what comes after some 102 KB; ours are far from that, and a letter that is not has something wrong in it. */
const mostHtml = 60 * 1024;
const manyBytes = 500 * 1024;
const mostBytes = 5 * 1024 * 1024;

/** Size of the HTML part and of the whole message. */
export const size: readonly Condition[] = [
  {
    row: 1,
    id: 'html-size',
    about: 'The HTML part has at most 60 KB; Gmail cuts off what comes after 102 KB.',
    severity: 'error',
    *faults({ letter: { html } }) {
      if (html.bytes > mostHtml)
        yield `Unexpected HTML part of ${kilobytes(html.bytes)}, expected at most ${kilobytes(mostHtml)}`;
    },
  },
  {
    row: 2,
    id: 'message-size',
    about: 'The whole message has at most 5 MB.',
    severity: 'error',
    *faults({ letter: { message } }) {
      if (message !== undefined && message.bytes > mostBytes)
        yield `Unexpected message of ${kilobytes(message.bytes)}, expected at most ${kilobytes(mostBytes)}`;
    },
  },
  {
    row: 2,
    id: 'message-heavy',
    about: 'The whole message has at most 500 KB.',
    severity: 'warning',
    *faults({ letter: { message } }) {
      if (message !== undefined && message.bytes > manyBytes && message.bytes <= mostBytes)
        yield `Unexpected message of ${kilobytes(message.bytes)}, expected at most ${kilobytes(manyBytes)}`;
    },
  },
];
