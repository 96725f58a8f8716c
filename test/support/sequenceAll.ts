import type { CheckpointKeeper } from '../../src/ledger/log/checkpointKeeper.ts';
import type { Signer } from '../../src/ledger/log/note/signer.ts';
import { openSession } from '../../src/ledger/log/sequencer/openSession.ts';
import { postgresStore } from '../../src/ledger/log/sequencer/postgresStore.ts';
import { sequenceBatch } from '../../src/ledger/log/sequencer/sequenceBatch.ts';
import { testSigner } from '../ledger/log/testSigner.ts';

/** Brings everything that waits into the log of a database, in batches, and gives the notes that are kept then. */
export async function sequenceAll(
  url: string,
  { batchEntries = 1_024, signer = testSigner(), keeper = memoryKeeper() }: Partial<SequenceOptions> = {},
): Promise<readonly string[]> {
  const session = await openSession({ url, role: null, onLoss: () => undefined });
  try {
    const store = postgresStore(session.run);
    const clocks = { now: () => new Date(), wasAhead: null };
    const sequencing = {
      ...{ store, keeper, signer, clocks, batchEntries },
      ...{ mayAdopt: true, onAdopted: () => undefined },
    };
    while ((await sequenceBatch(sequencing)).entries > 0);
    return await keeper.read();
  } finally {
    await session.close();
  }
}

interface SequenceOptions {
  readonly batchEntries: number;
  readonly signer: Signer;
  readonly keeper: CheckpointKeeper;
}

/** Keeps heads for as long as it is held. */
export function memoryKeeper(): CheckpointKeeper {
  const kept = new Map<string, string>();
  const keep = (as: string) => (note: string) => {
    kept.set(as, note);
    return Promise.resolve();
  };
  return {
    place: 'memory',
    read: () => Promise.resolve(['pledged', 'seen'].flatMap((as) => kept.get(as) ?? [])),
    pledge: keep('pledged'),
    see: keep('seen'),
  };
}
