import type { Config } from '../../config.ts';
import { checkpointStore } from '../../ledger/logFolder/checkpointStore.ts';
import type { StoredCheckpoint } from '../../log/logStore.ts';
import { openStore } from '../house/openStore.ts';

/**
 * `consilience verify --keep`: keeps the last head in the database outside of it, for a folder that has lost it, so that the log
 * goes on from there. Only where `verify` finds that nothing differs; its exit code is that of the command.
 */
export async function saveHead(config: Config, verify: () => Promise<number>): Promise<number> {
  // Before it is verified: what comes in meanwhile is not looked at.
  const head = await loadStoredHead(config);
  const code = await verify();
  const keeper = checkpointStore(config.log.folder);
  if (code !== 0) process.stderr.write('Nothing is kept: see first what differs.\n');
  else if (head === null) process.stdout.write('The log is empty: there is no checkpoint to keep.\n');
  else if ((await keeper.read()).length > 0)
    process.stdout.write(`${keeper.folder} has a checkpoint already: the log goes on from that one.\n`);
  else {
    await keeper.observe(head.note);
    const root = Buffer.from(head.root).toString('base64');
    process.stdout.write(`Kept in ${keeper.folder}: ${head.size} entries, root ${root}.\n`);
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
