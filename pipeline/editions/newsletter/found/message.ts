import type { FoundMessage } from '../../../found-letter.ts';

/** Takes a message apart with a parser that did not write it. */
export async function readMessage(bytes: Uint8Array): Promise<FoundMessage> {
  const { simpleParser } = await import('mailparser');
  const mail = await simpleParser(Buffer.from(bytes), {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
    skipTextLinks: true,
  });
  const contentType = mail.headers.get('content-type');
  const isStructured = typeof contentType === 'object' && 'value' in contentType;
  return {
    bytes: bytes.length,
    mediaType: isStructured ? String(contentType.value) : String(contentType ?? ''),
    subject: mail.subject ?? '',
    from: mail.from?.text ?? '',
    messageId: mail.messageId ?? '',
    date: mail.headers.has('date') ? mail.date?.toISOString() : undefined,
    html: withPlainEnds(mail.html || ''),
    text: withPlainEnds(mail.text ?? ''),
    attachments: mail.attachments.map(({ cid = '', contentType: mediaType, size }) => ({
      contentId: cid,
      mediaType,
      bytes: size,
    })),
    ...endsOf(bytes),
  };
}

/** Lines of a message end with CR LF, and hold at most 998 bytes (RFC 5322, 2.1.1). */
function endsOf(bytes: Uint8Array): Pick<FoundMessage, 'longestLine' | 'bareEnds'> {
  const lines = Buffer.from(bytes).toString('latin1').split('\r\n');
  return {
    longestLine: lines.reduce((longest, { length }) => Math.max(longest, length), 0),
    bareEnds: lines.reduce((sum, line) => sum + (line.match(/[\r\n]/g)?.length ?? 0), 0),
  };
}

function withPlainEnds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
