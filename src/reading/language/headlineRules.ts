/** The forms of headlines that the sentences of a language do not have. */
export interface HeadlineRules {
  /** The verb that a headline leaves out behind its source ("said"). */
  readonly verbOfSaying: string;
  /** The source behind a dash or colon at the end of a title, and the offset of the mark. */
  readonly sourceBehind: (title: string) => { readonly from: number; readonly source: string } | null;
  /** Whether the words in front of a figure make it a plan ("firm to cut"). */
  readonly isPlanned: (before: string) => boolean;
  /** Whether a word in capitals, given in small letters, is a common word and no acronym. */
  readonly isShouted: (word: string) => boolean;
}
