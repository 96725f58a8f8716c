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
import { parseKeyOption } from './parseKeyOption.ts';
import { reportPendingEntries } from './reportPendingEntries.ts';
import type { PartResult } from './partResult.ts';
import { parseVerifierOption } from './parseVerifierOption.ts';
import { verifyCatalog } from './verifyCatalog.ts';

/** The parts, one after the other. */
const PARTS: readonly ((store: Store, trust: LogTrust) => Promise<PartResult>)[] = [
  verifyCatalog,
  verifyEvidence,
  reportPendingEntries,
  verifyDerivation,
];

/**
 * `consilience verify`: the whole database against its log, and the log against what was signed. Exit code 0 where nothing
 * differs, 1 where something does.
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
 * What can't be gone through any more is no fault of the command where something was found to differ before; unless it was
 * given the key or the folder of another log.
 */
async function runPart(part: Promise<PartResult>, differs: boolean): Promise<PartResult> {
  try {
    return await part;
  } catch (error) {
    if (!differs || isKind(error, 'LOG', 'CLOCK')) throw error;
    const why = error instanceof Error ? error.message : String(error);
    return { differences: [], summary: `What differs could not be gone through further: ${why}` };
  }
}

async function loadTrust({ log }: Config, given: string | null): Promise<LogTrust> {
  const keeper = checkpointStore(log.folder);
  const verifier =
    given === null
      ? (await loadKey(log.key, log.folder))?.verifier
      : parseVerifierOption(parseKeyOption(given), '--key');
  if (verifier) return { verifier, kept: await keeper.read(), now: new Date() };
  throw new ErrorWithRemedy(
    'COMMAND',
    `There is no key of a log in ${log.folder}.`,
    'Set CONSILIENCE_LOG_DIR to the folder that belongs to this database, or give --key.',
  );
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

async function verifyDerivation({ url }: Store): Promise<PartResult> {
  const ledger = await openLedger({ url });
  try {
    const { transactions, differences } = await verifyDerived(ledger.replay);
    const played = `${pluralize(transactions, 'transaction')} played again`;
    return {
      differences: differences.map(
        ({ table, id }) => `${table} ${id}: it is not what follows from the record`,
      ),
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
