import type { Prisma } from '../../generated/prisma/client.ts';
import type { WhereField } from './whereSql.ts';

/** The description of a list: its rows, the fields that a condition may name, and its order keys. */
export interface ListSpec {
  readonly from: Prisma.Sql;
  readonly id: Prisma.Sql;
  /** Holds for a row that was recorded by the as-of instant. */
  readonly there: Prisma.Sql;
  readonly fields: Readonly<Record<string, WhereField>>;
  /** Keys that are never null, so that one row comparison of (key, id) makes a page. */
  readonly orders: Readonly<Record<string, { readonly sql: Prisma.Sql; readonly type: string }>>;
  /** Connects a row with the object (`parent.id`) whose list it is in. */
  readonly parents: Readonly<Record<string, Prisma.Sql>>;
  /** Whether a row matches a search, in the syntax of a web search. */
  readonly search?: (words: string) => Prisma.Sql;
  /** Holds for a row that counts now: of a newest version, not retracted or rejected, not merged or decided. */
  readonly current?: Prisma.Sql;
  /** The same for a page, of which PostgreSQL reads only the first rows. */
  readonly currentOfPage?: Prisma.Sql;
}
