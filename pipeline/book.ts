import type { Element, Root as HtmlRoot } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import type { Node, Point, Position } from 'unist';
import type { VFile } from 'vfile';
import type { Root as XmlRoot } from 'xast';
import type { FoundLetter } from './found-letter.ts';

declare const earned: unique symbol;

/** A name that may stand in a link and in an `id` attribute: `[a-z0-9]` and inner `-` or `.`. Earned once, in `parse`. */
export type Id = string & { readonly [earned]: 'Id' };

/** `kind:id`, the way a target is written in a link: `muscle:iliopsoas`. */
export type TargetKey = `${string}:${string}`;

/** Lines and columns count from 1, offsets from 0, in UTF-16 code units, as unist says. */
export type Place = Position | Point;

/** What only the publisher knows; never invented, printed as "not yet decided" or left out. */
export type PublisherFacts = {
  readonly publisher: string;
  readonly contact: string;
  readonly postalAddress: string;
  readonly baseUrl: string;
  readonly subscribeUrl: string;
  readonly unsubscribeUrl: string;
  readonly funding: string;
  readonly reviewer: string;
};

/** A part of the book: its chapters' paths, in reading order. */
export type Part = {
  readonly title: string;
  readonly files: readonly string[];
  /**
   * Matter before or after the body carries no part heading of its own. Front matter has roman page numbers; start pages,
   * which stand before the contents list, are numbered as the body is.
   */
  readonly matter: 'front' | 'start' | 'body' | 'back';
};

export type Severity = 'error' | 'warning';

/** `guide.yaml`, read and found sound. */
export type Manifest = {
  readonly title: string;
  readonly subtitle: string | undefined;
  readonly slug: Id;
  readonly language: string;
  readonly edition: string;
  /** The edition date, `YYYY-MM-DD`: the only clock of the build. */
  readonly date: string;
  /** Whether `guide.yaml` names the date; else it is one that says nothing. */
  readonly isDated: boolean;
  readonly profile: 'book' | 'health-guide';
  /** What the book says about the severity of rules; whether there are such rules, the check `allowance` judges. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly description: string | undefined;
  readonly licence: string | undefined;
  /** Fonts for letters that ours lack: files of the manuscript, and how bold they are. */
  readonly fonts: readonly { readonly file: string; readonly weight: number }[];
  /** Words under which catalogues file the book. */
  readonly keywords: readonly string[];
  /** What the publisher vouches for. Nothing is claimed unasked. */
  readonly claims: {
    /** A person has tested the PDF against PDF/UA-1. */
    readonly pdfUa: boolean;
    /** The standard that a person has tested the EPUB against: "EPUB Accessibility 1.1 - WCAG 2.2 Level AA". */
    readonly conformsTo?: string | undefined;
    /** Who has tested it. */
    readonly certifiedBy?: string | undefined;
    /** Nothing in the book flashes, moves or makes sounds. */
    readonly hasNoHazards?: boolean;
  };
  readonly credit: string | undefined;
  /** Whether the pictures of a letter are loaded from the web edition, or travel with it. */
  readonly newsletter: { readonly pictures: 'hosted' | 'attached' };
  readonly parts: readonly Part[];
  readonly emergencyNumbers: readonly { readonly place: string; readonly number: string }[];
  readonly decided: PublisherFacts;
  /** The keys of `decided` that still read `undecided`. */
  readonly undecided: readonly (keyof PublisherFacts)[];
  /** Where the web edition will live, with a final slash; `https://guide.example/` while undecided. */
  readonly baseUrl: string;
};

/** Where in a YAML document the value at a path stands. */
export type FactPlace = (path: readonly PropertyKey[]) => Position | undefined;

/** A text value in YAML and its place. */
export type FactText = { readonly value: string; readonly place: Position };

