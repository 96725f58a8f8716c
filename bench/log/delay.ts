import { setTimeout as sleep } from 'node:timers/promises';
import { openLedger } from '../../src/ledger/openLedger.ts';
import { checkpointKeeper } from '../../src/ledger/log/checkpointKeeper.ts';
import { startSequencer } from '../../src/ledger/log/sequencer/startSequencer.ts';
import { testSigner } from '../../test/ledger/log/testSigner.ts';
import { makeOpenFolder } from '../../test/support/openFolder.ts';
import { percentile } from '../measure.ts';
import { openBenchServer } from './benchDatabase.ts';
import { untilTaken, writeClaims } from './writeClaims.ts';

const SECONDS = 20;
const ARTICLES_PER_SECOND = 50;
const CLAIMS = 20;
/** The bar, for 99 of 100. */
const MOST_MS = 1_000;

/** How long it takes from a commit until a signed checkpoint covers it, at a thousand claims a second. */
export async function benchLogDelay(): Promise<void> {
  const server = await openBenchServer();
  const folder = await makeOpenFolder('bench-log');
  const url = await server.database();
  const heads: { size: number; at: number }[] = [];
  let wake = (): void => undefined;
  const ledger = await openLedger({
    url,
    onCommit: () => {
      wake();
    },
  });
  const sequencer = startSequencer({
    ...{ url, role: ledger.role, signer: testSigner(), now: () => new Date() },
    keeper: checkpointKeeper(folder.path),
    onState: () => undefined,
    onCheckpoint: ({ size }) => heads.push({ size, at: performance.now() }),
  });
  wake = () => {
    sequencer.wake();
  };
  try {
    const committed = new Map<string, number>();
    const running: Promise<void>[] = [];
    const began = performance.now();
    for (let number = 0; number < SECONDS * ARTICLES_PER_SECOND; number++) {
      await sleep(Math.max(0, began + (number * 1_000) / ARTICLES_PER_SECOND - performance.now()));
      const write = async (): Promise<void> => {
        const id = await untilTaken(() => writeClaims(ledger, String(number), CLAIMS));
        committed.set(id, performance.now());
      };
      running.push(write());
    }
    await Promise.all(running);
    const seconds = (performance.now() - began) / 1_000;
    while (await ledger.log.somethingWaits()) await sleep(10);
    await sleep(100);
    const delays = [];
    for (const { subject, position } of await ledger.log.entriesOf([...committed.keys()])) {
      const head = heads.find(({ size }) => size > position);
      delays.push((head?.at ?? Infinity) - (committed.get(subject.id) ?? 0));
    }
    const rate = Math.round((committed.size * CLAIMS) / seconds);
    console.log(
      `in the log after a commit, at ${rate} claims/s: p50 ${percentile(delays, 0.5).toFixed(0)} ms, p99 ${percentile(delays, 0.99).toFixed(0)} ms (at most ${MOST_MS})`,
    );
  } finally {
    await sequencer.stop();
    await ledger.close();
    await server.close();
    await folder.remove();
  }
}
