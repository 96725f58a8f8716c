import { Prisma } from '../../generated/prisma/client.ts';

/** The commit time of this transaction, else for ever: a replay must not see records that came later. */
export const OWN_COMMIT_TIME = Prisma.sql`COALESCE(NULLIF(current_setting('consilience.commit_time', TRUE), '')::timestamptz, 'infinity')`;