/** One Markdown file of the manuscript. */
export type Chapter<Facts = unknown> = {
  readonly id: Id;
  /** The domain kind its folder says: `chapter`, `muscle`, `symptom`, `step`, `figure` or `issue`. */
  readonly kind: string;
  /** The `id` of its `h1`, unique in the book (ids alone are not: a muscle and a step are both called `calf`). */
  readonly anchor: string;
  readonly title: string;
  /** `undefined` when the facts broke their schema: the chapter keeps its targets, so that one fault does not cascade. */
  readonly facts: Facts | undefined;
  readonly factPlace: FactPlace;
  /** Every text value of the facts, where references may stand. */
  readonly factTexts: readonly FactText[];
  readonly tree: MarkdownRoot;
  readonly file: VFile;
};

export type Checked = 'yes' | 'in-part' | 'no';

export type Level = 'textbook' | 'guideline' | 'review' | 'trial' | 'observational' | 'plausible' | 'author';

export type Term = {
  readonly id: Id;
  readonly term: string;
  readonly also: readonly string[];
  readonly sayIt: string | undefined;
  readonly definition: string;
  /** A word of daily life: explained at its first use in the book, not again in each chapter. */
  readonly everyday: boolean;
  readonly sources: readonly TargetKey[];
  readonly checked: Checked;
  /** What of it is still to be checked, although a source of it was read. */
  readonly open?: string | undefined;
};

export type Source = {
  readonly id: Id;
  readonly label: string;
  readonly reference: string;
  readonly url: string | undefined;
  readonly doi: string | undefined;
  readonly kind: string;
  readonly checked: Checked;
  readonly note: string | undefined;
};

export type Claim = {
  readonly id: Id;
  readonly text: string;
  readonly level: Level;
  readonly sources: readonly TargetKey[];
  readonly basis: string | undefined;
  readonly saidBy: string | undefined;
  readonly note: string | undefined;
  readonly checked: Checked;
  readonly open?: string | undefined;
};

export type RedFlagGroup = {
  readonly id: Id;
  readonly title: string;
  readonly lead: string | undefined;
  readonly entries: readonly {
    readonly id: Id;
    readonly text: string;
    readonly sources: readonly TargetKey[];
    readonly checked: Checked;
    readonly open?: string | undefined;
  }[];
};

/** A YAML file that holds a list: the file, its entries, and where each value stands. */
export type ListFile<Entry> = {
  readonly file: VFile;
  readonly entries: readonly Entry[];
  readonly factPlace: FactPlace;
  readonly factTexts: readonly FactText[];
};

export type Lists = {
  readonly terms: ListFile<Term>;
  readonly sources: ListFile<Source>;
  readonly claims: ListFile<Claim>;
  readonly redFlags: ListFile<RedFlagGroup>;
};

/** What can be pointed at. `anchor` is `kind-id`, ASCII, unique in the book, and the `id` attribute in every edition. */
export type Target = {
  readonly kind: string;
  readonly id: Id;
  readonly key: TargetKey;
  /** What an empty link prints: "Step 2", "iliopsoas". */
  readonly label: string;
  /** What the thing is called: "Quadriceps press". */
  readonly title: string;
  readonly number: number | undefined;
  readonly anchor: string;
  readonly file: VFile;
  readonly place: Place | undefined;
  /** The anchor of the chapter it is printed in. */
  readonly owner: string;
};

/** Who points at it: a link in prose, a link to a file, or a value in YAML. */
export type Reference = {
  readonly form: 'link' | 'file' | 'value';
  readonly kind: string;
  readonly id: string;
  /** As the author wrote it. */
  readonly written: string;
  readonly file: VFile;
  readonly place: Place | undefined;
  /** The anchor of the chapter it stands in. */
  readonly owner: string;
  readonly node: Node | undefined;
  /** What it points at, `undefined` when there is no such target. */
  readonly target: Target | undefined;
};

