/** A fault that a person can mend: what is wrong, and what to do. Ends the command with exit code 1. */
export class Fault extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Fault';
    this.remedy = remedy;
  }
}
