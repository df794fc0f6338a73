import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Finding } from '../book.ts';
import type { Message } from '../check.ts';
import { fromHere } from './from-here.ts';
import type { ReportContext, Reporter, ToldRule } from './reporter.ts';
import { spanOf } from './span.ts';

/**
 * Messages as SARIF 2.1.0, which code scanning services read. Section numbers below are those of the standard:
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html
 */
export const sarif: Reporter = {
  id: 'sarif',
  for: 'programs',
  report(messages, context) {
    const log = {
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'guide', version: context.version, rules: context.rules.map(ruleOf) } },
          columnKind: 'utf16CodeUnits',
          newlineSequences: ['\r\n', '\n', '\r'],
          results: messages.map((message) => resultOf(message, context)),
          properties: context.exceptions,
        },
      ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
  },
};

/** §3.49: the help is the rule's page up to its first case. */
function ruleOf({ id, about, page }: ToldRule) {
  const why = page()?.split(/^## /m)[0]?.trim();
  return {
    id,
    shortDescription: { text: about },
    ...(why === undefined ? {} : { help: { text: why, markdown: why } }),
  };
}

function resultOf({ severity, finding, message }: Message, context: ReportContext) {
  const ruleIndex = context.rules.findIndex(({ id }) => id === message.ruleId);
  const { reason, suggestion, note, related = [] } = finding;
  const near = suggestion === undefined ? '' : `; did you mean \`${suggestion}\`?`;
  return {
    ruleId: message.ruleId ?? '',
    ...(ruleIndex === -1 ? {} : { ruleIndex }),
    level: severity,
    message: { text: plain([sentence(reason + near), ...(note === undefined ? [] : [note])].join('\n')) },
    locations: [locationOf(finding, context)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other, id) => ({
            id,
            ...locationOf(other, context),
            message: { text: plain(other.reason) },
          })),
        }),
  };
}

function locationOf({ file, place }: Pick<Finding, 'file' | 'place'>, context: ReportContext) {
  const { line, column, endLine, endColumn } = spanOf(place) ?? {};
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  const artifactLocation = artifactAt(fromHere(context.pathOf(file), context.workingFolder));
  return { physicalLocation: { artifactLocation, ...(line === undefined ? {} : { region }) } };
}

/** §3.4: relative to the root of the sources where possible, percent-encoded always. */
function artifactAt(path: string) {
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href };
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

/** §3.11.3: services show the first sentence alone where there is little room. */
function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** §3.11.5 and §3.11.6: in a message, braces stand for placeholders, and brackets before a parenthesis for a link. */
function plain(text: string): string {
  return text
    .replaceAll('{', '{{')
    .replaceAll('}', '}}')
    .replace(/\[([^[\]]*)\](?=\()/g, '\\[$1\\]');
}
