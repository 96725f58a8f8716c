import type { PostgresUser } from './postgresUser.ts';

/** The folder in which one embedded server keeps all its files, and the user that runs it. */
export interface ClusterPaths {
  readonly folder: string;
  /** `null`: this process is not root, and the server runs as the same user. */
  readonly account: PostgresUser | null;
}
