/** The folder outside of the database fails, so that nothing can be signed; it is tried again. */
export class CheckpointStoreError extends Error {
  readonly remedy: string;

  constructor(folder: string, cause: unknown) {
    // Without the name of the file, which is another one each time: what is said once is known again.
    const [why] = String(cause)
      .replace(/^Error: /, '')
      .split(',');
    super(`What is signed can't be kept: ${why ?? ''}.`, { cause });
    this.name = 'CheckpointStoreError';
    this.remedy =
      `See that ${folder} can be read and written by this account and that its disk is not full. ` +
      'What was written waits, and enters the log by itself then.';
  }
}