/** A file of the manuscript, as it lies on the disk; judged by checks, which never touch the disk. */
export type SourceFile = {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** What the path leads to: a file in the folder, or a symbolic link. */
  readonly entry: 'file' | 'symbolic-link';
  /** For images: what the bytes say, not the name. `undefined` when they are no image we know. */
  readonly image: { readonly type: string; readonly width: number; readonly height: number } | undefined;
  /** The Markdown of these very bytes, when an earlier run parsed them. */
  readonly tree?: MarkdownRoot;
  /** For the words of a figure: the hash of its pictures, when an earlier run judged them and found nothing. */
  readonly legible?: string | undefined;
};

/** What a rule yields. `place` is the smallest node at fault. */
export type Finding = {
  readonly file: VFile;
  readonly place?: Place | undefined;
  readonly reason: string;
  readonly note?: string | undefined;
  readonly suggestion?: string | undefined;
  readonly related?: readonly { readonly file: VFile; readonly place?: Place | undefined; readonly reason: string }[];
};

/** A fault found before a Book exists, kept for the check of that name. */
export type Problem = Finding & { readonly rule: 'yaml-valid' | 'facts-valid' | 'text-valid' | 'reading-order' };

/** The grammar of one directive, which `directive-known` holds the manuscript to. */
export type DirectiveGrammar = {
  readonly name: string;
  readonly form: 'container' | 'leaf';
  readonly attributes: Readonly<Record<string, 'required' | 'optional'>>;
  readonly label: 'required' | 'optional' | 'none';
};

/** The words of a picture: prose, in `manuscript/figures/ID.md`. */
export type FigureWords = {
  readonly title: string;
  readonly description: string;
  /** Of the narrow picture, where that shows less than the wide one. */
  readonly 'narrow-description'?: string | undefined;
  readonly caption: string;
  readonly labels: Readonly<Record<string, string>>;
};

/** A picture as code: facts and words in, SVG out. */
export type Drawing<Facts = unknown> = {
  readonly id: string;
  readonly names: readonly TargetKey[];
  draw(book: Book<Facts>, words: FigureWords): Element;
  /**
   * The same for phones and letters: one panel, at most 640 units wide, its ids led by `ID-narrow-`. A drawing that is no
   * wider may do without, and is shown there itself.
   */
  narrow?(book: Book<Facts>, words: FigureWords): Element;
  /** What the narrow one leaves out, such as "panel A": its words then need a `narrow-description`. */
  readonly narrowLacks?: string;
  /** Small pictures of single things out of it, by what they show, for the pages of these things. */
  details?(book: Book<Facts>, words: FigureWords): ReadonlyMap<TargetKey, Element>;
  /** What the book holds and the picture ought to show but has no place for: each is a fault. */
  lacks?(book: Book<Facts>): readonly string[];
};

/** The generated words of one language, from `templates/words/`. */
export type Words = Readonly<Record<string, string>>;

/** A letter in `newsletter/series.yaml`: its file, and the day it is sent on, counted from the subscription. */
export type Mailing = {
  readonly path: string;
  readonly day: number;
  readonly file: VFile;
  /** Where its name stands, and where its day does. */
  readonly place: Place | undefined;
  readonly dayPlace: Place | undefined;
};

/** The whole manuscript, linked; frozen. */
export type Book<Facts = unknown> = {
  readonly manifest: Manifest;
  readonly manifestFile: VFile;
  readonly manifestPlace: FactPlace;
  /** The files that `guide.yaml` and `series.yaml` list, missing and double ones included. */
  readonly listed: readonly { readonly path: string; readonly file: VFile; readonly place: Place | undefined }[];
  /** In reading order. */
  readonly chapters: readonly Chapter<Facts>[];
  readonly issues: readonly Chapter<Facts>[];
  /** The lines of `series.yaml`, missing and double ones included. */
  readonly series: readonly Mailing[];
  readonly figures: readonly Chapter<Facts>[];
  readonly lists: Lists;
  /** Every target, duplicates included. */
  readonly targets: readonly Target[];
  /** The first target of each key. */
  readonly targetOf: ReadonlyMap<string, Target>;
  readonly references: readonly Reference[];
  /** By the path of a chapter's file, what a link may name behind `#`: GitHub's slugs, explicit ids. */
  readonly fragments: ReadonlyMap<string, ReadonlyMap<string, Target>>;
  readonly drawings: ReadonlyMap<string, Drawing<Facts>>;
  readonly directives: readonly DirectiveGrammar[];
  readonly kinds: readonly string[];
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly problems: readonly Problem[];
  readonly words: Words;
  /** Whether the book's fonts have a glyph for a character. */
  covers(codePoint: number): boolean;
};

