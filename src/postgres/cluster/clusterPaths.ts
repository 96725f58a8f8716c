import type { PostgresUser } from './postgresUser.ts';

/** Where one embedded server keeps everything it has, and who runs it. */
export interface ClusterPaths {
  readonly folder: string;
  /** `null`: we are no root, and the server runs as we do. */
  readonly account: PostgresUser | null;
}
