import type { Book, Finding, Source } from '../../book.ts';

/** A number under which a library keeps a text, or the volume and pages of a journal. */
const kept = /\b(?:PMID|PMC|ISBN|CD|guideline [A-Z]+)[ -]?\d|\b\d{4};\d/;

/**
 * Sources and what shows that they were read: who read one knows where it is, and has nothing left to say of what is open.
 * The `note` of a source is what is open in it, printed with it.
 */
export function* readSources({ lists: { sources } }: Book): Iterable<Finding> {
  for (const [index, source] of sources.entries.entries()) {
    const place = sources.factPlace([index, 'checked']);
    const fault = source.checked === 'yes' ? faultOfRead(source) : faultOfUnread(source);
    if (fault !== undefined) yield { file: sources.file, place, ...fault };
  }
}

function faultOfRead({ note, url, doi, reference }: Source): Pick<Finding, 'reason' | 'note'> | undefined {
  if (note !== undefined) {
    return {
      reason: 'Unexpected `checked: yes` of a source with a `note`, expected `in-part`',
      note: 'The note says what is not known of it: check that, then delete the note.',
    };
  }
  if (url !== undefined || doi !== undefined || kept.test(reference)) return undefined;
  return {
    reason: 'Unexpected `checked: yes` of a source that nobody can find, expected its `url` or `doi`',
    note: 'Or the number under which it is kept, in its reference: PMID, PMC, ISBN, volume and pages.',
  };
}

function faultOfUnread({ note, checked }: Source): Pick<Finding, 'reason' | 'note'> | undefined {
  if (note !== undefined) return undefined;
  return {
    reason: `Unexpected \`checked: ${checked}\` of a source without a \`note\`, expected what is not known of it`,
    note: 'Readers are told with the source: `note: Its volume is not yet checked.`',
  };
}