/** A comment that allows one finding in place, `guide-allow RULE: REASON`; the rule and the reason may be `''`. */
export type Allowance = {
  readonly file: VFile;
  readonly rule: string;
  readonly reason: string;
  /** Where the rule's name stands in the comment. */
  readonly place: Place | undefined;
  /** The lines of the file that it concerns, counted from 1, `undefined` when there are none. */
  readonly lines: { readonly from: number; readonly to: number } | undefined;
};

/** What came of the rules of a run, for the one that judges the exceptions from them. */
export type Run = {
  readonly rules: readonly { readonly id: string; readonly usual: Severity | 'off' }[];
  readonly allowances: readonly { readonly allowance: Allowance; readonly isUsed: boolean }[];
};

export type Check = { readonly id: string; readonly about: string } & (
  | { chapter(chapter: Chapter, book: Book): Iterable<Finding> }
  | { book(book: Book): Iterable<Finding> }
  | { exceptions(book: Book, run: Run): Iterable<Finding> }
);

/** A kind of target: how its targets are found and what an empty reference to one prints. */
export type ReferenceKind = {
  readonly kind: string;
  targets(manuscript: ParsedManuscript): Iterable<TargetSeed>;
  label(target: Pick<Target, 'title' | 'number'>, words: Words): string;
};

/** A target as its kind finds it, before `link` gives it a key, a label and an anchor. */
export type TargetSeed = Pick<Target, 'id' | 'title' | 'number' | 'file' | 'place' | 'owner'> & {
  /** The node of the text that is the target, for links to files. */
  readonly node?: Node | undefined;
};

/** What `parse` makes of the files, before anything is joined. */
export type ParsedManuscript<Facts = unknown> = Pick<
  Book<Facts>,
  | 'manifest'
  | 'manifestFile'
  | 'manifestPlace'
  | 'listed'
  | 'chapters'
  | 'issues'
  | 'series'
  | 'figures'
  | 'lists'
  | 'files'
  | 'problems'
>;

/** A link that every edition must carry: `from` one chapter or issue (its anchor) `to` an anchor, printed as `label`. */
export type Arrival = {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly file: VFile;
  readonly place: Place | undefined;
};

/** A chapter after `resolve` and `html`: directives expanded, labels filled, every link `href="#anchor"`. */
export type PrintedChapter = {
  readonly chapter: Chapter;
  readonly tree: MarkdownRoot;
  /** Content of the chapter's page: `h1` first, ids are anchors, `img` sources are paths in the manuscript. */
  readonly html: HtmlRoot;
  readonly arrivals: readonly Arrival[];
};

/** A figure that some chapter or issue shows: its pictures, and the page that tells it in words. */
export type PrintedFigure = PrintedChapter & {
  readonly label: string;
  /** The `id` of the figure where it is shown. */
  readonly anchor: string;
  readonly words: FigureWords;
  readonly wide: Element;
  /** For phones and letters; `undefined` where the wide one serves there too. */
  readonly narrow: Element | undefined;
  /** Small pictures of single things out of it, by what they show. */
  readonly details?: ReadonlyMap<TargetKey, Element> | undefined;
};

