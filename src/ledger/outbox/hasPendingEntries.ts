import { Prisma } from '../../generated/prisma/client.ts';
import type { RunSql } from '../sql/runSql.ts';

/** Whether the outbox has entries. */
export async function hasPendingEntries(run: RunSql): Promise<boolean> {
  const [row] = (await run(Prisma.sql`SELECT EXISTS (SELECT FROM outbox) AS waits`)) as {
    waits: boolean;
  }[];
  return row?.waits ?? false;
}
