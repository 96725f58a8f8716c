import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';
import type { LogReader } from '../storedLog/logReader.ts';
import { openFolderHeads } from '../../log/note/openSignedByUs.ts';
import { Findings, MAX_FINDINGS } from './findings.ts';
import type { LogFinding } from './findings.ts';
import { LogWalk } from './logWalk.ts';
import type { WalkTrust } from './logWalk.ts';
import { readLogPages } from './readLogPages.ts';
import { stableTreeSize } from './stableTreeSize.ts';
import type { RowCheck } from './rows/rowCheck.ts';

export interface LogTrust extends Omit<WalkTrust, 'folderHeads'> {
  /** The signed notes that were stored outside the database. */
  readonly folderNotes: readonly string[];
}

export interface LogReport {
  /** The number of compared entries. */
  readonly size: number;
  /** The size of the largest kept head; `null` if none was kept. */
  readonly keptSize: number | null;
  /** Empty if the log matches the signed one. At most a thousand. */
  readonly findings: readonly LogFinding[];
}

/**
 * Compares the stored log with the signed heads: leaves, tree, checkpoints, times. `checkRows` also compares the rows with the
 * entries. Throws ErrorWithRemedy (LOG) if the kept checkpoint is not of this log, or the stored log is another one.
 * @param read reads the log as of one instant, no earlier than when the kept checkpoint was read
 */
export async function verifyLog(
  read: LogReader,
  trust: LogTrust,
  checkRows: (findings: Findings) => RowCheck = () => NO_ROWS,
): Promise<LogReport> {
  const opened = openFolderHeads(trust.folderNotes, trust.verifier).map(({ head }) => head);
  await checkOrigin(read, trust);
  const findings = new Findings();
  const rows = checkRows(findings);
  const { size, folderHeads } = await stableTreeSize(read, opened);
  const walk = new LogWalk({ ...trust, folderHeads }, findings);
  for await (const page of readLogPages(read, size, (entries) => rows.read(entries))) {
    walk.page(page);
    await rows.compare(page.rows);
    if (findings.isFull) break;
  }
  walk.end(size);
  await rows.end();
  for (const { level, index } of await read.strayNodes(MAX_FINDINGS))
    findings.node(level, index, 'there are no entries for it');
  await nameEntries(read, findings);
  const keptSize = opened.length === 0 ? null : Math.max(...opened.map((head) => head.size));
  return { size, keptSize, findings: findings.all };
}

/** A log with another name gets no findings entry by entry: the key or the folder is the wrong one. */
async function checkOrigin(read: LogReader, { verifier }: Pick<LogTrust, 'verifier'>): Promise<void> {
  const heads = [...(await read.checkpointsAround(0)), (await read.latestCheckpoint()) ?? []].flat();
  const origins = new Set(heads.map(({ note }) => note.slice(0, note.indexOf('\n'))));
  if (heads.length === 0 || origins.has(verifier.name)) return;
  throw new ErrorWithRemedy(
    'LOG',
    `The log in the database is ${[...origins].join(' and ')}, not ${verifier.name}.`,
    'Use the key and the data folder that belong to this database. If they are these, its heads were replaced: restore a backup.',
  );
}

const NO_ROWS: RowCheck = {
  read: () => Promise.resolve({ entries: [], kinds: [] }),
  compare: () => Promise.resolve(),
  end: () => Promise.resolve(),
};

/** Finds the ids of ranges of differing entries. */
async function nameEntries(read: LogReader, findings: Findings): Promise<void> {
  for (const { from, to, reason } of findings.ranges) {
    if (findings.isFull) return;
    const entries = await read.entries(from, Math.min(to, from + MAX_FINDINGS));
    for (const { position, subject } of entries) findings.entry(position, subject.id, reason);
  }
}
