import type { Account } from './account.ts';

/** Where one embedded server keeps everything it has, and who runs it. */
export interface Home {
  readonly folder: string;
  /** `null`: we are no root, and the server runs as we do. */
  readonly account: Account | null;
}
