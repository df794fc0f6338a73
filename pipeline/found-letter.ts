/** An element of a finished letter, as a parser that did not write it sees it. */
export type LetterElement = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** In one line. */
  readonly text: string;
  /** The elements around it, the nearest first. */
  readonly around: readonly LetterElement[];
};

/** A colour, size or place that makes a letter hard to use, in one view of it. */
export type LetterView = {
  /** Of the window, in CSS pixels. */
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly pictures: 'shown' | 'hidden';
  /** Texts whose contrast with their ground is too low, and how low it is. */
  readonly faint: readonly { readonly text: string; readonly ratio: number }[];
  /** By how many pixels the letter is wider than the window. */
  readonly overflow: number;
  readonly smallestText: { readonly pixels: number; readonly text: string };
  /** Links that stand alone, with their height in pixels. */
  readonly targets: readonly { readonly text: string; readonly height: number }[];
  /** How many texts were looked at. */
  readonly texts: number;
};

/** A feature of HTML or CSS that a letter uses, with the mail programs that have it not, or only in part. */
export type LetterFeature = {
  /** Its name in the data of caniemail: `css-max-width`. */
  readonly slug: string;
  readonly title: string;
  readonly without: readonly string[];
  readonly partly: readonly string[];
};

/** A finished message, taken apart. */
export type FoundMessage = {
  readonly bytes: number;
  /** The media type of the whole: `multipart/alternative`. */
  readonly mediaType: string;
  readonly subject: string;
  readonly from: string;
  readonly messageId: string;
  /** `2026-11-22T00:00:00.000Z`; `undefined` when it has none. */
  readonly date: string | undefined;
  /** Its parts, decoded, with `\n` at the end of every line. */
  readonly html: string;
  readonly text: string;
  readonly attachments: readonly { readonly contentId: string; readonly mediaType: string; readonly bytes: number }[];
  /** In bytes, without its end. */
  readonly longestLine: number;
  /** Line feeds without a carriage return before them, or the other way round. */
  readonly bareEnds: number;
};

/** A finished letter: its parts as a reader gets them, with every placeholder filled for a reader nobody knows. */
export type FoundLetter = {
  /** Anchor of its issue. */
  readonly issue: string;
  /** Its folder, for people: "newsletter/knees". */
  readonly where: string;
  readonly html: {
    readonly source: string;
    readonly bytes: number;
    readonly isUtf8: boolean;
    readonly title: string;
    /** In the order of the document. */
    readonly elements: readonly LetterElement[];
    /** What readers see of it, a line a block, without the preheader. */
    readonly text: string;
  };
  /** `undefined` when it has no plain text part. */
  readonly text: string | undefined;
  /** The words behind the subject in a list of mails, as the HTML part hides them at its head. */
  readonly preheader: string;
  /** `undefined` when there is no message. */
  readonly message: FoundMessage | undefined;
  /** The pictures that this build has made or copied, by the address under which the letter loads them. */
  readonly pictures: ReadonlyMap<
    string,
    { readonly type: string; readonly bytes: number; readonly isAnimated: boolean }
  >;
  readonly features: readonly LetterFeature[];
  /** What a sender puts in for each reader: `unsubscribe_url`. */
  readonly placeholders: readonly string[];
  /** `undefined` when no browser looked at it. */
  readonly views: readonly LetterView[] | undefined;
};
