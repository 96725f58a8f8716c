import { ask } from '../../test/support/ask.ts';

/** Adds this many entries of a claim's length to the outbox of a log, without rows. */
export const queueLeaves = (url: string, count: number): Promise<unknown> =>
  ask(
    url,
    `INSERT INTO outbox (subject_kind, subject_id, bytes)
     SELECT 'claim', 'claim_' || n, convert_to('{"id":"claim_' || n || '","kind":"claim","record":{"words":"' ||
            repeat(md5(n::text), 20) || '"},"recordedAt":"2026-11-20T12:00:00.000Z"}', 'UTF8')
     FROM generate_series(1, ${count}) n`,
  );
