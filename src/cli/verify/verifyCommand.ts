import { verifyDerived } from '../../actions/rebuildDerived.ts';
import type { Config } from '../../config.ts';
import { checkpointStore } from '../../ledger/logFolder/checkpointStore.ts';
import { loadKey } from '../../ledger/logFolder/loadKey.ts';
import { ErrorWithRemedy, isKind } from '../../domain/errorWithRemedy.ts';
import type { LogFinding } from '../../ledger/verify/findings.ts';
import { verifyDatabase } from '../../ledger/verify/verifyDatabase.ts';
import type { LogTrust } from '../../ledger/verify/verifyLog.ts';
import { openLedger } from '../../ledger/openLedger.ts';
import { pluralize } from '../pluralize.ts';
import { openStore } from '../house/openStore.ts';
import type { Store } from '../house/openStore.ts';
import { loadManifest } from '../../ledger/verify/catalog/manifest.ts';
import { verifyDefinitions } from '../../ledger/verify/catalog/verifyDefinitions.ts';
import { DEFINITIONS } from '../installation.ts';
import type { StoredCheckpoint } from '../../log/note/storedCheckpoint.ts';
import { parseKeyOption, parseVerifierOption } from './parseVerifyOptions.ts';

/** The result of one part of the verification: a line for each difference, and a summary. */
export interface PartResult {
  readonly differences: readonly string[];
  readonly summary: string;
}

/** The parts, in order. */
const PARTS: readonly ((store: Store, trust: LogTrust) => Promise<PartResult>)[] = [
  verifyCatalog,
  verifyEvidence,
  reportPendingEntries,
  verifyDerivation,
];

/**
 * `consilience verify`: compares the whole database with its log, and the log with its signed heads. Exit code 0 if nothing
 * differs, else 1.
 */
export async function verifyCommand(config: Config, key: string | null): Promise<number> {
  const store = await openStore(config, {
    requireMigrated: true,
    onNotice: (line) => process.stderr.write(`${line}\n`),
  });
  try {
    const trust = await loadTrust(config, key);
    let differs = false;
    for (const part of PARTS) {
      const { differences, summary } = await runPart(part(store, trust), differs);
      for (const line of differences) process.stdout.write(`✗ ${line}\n`);
      process.stdout.write(`${summary}\n`);
      differs ||= differences.length > 0;
    }
    return differs ? 1 : 0;
  } finally {
    await store.close();
  }
}

/**
 * If verification can't finish but has already found a difference, it reports the difference. The key or folder of another
 * log is a fault in any case.
 */
async function runPart(part: Promise<PartResult>, differs: boolean): Promise<PartResult> {
  try {
    return await part;
  } catch (error) {
    if (!differs || isKind(error, 'LOG', 'CLOCK')) throw error;
    const why = error instanceof Error ? error.message : String(error);
    return { differences: [], summary: `Verification could not go on: ${why}` };
  }
}

async function loadTrust({ log }: Config, given: string | null): Promise<LogTrust> {
  const headStore = checkpointStore(log.folder);
  const verifier =
    given === null
      ? (await loadKey(log.key, log.folder))?.verifier
      : parseVerifierOption(parseKeyOption(given), '--key');
  if (verifier) return { verifier, folderNotes: await headStore.read(), now: new Date() };
  throw new ErrorWithRemedy(
    'COMMAND',
    `There is no key of a log in ${log.folder}.`,
    'Set CONSILIENCE_LOG_DIR to the folder that belongs to this database, or give --key.',
  );
}

/** The first part, on which the others rest: the definitions of the database are those of the migrations. */
async function verifyCatalog({ url }: Pick<Store, 'url'>): Promise<PartResult> {
  const { compared, findings } = await verifyDefinitions(url, await loadManifest(DEFINITIONS));
  const definitions = pluralize(compared, 'definition');
  return {
    differences: findings.map(({ kind, name, reason }) => `${kind} ${name}: ${reason}`),
    summary:
      findings.length === 0
        ? `${definitions}: tables, functions and guards are as the migrations make them.`
        : `${definitions}: ${findings.length} ${findings.length === 1 ? 'is' : 'are'} not as the migrations make them, ` +
          'and reads through them can be false. Compare them with a backup.',
  };
}

