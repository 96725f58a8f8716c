/** A date that a line tells in words. */
export interface WrittenDate {
  /** The words of the line that tell it. */
  readonly words: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** `null` without a time of day, or without a zone that means one offset. */
  readonly time: WrittenTime | null;
}

export interface WrittenTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of Greenwich. */
  readonly offset: number;
}

type Patterns = readonly RegExp[];

/**
 * The words by which pages of one language show which of their lines are not the article. Intake cleans a page before its
 * language is known, so it takes the words of all languages at once.
 */
export interface PageWords {
  /** Whole words that make a line a button ("Share"), and words that only fill such a line ("this"). */
  readonly buttons: Patterns;
  readonly buttonFillers: Patterns;
  /** The beginning of a short line that is a label of the page. */
  readonly labels: Patterns;
  /** Legal and commercial notices. They may be whole sentences. */
  readonly notices: Patterns;
  /** The credit of a photograph, as a line. */
  readonly credits: Patterns;
  /** Parts of a line that intake removes: a credit behind a caption, a place in a gallery, a notice in front. */
  readonly trimmings: Patterns;
  /** Paragraphs at the end of an article that describe its author or a company: the heading above, and the text. */
  readonly aboutHeadings: Patterns;
  readonly biographies: Patterns;
  /** The announcement of a list of other articles; `sentenceLeadIns` also match if the line is a sentence in form. */
  readonly leadIns: Patterns;
  readonly sentenceLeadIns: Patterns;
  /** Labels in front of a date, and those of a later revision. */
  readonly dateLabels: Patterns;
  readonly updateLabels: Patterns;
  /** A label, a date in group 1, and white space before the first sentence of a text. */
  readonly dateMarkers: Patterns;
  /** Whole words beside a date that say nothing more (weekdays, zones, "5 min read"). */
  readonly dateWords: Patterns;
  /** Names of weekdays inside a line. The pattern is global. */
  readonly weekdays: Patterns;
  readonly findWrittenDate: (line: string) => WrittenDate | null;
  /** A byline, with its names in group 1; the word in front of a name alone. */
  readonly bylines: Patterns;
  readonly bylineLeads: Patterns;
  /** A news agency among the names of a byline. */
  readonly agencies: Patterns;
  /** A name that a page gives as its publisher and that is none: its software, its host or a section. */
  readonly notOutlets: Patterns;
  /** A line at the end of an article that names its source. */
  readonly sources: Patterns;
  /** A copyright line, with the owner in group 1; the words behind the owner; owners that are not outlets. */
  readonly copyrights: Patterns;
  readonly copyrightTails: Patterns;
  readonly copyrightAgencies: Patterns;
  /** Words that only finite clauses have; words that headlines leave out. The latter are global. */
  readonly finiteVerbs: Patterns;
  readonly articles: Patterns;
  /** Words of captions, addresses and lead-ins, which headlines do not have. */
  readonly notHeadlines: Patterns;
  /** A label with a date behind a headline. */
  readonly headlineDates: Patterns;
}