/** A place that the index names. */
export type IndexPlace = {
  readonly anchor: string;
  /** What the section there is called. */
  readonly title: string;
  /** For a section that links to the thing: the anchor that the link leads to. */
  readonly mentions?: string | undefined;
  /** Whether it reaches over the whole chapter that begins there. */
  readonly extent: 'point' | 'chapter';
  /** Whether it is where the thing itself is treated. */
  readonly isMain: boolean;
};

/** An entry of the index at the back of the book. `see` and `seeAlso` hold the headings of other entries. */
export type IndexEntry = {
  readonly heading: string;
  readonly places: readonly IndexPlace[];
  readonly subs: readonly { readonly heading: string; readonly places: readonly IndexPlace[] }[];
  readonly see: readonly string[];
  readonly seeAlso: readonly string[];
};

/** What every edition renders from. It works on clones and never changes this. */
export type Publication = {
  readonly book: Book;
  readonly chapters: readonly PrintedChapter[];
  readonly issues: readonly PrintedChapter[];
  readonly figures: readonly PrintedFigure[];
  /** In the order of the alphabet; empty when the author marked nothing for it. */
  readonly index: readonly IndexEntry[];
};

export type Artifact = {
  /** Relative to `dist/`, with `/`. */
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** How many pages it has, where it has pages. */
  readonly pages?: number;
};

export type EditionId =
  'pdf' | 'large-print' | 'quick-card' | 'quick-card-letter' | 'diary' | 'epub' | 'web' | 'newsletter';

/** What earlier editions of this build made, and the browser and fonts they share. */
export type Built = {
  readonly artifacts: readonly Artifact[];
  /** What was read back out of their finished files. */
  readonly extracts?: readonly Extract[];
  /** Launched when first asked for; one for the whole build. */
  browser(): Promise<Browser>;
};

/** What a page may load, by its path: `fonts/text.woff2`. */
export type PageFiles = ReadonlyMap<string, { readonly mediaType: string; readonly bytes: Uint8Array }>;

/** The one browser of a command (`pipeline/browser.ts`). */
export type Browser = {
  readonly version: string;
  readonly path: string;
  /**
   * Opens an HTML page at the virtual origin; every request is answered from `files` or refused. `purpose`: a page for print
   * is not laid out for the screen.
   */
  open(html: string, files: PageFiles, purpose: 'print' | 'view'): Promise<OpenPage>;
  close(): Promise<void>;
};

/** A page in the browser. Its own scripts are off. */
export type OpenPage = {
  /** Runs a function of ours in the page. It sees the document and its input, some JSON; nothing else. */
  change(work: (json: string) => void, json: string): Promise<void>;
  /** How it is looked at from now on: the width of the window in CSS pixels, in light or dark colours. */
  show(view: { readonly width: number; readonly scheme: 'light' | 'dark' }): Promise<void>;
  /** Runs a function of ours in the page, which sees the document alone, and brings back the JSON that it makes. */
  measure(work: () => string): Promise<string>;
  /** Prints to PDF bytes; `tagged` with structure and outline, which a print for measuring does without. */
  print(options: { readonly tagged: boolean }): Promise<Uint8Array>;
  close(): Promise<void>;
};

/** A link as it stands in finished bytes. */
export type FoundLink = {
  /** Anchor of the chapter or issue it stands in (`chapter.anchor`), `undefined` in generated navigation (contents, headers, feeds). */
  readonly from: string | undefined;
  /** The anchor it leads to, `undefined` when it leads nowhere. */
  readonly to: string | undefined;
  readonly label: string;
  /** Where in the finished file, for people: "page 12", "OEBPS/knee.xhtml". */
  readonly where: string;
  /** In editions with pages: what its line or block says behind it, up to the next link. */
  readonly behind?: string;
};

/** Where a chapter or issue is told in a finished file, and what it says there. */
export type Telling = {
  /** Its anchor. */
  readonly chapter: string;
  /** For people: "page 12", "OEBPS/knee.xhtml". */
  readonly where: string;
  readonly text: string;
  /** What voices read of its pictures, in order; `undefined` where there can be none. */
  readonly pictures?: readonly string[];
  /** The words in its drawings: of each, or of all where nothing parts them; `undefined` where they are pixels. */
  readonly drawn?: readonly string[];
};