async function verifyEvidence({ url }: Store, trust: LogTrust): Promise<PartResult> {
  const { size, keptSize, findings } = await verifyDatabase(url, trust);
  const signed =
    keptSize === null ? ', without a checkpoint kept outside' : `, ${keptSize} of them as kept outside`;
  const entries = `${size} entries of ${trust.verifier.name}${signed}`;
  return {
    differences: findings.map(formatFinding),
    summary:
      findings.length === 0
        ? `${entries}: every entry and every row is as it was recorded.`
        : `${entries}: ${findings.length} differ from what was recorded. Compare them with a backup.`,
  };
}

/** Counts the entries that no signed head covers yet. They match their rows, and could still be altered. */
export async function reportPendingEntries({ ledger }: Pick<Store, 'ledger'>): Promise<PartResult> {
  const waiting = await ledger.log.pendingCount();
  return { differences: [], summary: formatPending(waiting) };
}

function formatPending(waiting: number): string {
  if (waiting === 0) return 'No entry waits for its place in the log.';
  const entries = waiting === 1 ? '1 entry waits for its place' : `${waiting} entries wait for their place`;
  return `${entries} in the log: compared with the records, and not signed yet.`;
}

async function verifyDerivation({ url }: Store): Promise<PartResult> {
  const ledger = await openLedger({ url });
  try {
    const { transactions, differences } = await verifyDerived(ledger.replay);
    const played = `${pluralize(transactions, 'transaction')} played again`;
    return {
      differences: differences.map(({ table, id }) => `${table} ${id}: it does not follow from the record`),
      summary:
        differences.length === 0
          ? `${played}: what is derived is as it should be.`
          : `${played}: ${pluralize(differences.length, 'derived row')} differ. To put it right: consilience rebuild`,
    };
  } finally {
    await ledger.close();
  }
}

const KIND_LABELS: Readonly<Record<LogFinding['kind'], string>> = {
  ENTRY: 'entry',
  NODE: 'node of the tree',
  CHECKPOINT: 'checkpoint of size',
  ROW: 'row',
};

function formatFinding({ kind, id, position, reason }: LogFinding): string {
  const at = position === null ? '' : ` (position ${position})`;
  return `${KIND_LABELS[kind]} ${id}${at}: ${reason}`;
}

/**
 * `consilience verify --keep`: stores the database's last head in a folder that has lost it, so that the log goes on from there.
 * It does so only if `verify` finds no difference, and gives the exit code of `verify`.
 */
export async function saveHead(config: Config, verify: () => Promise<number>): Promise<number> {
  // Read it before verification, which does not cover later entries.
  const head = await loadStoredHead(config);
  const code = await verify();
  const headStore = checkpointStore(config.log.folder);
  if (code !== 0) process.stderr.write('Nothing is stored: look at the differences first.\n');
  else if (head === null) process.stdout.write('The log is empty: there is no checkpoint to keep.\n');
  else if ((await headStore.read()).length > 0)
    process.stdout.write(`${headStore.folder} has a checkpoint already: the log goes on from that one.\n`);
  else {
    await headStore.observe(head.note);
    const root = Buffer.from(head.root).toString('base64');
    process.stdout.write(`Kept in ${headStore.folder}: ${head.size} entries, root ${root}.\n`);
  }
  return code;
}

async function loadStoredHead(config: Config): Promise<StoredCheckpoint | null> {
  const store = await openStore(config, {
    requireMigrated: true,
    onNotice: (line) => process.stderr.write(`${line}\n`),
  });
  try {
    return await store.ledger.log.latestCheckpoint();
  } finally {
    await store.close();
  }
}
