import type { Config } from '../config.ts';
import type { Refusal } from '../domain/result.ts';
import { openHouse } from './house/openHouse.ts';
import { refuseAsOfIds } from '../graphql/identity/refuseAsOfIds.ts';
import { formatRefusal } from './formatError.ts';

/** A pending entry is usually in the log within a second. */
const SETTLE_MS = 30_000;

/** `consilience erase VERSION_ID --reason TEXT`. Exit code 1 if refused. */
export async function eraseCommand(config: Config, versionId: string, reason: string): Promise<number> {
  const ofPast = refuseAsOfIds({ versionId });
  if (ofPast.length > 0) return refuse(ofPast);
  const house = await openHouse(config, { onNotice: (line) => process.stderr.write(`${line}\n`) });
  try {
    // Erasure needs the entries in the log.
    await house.log.settle(SETTLE_MS);
    const by = { actor: config.operator, idempotencyKey: null };
    const erased = await house.actions.eraseVersion({ versionId, reason }, by);
    if (!erased.ok) return refuse(erased.error);
    await house.log.settle(SETTLE_MS);
    const { decisionId, entries } = erased.value;
    process.stdout.write(
      `${versionId} is erased (${decisionId}). Entries of the log without words now: ${entries}.\n` +
        'Backups, copies of the log at others and freed space of the database may still hold them (docs/log.md).\n',
    );
    return 0;
  } finally {
    await house.close();
  }
}

function refuse(refusals: readonly Refusal[]): number {
  for (const refusal of refusals)
    process.stderr.write(`${formatRefusal(refusal.field ?? 'erase', refusal)}\n`);
  return 1;
}
