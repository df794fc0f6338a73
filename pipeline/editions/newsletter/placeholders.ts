import type { Book, PrintedChapter } from '../../book.ts';
import { issueAddress } from '../../web-address.ts';
import { word } from '../../word.ts';

const names = ['first_name', 'unsubscribe_url', 'view_in_browser_url'] as const;

/** What a sender puts in for each reader, after a letter was rendered. Nothing else in double braces may stand in one. */
export type Placeholder = (typeof names)[number];

/** The value of every placeholder for one reader. */
export type PlaceholderValues = Readonly<Record<Placeholder, string>>;

/** A placeholder as it stands in a letter: `{{first_name}}`. */
export function placeholder(name: Placeholder): string {
  return `{{${name}}}`;
}

/**
 * The values for a reader nobody knows. While the publisher has not said where one unsubscribes, that placeholder stays as
 * it is: an address is never invented.
 */
export function defaultValues(issue: PrintedChapter, { manifest, words }: Book): PlaceholderValues {
  const isUndecided = manifest.undecided.includes('unsubscribeUrl');
  return {
    first_name: word(words, 'mail-first-name'),
    unsubscribe_url: isUndecided ? placeholder('unsubscribe_url') : manifest.decided.unsubscribeUrl,
    view_in_browser_url: manifest.baseUrl + issueAddress(issue),
  };
}

/** The placeholders that stand in a part of a letter. */
export function placeholdersIn(part: string): readonly Placeholder[] {
  return names.filter((name) => part.includes(placeholder(name)));
}

/** Fills the HTML part of a letter. A value is text, whatever it holds: no name can become markup or leave an attribute. */
export function fillHtml(html: string, values: PlaceholderValues): string {
  return fill(html, values, escapeHtml);
}

/** Fills the plain text part. A value keeps to its line. */
export function fillText(text: string, values: PlaceholderValues): string {
  return fill(text, values, (value) => value.replace(/[\r\n]+/g, ' '));
}

/** In one pass: braces in a value stay what they are. */
function fill(text: string, values: PlaceholderValues, escape: (value: string) => string): string {
  return text.replace(/\{\{(\w+)\}\}/g, (all, written: string) => {
    const name = names.find((one) => one === written);
    return name === undefined ? all : escape(values[name]);
  });
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(value: string): string {
  return value.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
