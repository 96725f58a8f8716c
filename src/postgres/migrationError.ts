/** Why the database cannot be brought up to date: `message` says what is wrong, `remedy` what to do about it. */
export class MigrationError extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'MigrationError';
    this.remedy = remedy;
  }
}
