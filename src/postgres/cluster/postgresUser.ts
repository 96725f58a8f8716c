/** A user of the operating system that PostgreSQL runs under, because it refuses to run as root. */
export interface PostgresUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}
