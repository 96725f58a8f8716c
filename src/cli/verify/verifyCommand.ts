import { verifyDerived } from '../../actions/rebuildDerived.ts';
import type { Config } from '../../config.ts';
import { checkpointKeeper } from '../../ledger/log/checkpointKeeper.ts';
import { loadKey } from '../../ledger/log/loadKey.ts';
import { LogError } from '../../ledger/log/logError.ts';
import type { LogFinding } from '../../ledger/log/verify/findings.ts';
import { verifyDatabase } from '../../ledger/log/verify/verifyDatabase.ts';
import type { LogTrust } from '../../ledger/log/verify/verifyLog.ts';
import { openLedger } from '../../ledger/openLedger.ts';
import { counted } from '../counted.ts';
import { Fault } from '../fault.ts';
import { openStore } from '../openStore.ts';
import type { Store } from '../openStore.ts';
import { keyGiven } from './keyGiven.ts';
import { tellWaiting } from './tellWaiting.ts';
import type { Verified } from './verified.ts';
import { verifierGiven } from './verifierGiven.ts';
import { verifyDefined } from './verifyDefined.ts';

/** The parts, one after the other. */
const PARTS: readonly ((store: Store, trust: LogTrust) => Promise<Verified>)[] = [
  verifyDefined,
  verifyEvidence,
  tellWaiting,
  verifyDerivation,
];

/**
 * `consilience verify`: the whole database against its log, and the log against what was signed. Exit code 0 where nothing
 * differs, 1 where something does.
 */
export async function verifyCommand(config: Config, key: string | null): Promise<number> {
  const store = await openStore(config, {
    isLookedAt: true,
    onNotice: (line) => process.stderr.write(`${line}\n`),
  });
  try {
    const trust = await trustOf(config, key);
    let differs = false;
    for (const part of PARTS) {
      const { differences, summary } = await verified(part(store, trust), differs);
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
async function verified(part: Promise<Verified>, differs: boolean): Promise<Verified> {
  try {
    return await part;
  } catch (error) {
    if (!differs || error instanceof LogError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    return { differences: [], summary: `What differs could not be gone through further: ${why}` };
  }
}

async function trustOf({ log }: Config, given: string | null): Promise<LogTrust> {
  const keeper = checkpointKeeper(log.folder);
  const verifier =
    given === null ? (await loadKey(log.key, log.folder))?.verifier : verifierGiven(keyGiven(given), '--key');
  if (verifier) return { verifier, kept: await keeper.read(), now: new Date() };
  throw new Fault(
    `There is no key of a log in ${log.folder}.`,
    'Set CONSILIENCE_LOG_DIR to the folder that belongs to this database, or give --key.',
  );
}

async function verifyEvidence({ url }: Store, trust: LogTrust): Promise<Verified> {
  const { size, keptSize, findings } = await verifyDatabase(url, trust);
  const signed =
    keptSize === null ? ', without a checkpoint kept outside' : `, ${keptSize} of them as kept outside`;
  const entries = `${size} entries of ${trust.verifier.name}${signed}`;
  return {
    differences: findings.map(lineOf),
    summary:
      findings.length === 0
        ? `${entries}: every entry and every row is as it was recorded.`
        : `${entries}: ${findings.length} differ from what was recorded. Compare them with a backup.`,
  };
}

async function verifyDerivation({ url }: Store): Promise<Verified> {
  const ledger = await openLedger({ url });
  try {
    const { moments, differences } = await verifyDerived(ledger.replay);
    const played = `${counted(moments, 'transaction')} played again`;
    return {
      differences: differences.map(
        ({ table, id }) => `${table} ${id}: it is not what follows from the record`,
      ),
      summary:
        differences.length === 0
          ? `${played}: what is derived is as it should be.`
          : `${played}: ${counted(differences.length, 'derived row')} differ. To put it right: consilience rebuild`,
    };
  } finally {
    await ledger.close();
  }
}

const WHAT: Readonly<Record<LogFinding['kind'], string>> = {
  ENTRY: 'entry',
  NODE: 'node of the tree',
  CHECKPOINT: 'checkpoint of size',
  ROW: 'row',
};

function lineOf({ kind, id, position, reason }: LogFinding): string {
  const at = position === null ? '' : ` (position ${position})`;
  return `${WHAT[kind]} ${id}${at}: ${reason}`;
}
