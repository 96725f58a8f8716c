/** The metadata of an article that tell who publishes it. */
export interface Publication {
  readonly publisher: string | null;
  readonly title: string | null;
  readonly url: string | null;
}
