import { openSnapshot } from './openSnapshot.ts';
import { bulkLogReader } from './bulkLogReader.ts';
import { rowCheck } from './rows/rowCheck.ts';
import { verifyLog } from './verifyLog.ts';
import type { LogReport, LogTrust } from './verifyLog.ts';

/** Settings that override those of a role or database. Even a temporary table can't shadow ours. */
const SETTINGS = ['search_path=pg_catalog,public,pg_temp', 'timezone=UTC', 'datestyle=ISO'];

/** Pages are read ahead while rows are compared; more connections would only wait for each other. */
const CONNECTIONS = 6;

/**
 * Compares a database with its log, and the log with the signed heads, as of one instant, while others write. It covers
 * every row of evidence and decisions, every leaf, the tree, every checkpoint, and the kept one. Throws ErrorWithRemedy
 * (LOG) if the kept checkpoint belongs to another log.
 */
export async function verifyDatabase(url: string, trust: LogTrust): Promise<LogReport> {
  const snapshot = await openSnapshot({ url, settings: SETTINGS, connections: CONNECTIONS });
  try {
    return await verifyLog(bulkLogReader(snapshot.read), trust, (findings) =>
      rowCheck(snapshot.read, findings),
    );
  } finally {
    await snapshot.close();
  }
}
