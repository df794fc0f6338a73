import { createHash } from 'node:crypto';
import type { Artifact, Book, Manifest, PrintedChapter } from '../../book.ts';
import { attachPictures } from './attached-pictures.ts';
import { letterFacts } from './letter-facts.ts';
import { defaultValues, fillHtml, fillText } from './placeholders.ts';

/** Who a letter is from and to until a sender says: names of a domain that is kept for examples (RFC 2606). */
const nobody = { from: 'undecided@guide.example', to: 'reader@guide.example' } as const;

/**
 * A letter as a file that every mail program opens: plain text and HTML as alternatives, filled for a reader nobody knows.
 * `hosted` are the files that its pictures are loaded from. Its date is the edition's, and its id and boundaries come from
 * what it says, so that the same letter is the same bytes.
 */
export async function messagePart(
  issue: PrintedChapter,
  book: Book,
  [html, text]: readonly [Artifact, Artifact],
  hosted: readonly Artifact[],
): Promise<Artifact> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const { manifest } = book;
  const values = defaultValues(issue, book);
  const letter = { subject: letterFacts(issue.chapter).subject, text: fillText(decode(text), values) };
  const filled = fillHtml(decode(html), values);
  const pictures =
    manifest.newsletter.pictures === 'attached'
      ? attachPictures(filled, book, hosted)
      : { html: filled, attachments: [] };
  const key = createHash('sha256')
    .update(JSON.stringify([letter, pictures.html]))
    .digest('hex')
    .slice(0, 32);
  const message = new MailComposer({
    ...letter,
    ...pictures,
    attachments: [...pictures.attachments],
    from: { name: manifest.title, address: addressOf(manifest) },
    to: nobody.to,
    date: new Date(`${manifest.date}T00:00:00Z`),
    messageId: `<${issue.chapter.id}.${key}@${new URL(manifest.baseUrl).hostname}>`,
    baseBoundary: key,
    textEncoding: 'quoted-printable',
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    path: `newsletter/${issue.chapter.id}/issue.eml`,
    mediaType: 'message/rfc822',
    bytes: new Uint8Array(await message.compile().build()),
  };
}

/** The publisher's contact, where it is an address to write to. */
function addressOf({ decided, undecided }: Manifest): string {
  const { contact } = decided;
  return !undecided.includes('contact') && /^[^\s@<>]+@[^\s@<>]+$/.test(contact) ? contact : nobody.from;
}

function decode({ bytes }: Artifact): string {
  return new TextDecoder().decode(bytes);
}
