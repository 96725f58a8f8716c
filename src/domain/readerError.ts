/** A reader outside of this process could not read: why, and what to do. Nothing of the article is stored then. */
export class ReaderError extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ReaderError';
    this.remedy = remedy;
  }
}
