import type { CheckpointKeeper } from '../../src/ledger/log/checkpointKeeper.ts';
import type { Signer } from '../../src/ledger/log/note/signer.ts';
import { openSession } from '../../src/ledger/log/sequencer/openSession.ts';
import { postgresStore } from '../../src/ledger/log/sequencer/postgresStore.ts';
import { sequenceBatch } from '../../src/ledger/log/sequencer/sequenceBatch.ts';
import { testSigner } from '../ledger/log/testSigner.ts';

/** Brings everything that waits into the log of a database, in batches, and gives the last signed note. */
export async function sequenceAll(
  url: string,
  { batchEntries = 1_024, signer = testSigner(), keeper = memoryKeeper() }: Partial<SequenceOptions> = {},
): Promise<string | null> {
  const session = await openSession({ url, role: null, onLoss: () => undefined });
  try {
    const store = postgresStore(session.run);
    const sequencing = { store, keeper, signer, now: () => new Date(), batchEntries };
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

/** Keeps the last checkpoint for as long as it is held. */
export function memoryKeeper(): CheckpointKeeper {
  let kept: string | null = null;
  return {
    place: 'memory',
    read: () => Promise.resolve(kept),
    save: (note) => {
      kept = note;
      return Promise.resolve();
    },
  };
}
