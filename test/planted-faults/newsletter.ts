import type { Fault, Finished } from './fault.ts';
import { otherByte } from './other-byte.ts';
import { cautions, safetyFaults, signsOf } from './safety.ts';
import { linkFaults } from './links.ts';
import { exchangesIn, literally, sitesIn, textFiles, type TextFile } from './text-files.ts';

const letters = (finished: Finished): readonly TextFile[] => textFiles(finished, /^newsletter\/one\/issue\.html$/);
const texts = (finished: Finished): readonly TextFile[] => textFiles(finished, /^newsletter\/one\/issue\.txt$/);
const messages = (finished: Finished): readonly TextFile[] => textFiles(finished, /\.eml$/);
const archive = (finished: Finished): readonly TextFile[] => textFiles(finished, /^web\/newsletter\/one\/index\.html$/);
const link = /(?<=href="https:\/\/guide\.example\/)[^"]*#[^"]*/g;
const taken = (): string => '';

/** Faults in the letter: as HTML, as plain text, as a message, and in the archive. */
export const newsletter: readonly Fault[] = [
  ...linkFaults('newsletter', letters, link, { byte: 2, exchange: 1 }),
  {
    edition: 'newsletter',
    name: 'one other byte in an address of the plain text',
    planted: 2,
    sites: (finished) =>
      sitesIn(
        texts(finished),
        /(?<=^\[\d\] https:\/\/guide\.example\/)\S+/gm,
        ([address], random) => otherByte(address, random),
        (_, { path }) => ['Unexpected dead link', path],
      ),
  },
  {
    edition: 'newsletter',
    name: 'one other byte in the address of a link in the archive',
    planted: 2,
    sites: (finished) =>
      sitesIn(
        archive(finished),
        /(?<=<a href="\.\.\/\.\.\/)[^"]*#[^"]*(?=")/g,
        ([address], random) => otherByte(address, random),
        (_, { path }) => ['Unexpected', path],
      ),
  },
  {
    edition: 'newsletter',
    name: 'two links of the archive that lead where the other should',
    planted: 1,
    sites: (finished) =>
      exchangesIn(archive(finished), /(?<=<a href="\.\.\/\.\.\/)[^"]*#[^"]*(?=")/g, (one, _, { path }) => [
        `to \`${one.replace(/^.*#/, '')}\``,
        path,
      ]),
  },
  {
    edition: 'newsletter',
    name: 'a description that is dropped from a picture',
    planted: 1,
    sites: (finished) =>
      sitesIn(letters(finished), / alt="[^"]+"/g, taken, () => ['without a description', 'newsletter/one/issue.html']),
  },
  wrongEffort('a letter in HTML', letters),
  wrongEffort('a letter in plain text', texts),
  wrongEffort('a letter in the archive', archive),
  ...safetyFaults('newsletter', 'a letter in HTML', letters),
  ...safetyFaults('newsletter', 'a letter in plain text', texts),
  ...safetyFaults('newsletter', 'a letter in the archive', archive),
  {
    edition: 'newsletter',
    name: 'a warning sign or caution that is cut out of the message',
    planted: 3,
    sites: (finished) =>
      [...cautions, ...signsOf(finished)].flatMap((words) =>
        sitesIn(messages(finished), literally(words), taken, () => ['newsletter/one', 'in the message']),
      ),
  },
  {
    edition: 'newsletter',
    name: 'another subject of the message',
    planted: 1,
    sites: (finished) =>
      sitesIn(
        messages(finished),
        /(?<=^Subject: ).*/gm,
        () => 'Another',
        () => ['newsletter/one', 'subject'],
      ),
  },
];

/** One part of a letter that says another number than the others. */
function wrongEffort(what: string, files: (finished: Finished) => readonly TextFile[]): Fault {
  return {
    edition: 'newsletter',
    name: `an effort with another number of ${what}`,
    planted: 1,
    sites: (finished) =>
      sitesIn(
        files(finished),
        /(?<=up\s+to\s+)4(?=\s+out\s+of\s+10)/g,
        () => '9',
        (_, { path }) => ['Unexpected loss of “', 'up to 4 out of 10', path],
      ),
  };
}
