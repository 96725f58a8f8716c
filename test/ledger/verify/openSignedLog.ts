import pg from 'pg';
import { logReader } from '../../../src/ledger/storedLog/logReader.ts';
import type { LogReader } from '../../../src/ledger/storedLog/logReader.ts';
import { sqlOfSession } from '../../../src/ledger/sql/runSql.ts';
import { verifyLog } from '../../../src/ledger/verify/verifyLog.ts';
import { openTestLog } from '../../support/openTestLog.ts';
import type { TestLog } from '../../support/openTestLog.ts';
import { testSigner } from '../../support/testSigner.ts';

/** The sizes at which the log was signed. */
export const SIZES = [1, 6, 7, 20, 32, 45];
export const LAST = 45;

/** A log with some heads, for alterations. */
export interface SignedLog extends Pick<TestLog, 'url' | 'close'> {
  readonly client: pg.Client;
  readonly read: LogReader;
  /** The note outside the database. */
  readonly folderNote: string;
  /** The findings after a superuser has run the statements without guards; they are then rolled back. */
  foundAfter(statements: string, outside?: readonly string[]): Promise<string[]>;
}

export async function openSignedLog(): Promise<SignedLog> {
  const log = await openTestLog();
  const sequencer = log.sequencer('one');
  for (const [at, size] of SIZES.entries()) {
    const from = SIZES[at - 1] ?? 0;
    await log.write(Array.from({ length: size - from }, (_, n) => `claim_${from + n}`));
    await log.reached(size);
  }
  await sequencer.stop();
  const [folderNote = ''] = await log.keptIn('one');
  const client = new pg.Client({ connectionString: log.url });
  await client.connect();
  const read = logReader(sqlOfSession(client));
  const { verifier } = testSigner();
  return {
    ...{ url: log.url, client, read, folderNote },
    foundAfter: async (statements, outside = [folderNote]) => {
      await client.query('BEGIN; SET LOCAL session_replication_role = replica');
      try {
        await client.query(
          'ALTER TABLE ledger_entry DROP CONSTRAINT ledger_entry_leaf_hash_check, DROP CONSTRAINT ledger_entry_position_check',
        );
        await client.query(statements);
        const { findings } = await verifyLog(read, { verifier, folderNotes: outside });
        return findings.map(({ kind, id }) => `${kind} ${id}`);
      } finally {
        await client.query('ROLLBACK');
      }
    },
    close: async () => {
      await client.end();
      await log.close();
    },
  };
}
