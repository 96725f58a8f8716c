/** The fields of an article that tell its publisher. */
export interface ArticleMetadata {
  readonly publisher: string | null;
  readonly title: string | null;
  readonly url: string | null;
}
