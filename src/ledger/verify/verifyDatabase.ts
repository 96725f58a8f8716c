import { openSnapshot } from './openSnapshot.ts';
import { bulkLogReader } from './bulkLogReader.ts';
import { rowCheck } from './rows/rowCheck.ts';
import { verifyLog } from './verifyLog.ts';
import type { LogReport, LogTrust } from './verifyLog.ts';

/** What nobody has set for a session of this: not even a temporary table goes in front of ours. */
const SETTINGS = ['search_path=pg_catalog,public,pg_temp', 'timezone=UTC', 'datestyle=ISO'];

/** Pages are read ahead while rows are compared; more only wait for each other. */
const CONNECTIONS = 6;

/**
 * Compares a database with its log, and its log with what was signed: every row of evidence and decisions, every leaf, the
 * tree, every checkpoint, and the one outside; all as of one instant, while others
 * write. Throws ErrorWithRemedy (LOG) if the one outside is of another log.
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