/** A page of a finished web site, as its bytes say. */
export type FoundWebPage = {
  readonly path: string;
  /** Size of the page, and of the drawings that stand in it. */
  readonly bytes: number;
  readonly drawnBytes: number;
  readonly title: string;
  readonly language: string;
  readonly description: string;
  readonly hasViewport: boolean;
  /** The texts of its headings of the first level. */
  readonly headings: readonly string[];
  /** Every `id` that stands on it more than once. */
  readonly doubleIds: readonly string[];
  /** Pictures without the attribute `alt`, by their address. */
  readonly undescribed: readonly string[];
  /** The links that are the entries of its contents list. */
  readonly entries: readonly { readonly address: string; readonly label: string }[];
  /** How many drawings have no name. */
  readonly unnamed: number;
  /** What would run: elements, attributes and addresses, as they are written. */
  readonly active: readonly string[];
  /** The addresses that a browser fetches by itself. */
  readonly loads: readonly string[];
  /** What it leads to or loads that is not among the files. */
  readonly deadEnds: readonly string[];
};

/** A finished web site. */
export type FoundSite = {
  readonly pages: readonly FoundWebPage[];
  /** Size of the style sheet that all pages share. */
  readonly styleBytes: number;
  /** What style sheets load, by the sheet. */
  readonly styles: readonly { readonly path: string; readonly loads: readonly string[] }[];
};

/** So many things of a sort were looked for in a finished file, and so many were found as they should be. */
export type Count = { readonly found: number; readonly expected: number };

/** A picture that a finished letter loads, as its markup and its file show it. Sizes are pixels, of the screen and of the file. */
export type FoundPicture = {
  /** Anchor of the figure that it draws. */
  readonly figure: string;
  readonly alt: string;
  readonly shown: { readonly width: number; readonly height: number };
  readonly file: { readonly type: string; readonly width: number; readonly height: number; readonly bytes: number };
  /** Where in the finished file, for people: "newsletter/knees/issue.html". */
  readonly where: string;
};

/** A chapter printed apart on a sheet of its own. Pages count from 1. */
export type FoundSheet = {
  /** Anchor of the chapter that it prints. */
  readonly chapter: string;
  readonly pages: number;
  /** How many pages it has to have. */
  readonly expected: number;
  /** Its parts in order: the page on which each ought to begin, and does. */
  readonly panels: readonly { readonly anchor: string; readonly wanted: number; readonly found: number | undefined }[];
};

/** A page of a printed edition, as it was found. */
export type FilledPage = {
  /** The folio that the file gives it, or its number where it has none. */
  readonly label: string;
  /** How far down it reaches, as a share of what a page holds. */
  readonly filled: number;
  /** The anchor of the chapter, list or part that begins on it. */
  readonly opened: string | undefined;
};

/** What a page of a printed edition says. */
export type PageText = {
  /** The folio that the file gives it, or its number where it has none. */
  readonly label: string;
  /** What begins on it: a chapter, the page of a part, or a list that only print has. */
  readonly opened: { readonly kind: 'chapter' | 'part' | 'list'; readonly anchor: string } | undefined;
  /** In reading order, without running head, folio, the words in pictures and the numbers of list items. */
  readonly text: string;
  readonly beginsWithPicture: boolean;
};

/** An entry of the page list of an edition that has no pages of its own. */
export type FoundPageEntry = {
  readonly label: string;
  /** The id of the marker it leads to, `undefined` when it leads nowhere. */
  readonly marker: string | undefined;
  /** What the marker says of itself. */
  readonly announced: string | undefined;
  /** What is told up to the next marker, without the words in pictures. */
  readonly text: string;
  /** On which side of the marker a picture stands, if no word is between them. */
  readonly besidePicture: 'behind' | 'before' | undefined;
  /** Where in the finished file, for people: "OEBPS/knee.xhtml". */
  readonly where: string;
};

