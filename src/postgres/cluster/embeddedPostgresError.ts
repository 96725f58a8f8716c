/** Why the embedded PostgreSQL cannot run: `message` says what is wrong, `remedy` what to do about it. */
export class EmbeddedPostgresError extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EmbeddedPostgresError';
    this.remedy = remedy;
  }
}
