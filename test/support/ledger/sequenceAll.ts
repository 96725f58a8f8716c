import type { CheckpointStore } from '../../../src/ledger/logFolder/checkpointStore.ts';
import type { Signer } from '../../../src/log/note/signer.ts';
import { openSequencerSession } from '../../../src/ledger/sequencer/openSequencerSession.ts';
import { postgresLogStore } from '../../../src/ledger/sequencer/postgresLogStore.ts';
import { sequenceBatch } from '../../../src/ledger/sequencer/sequenceBatch.ts';
import { testSigner } from '../testSigner.ts';

/** Brings everything that waits into the log of a database, in batches, and gives the notes that are kept then. */
export async function sequenceAll(
  url: string,
  {
    batchEntries = 1_024,
    signer = testSigner(),
    headStore = memoryCheckpointStore(),
  }: Partial<SequenceOptions> = {},
): Promise<readonly string[]> {
  const session = await openSequencerSession({ url, role: null, onLoss: () => undefined });
  try {
    const store = postgresLogStore(session.run);
    const clocks = { now: () => new Date(), wasAhead: null };
    const sequencing = {
      ...{ store, headStore, signer, clocks, batchEntries },
      ...{ mayAdopt: true, onAdopted: () => undefined },
    };
    while ((await sequenceBatch(sequencing)).entries > 0);
    return await headStore.read();
  } finally {
    await session.close();
  }
}

interface SequenceOptions {
  readonly batchEntries: number;
  readonly signer: Signer;
  readonly headStore: CheckpointStore;
}

/** Keeps heads in memory. */
export function memoryCheckpointStore(): CheckpointStore {
  const kept = new Map<string, string>();
  const keep = (as: string) => (note: string) => {
    kept.set(as, note);
    return Promise.resolve();
  };
  return {
    folder: 'memory',
    read: () => Promise.resolve(['prepared', 'seen'].flatMap((as) => kept.get(as) ?? [])),
    prepare: keep('prepared'),
    observe: keep('seen'),
  };
}
