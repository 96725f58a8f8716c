import { verifyDatabase } from '../../src/ledger/verify/verifyDatabase.ts';
import type { LogTrust } from '../../src/ledger/verify/verifyLog.ts';
import { timed } from '../measure.ts';

/** The time that verifying a whole database took. */
export interface TimedVerification {
  /** Entries. */
  readonly size: number;
  readonly ms: number;
  /** Microseconds of processor of this process. */
  readonly cpuMicros: number;
}

/** Verifies a database with its rows. Throws if something differs: an altered ledger can't be measured. */
export async function timedVerification(url: string, trust: LogTrust): Promise<TimedVerification> {
  const before = process.cpuUsage();
  let size = 0;
  const ms = await timed(async () => {
    const report = await verifyDatabase(url, trust);
    if (report.findings.length > 0) throw new Error(JSON.stringify(report.findings[0]));
    ({ size } = report);
  });
  const { user, system } = process.cpuUsage(before);
  return { size, ms, cpuMicros: user + system };
}