/** The smallest letters of a printed edition outside its pictures, in points. */
export type SmallestText = { readonly points: number; readonly text: string; readonly where: string };

/** An element of a finished PDF's structure. */
export type FoundElement = {
  /** Its type as it is written: `P`, `Link`, `Strong`. */
  readonly role: string;
  /** The types of the elements around it, the nearest first. */
  readonly around: readonly string[];
  readonly alt: string | undefined;
  readonly language: string | undefined;
  readonly id: string | undefined;
  readonly scope: string | undefined;
  /** The ids of the header cells of a cell. */
  readonly headers: readonly string[];
  /** The page of its first content, counted from 1; `undefined` when it has none of its own. */
  readonly page: number | undefined;
};

/** A page of a finished PDF, as its bytes say. */
export type DocumentPage = {
  readonly label: string;
  /** What is printed on it outside the text: running head, folio. */
  readonly furniture: readonly string[];
  readonly tabs: string | undefined;
  /** Operators that paint something which is neither content nor artifact. */
  readonly strays: readonly string[];
  /** Marked content inside artifacts, and artifacts inside marked content. */
  readonly tangled: number;
  /** Runs of content that no element holds, and runs that an element holds but the page has not. */
  readonly lost: readonly number[];
  readonly annotations: readonly {
    readonly kind: string;
    readonly contents: string | undefined;
    /** The name of its destination in the file. */
    readonly to: string | undefined;
    /** The type of the element that holds it. */
    readonly role: string | undefined;
  }[];
};

export type FoundFont = {
  /** Its name without the prefix of a subset. */
  readonly name: string;
  readonly kind: string;
  readonly isEmbedded: boolean;
  readonly hasUnicode: boolean;
  /** Whether it is one of the book's fonts. */
  readonly isOurs: boolean;
  readonly page: number;
};

/** A font that a style sheet takes from a file. */
export type FoundFace = {
  readonly family: string;
  readonly weight: string;
  /** The characters that are taken from it. */
  readonly range: string;
  /** The hash of its file; `undefined` when there is no such file. */
  readonly sha256: string | undefined;
  /** For people: "web/style.css". */
  readonly where: string;
};

/** A finished PDF as its bytes say, read by a parser that had no part in writing it. */
export type FoundDocument = {
  readonly title: string | undefined;
  readonly showsTitle: boolean;
  readonly language: string | undefined;
  /** `D:20261122000000Z`. */
  readonly dates: readonly (string | undefined)[];
  readonly hasIdentity: boolean;
  /** Whether a viewer may show its first page before the rest has come. */
  readonly isLinear: boolean;
  readonly xmp: string | undefined;
  readonly isMarked: boolean;
  readonly isSuspect: boolean;
  /** What would run, open or be carried: scripts, actions, attached files, forms. */
  readonly active: readonly string[];
  /** What stands for each type that its version of PDF does not know. */
  readonly roles: ReadonlyMap<string, string>;
  /** In reading order. */
  readonly elements: readonly FoundElement[];
  readonly pages: readonly DocumentPage[];
  readonly fonts: readonly FoundFont[];
  /** For each picture made of pixels, the first page that shows it, counted from 1. */
  readonly images: readonly number[];
  /** In order; `level` counts from 0. */
  readonly outline: readonly { readonly title: string; readonly anchor: string | undefined; readonly level: number }[];
};

