import { openLedger } from '../../src/ledger/openLedger.ts';
import type { Ledger } from '../../src/ledger/openLedger.ts';
import { checkpointStore } from '../../src/ledger/logFolder/checkpointStore.ts';
import { startSequencer } from '../../src/ledger/sequencer/startSequencer.ts';
import type { Sequencer } from '../../src/ledger/sequencer/startSequencer.ts';
import { testSigner } from '../../test/support/testSigner.ts';
import { ask } from '../../test/support/ask.ts';
import { makeOpenFolder } from '../../test/support/processes/makeOpenFolder.ts';
import { compared } from '../measure.ts';
import { openDurableServer } from './openDurableServer.ts';
import type { DurableServer } from './openDurableServer.ts';
import { untilTaken, writeClaims } from './writeClaims.ts';

const WRITERS = 16;
const ARTICLES_PER_WRITER = 8;
const CLAIMS = 10;
const ROUNDS = 7;
/** The bar: with the log at least half as many. */
const LEAST_SHARE = 0.5;

/** A ledger that is written to, with the writer of its log. */
interface Desk {
  readonly ledger: Ledger;
  close(): Promise<void>;
}

async function openDesk(server: DurableServer, hasLog: boolean): Promise<Desk> {
  const url = await server.database();
  const folder = await makeOpenFolder('bench-log');
  let sequencer: Sequencer | null = null;
  const ledger = await openLedger({ url, onCommit: () => sequencer?.wake() });
  // Without the log the rows of the outbox are discarded, and no process takes them.
  if (!hasLog) await ask(url, 'CREATE RULE no_log AS ON INSERT TO outbox DO INSTEAD NOTHING');
  else
    sequencer = startSequencer({
      ...{ url, role: ledger.role, signer: testSigner(), mayAdopt: false, onAdopted: () => undefined },
      clocks: { now: () => new Date(), wasAhead: null },
      headStore: checkpointStore(folder.path),
      onState: () => undefined,
    });
  return {
    ledger,
    close: async () => {
      await sequencer?.stop();
      await ledger.close();
      await folder.remove();
    },
  };
}

/** The number of claims a second that sixteen writers add, with the log and without, in turn. */
export async function benchLogWriting(): Promise<void> {
  const server = await openDurableServer();
  const [withLog, without] = [await openDesk(server, true), await openDesk(server, false)];
  try {
    let round = 0;
    const write =
      ({ ledger }: Desk) =>
      async (): Promise<void> => {
        const number = round++;
        const writer = async (at: number): Promise<void> => {
          for (let article = 0; article < ARTICLES_PER_WRITER; article++)
            await untilTaken(() => writeClaims(ledger, `${number}-${at}-${article}`, CLAIMS));
        };
        await Promise.all(Array.from({ length: WRITERS }, (_, at) => writer(at)));
      };
    const times = await compared(ROUNDS, write(without), write(withLog));
    const claims = WRITERS * ARTICLES_PER_WRITER * CLAIMS;
    const rate = (ms: number): string => `${Math.round((claims / ms) * 1_000)} claims/s`;
    console.log(
      `writing, ${WRITERS} writers: ${rate(times.b)} with the log, ${rate(times.a)} without; share ${times.ratio.toFixed(2)} (at least ${LEAST_SHARE})`,
    );
  } finally {
    await withLog.close();
    await without.close();
    await server.close();
  }
}
