import pg from 'pg';
import { bulkOfPool } from '../bulkReader.ts';
import { bulkLogReader } from './bulkLogReader.ts';
import { rowCheck } from './rowCheck.ts';
import { verifyLog } from './verifyLog.ts';
import type { LogReport, LogTrust } from './verifyLog.ts';

/** Pages are read ahead while rows are compared; more only wait for each other. */
const CONNECTIONS = 6;

/**
 * Compares a database with its log, and its log with what was signed: every row of evidence and decisions, every leaf, the
 * tree, every checkpoint, and the one that is kept outside. Throws LogError where that one is of another log.
 */
export async function verifyDatabase(url: string, trust: LogTrust): Promise<LogReport> {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    options: '-c timezone=UTC -c datestyle=ISO',
  });
  pool.on('error', () => undefined);
  try {
    const bulk = bulkOfPool(pool);
    return await verifyLog(bulkLogReader(bulk), trust, (findings) => rowCheck(bulk, findings));
  } finally {
    await pool.end();
  }
}