/** A finished EPUB as its bytes say: the container, and its documents as XML trees, read by a parser that wrote none of them. */
export type FoundEpub = {
  /** Every entry of the container, in its order. */
  readonly files: readonly {
    readonly name: string;
    readonly bytes: number;
    readonly isCompressed: boolean;
    /** What the bytes of a picture say. */
    readonly image: SourceFile['image'];
  }[];
  /** What stands in the file `mimetype`. */
  readonly mediaType: string;
  /** Documents that are missing, not UTF-8 or not well-formed; what could be read of them is below. */
  readonly broken: readonly { readonly name: string; readonly reason: string }[];
  readonly packageDocument: { readonly name: string; readonly tree: XmlRoot };
  /** By their names in the container, in reading order. */
  readonly pages: ReadonlyMap<string, XmlRoot>;
  /** The contents for reading systems older than EPUB 3. */
  readonly oldContents: ReadonlyMap<string, XmlRoot>;
  readonly styles: ReadonlyMap<string, string>;
};

/** Taken out of the finished bytes of one edition by a library that did not write them. */
export type Extract = {
  readonly edition: EditionId;
  /** The main artifact, for messages: `dist/…`. */
  readonly path: string;
  readonly links: readonly FoundLink[];
  /** The links of pages that tell all of it once more, each on its own: of letters on the web. */
  readonly repeatedLinks?: readonly FoundLink[];
  /** Every anchor that is really there. */
  readonly anchors: ReadonlySet<string>;
  readonly text: string;
  readonly metadata: Readonly<Record<string, string>>;
  /** The drawn pictures of letters, where an edition has any. */
  readonly pictures?: readonly FoundPicture[];
  /** The letters themselves, where an edition has any. */
  readonly letters?: readonly FoundLetter[];
  /** Where an edition is a PDF. */
  readonly document?: FoundDocument;
  /** Where an edition is an EPUB. */
  readonly epub?: FoundEpub;
  /** The fonts that the style sheets of an edition take. */
  readonly fontFaces?: readonly FoundFace[];
  /** Where an edition has pages: by its anchor, the page on which a target lies, counted from 1. */
  readonly pageOf?: ReadonlyMap<string, number>;
  readonly smallestText?: SmallestText | undefined;
  /** Where an edition is a PDF: the sizes of its letters outside pictures, in points. */
  readonly letterSizes?: ReadonlySet<number>;
  /** Where an edition has pages, in order. */
  readonly pages?: readonly FilledPage[];
  /** Where an edition is no whole book but a sheet. */
  readonly sheet?: FoundSheet;
  /** By its anchor, the beginning of what stands where a target lies. */
  readonly standing?: ReadonlyMap<string, string>;
  /** Each chapter or issue, wherever the edition tells it. */
  readonly tellings?: readonly Telling[];
  /** Where an edition is a web site. */
  readonly site?: FoundSite;
  /** Where an edition has pages, in order. */
  readonly pageTexts?: readonly PageText[];
  /** Where an edition has a page list, in order. */
  readonly pageList?: readonly FoundPageEntry[];
  /** The same for reading systems that know the older contents only. */
  readonly oldPageList?: readonly Pick<FoundPageEntry, 'label' | 'marker'>[];
  /** The ids of all markers of pages, in order. */
  readonly pageMarkers?: readonly string[];
};

export type Edition = {
  readonly id: EditionId;
  readonly needs: readonly EditionId[];
  /** What to know before it is made, where there is anything. */
  advise?(publication: Publication): string | undefined;
  /** Makes its files, or none when the book has nothing that it could print. */
  render(publication: Publication, built: Built): Promise<readonly Artifact[]>;
  /** Reads its finished bytes back. Some rules need a browser to look at them; without `built` they are not judged. */
  read(artifacts: readonly Artifact[], publication: Publication, built?: Built): Promise<Extract>;
};

export type Proof = {
  readonly id: string;
  readonly about: string;
  /** What its findings are; errors, where it says nothing. An error stops the build. */
  readonly severity?: Severity;
  run(extracts: readonly Extract[], publication: Publication): Iterable<Finding>;
  /** What it counts, for the summary and the receipt: "references". */
  readonly counts?: string;
  /** How many of these an edition has; `undefined` where it can have none. */
  count?(extract: Extract, extracts: readonly Extract[], publication: Publication): Count | undefined;
};
