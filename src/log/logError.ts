/** Why the log can't go on: `message` says what is wrong, `remedy` what a person can do about it. */
export class LogError extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LogError';
    this.remedy = remedy;
  }
}
