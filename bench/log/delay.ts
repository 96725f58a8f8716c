import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { checkpointKeeper } from '../../src/ledger/log/checkpointKeeper.ts';
import { startSequencer } from '../../src/ledger/log/sequencer/startSequencer.ts';
import { testSigner } from '../../test/ledger/log/testSigner.ts';
import { makeOpenFolder } from '../../test/support/openFolder.ts';
import { percentile } from '../measure.ts';
import { openBenchServer } from './benchDatabase.ts';

const SECONDS = 20;
const COMMITS_PER_SECOND = 50;
const CLAIMS = 20;
/** The bar, for 99 of 100. */
const MOST_MS = 1_000;
/** As long as the entry of a claim is. */
const LEAF_CHARACTERS = 1_200;

/**
 * How long it takes from a commit until a signed checkpoint covers it, at a thousand claims a second. Only their entries are
 * written: with their rows two cores that the writers share with PostgreSQL do not come to a thousand.
 */
export async function benchLogDelay(): Promise<void> {
  const server = await openBenchServer();
  const folder = await makeOpenFolder('bench-log');
  const url = await server.database();
  const heads: { size: number; at: number }[] = [];
  const sequencer = startSequencer({
    ...{ url, role: null, signer: testSigner(), mayAdopt: false, onAdopted: () => undefined },
    clocks: { now: () => new Date(), wasAhead: null },
    keeper: checkpointKeeper(folder.path),
    onState: () => undefined,
    onCheckpoint: ({ size }) => heads.push({ size, at: performance.now() }),
  });
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  try {
    const committed: { id: string; at: number }[] = [];
    const write = async (number: number): Promise<void> => {
      await pool.query(
        `INSERT INTO ledger_queue (subject_kind, subject_id, bytes)
         SELECT 'claim', 'claim_' || $1::int || '_' || n, convert_to(repeat('x', $2), 'UTF8') FROM generate_series(1, $3::int) n`,
        [number, LEAF_CHARACTERS, CLAIMS],
      );
      committed.push({ id: `claim_${number}_${CLAIMS}`, at: performance.now() });
      sequencer.wake();
    };
    const running: Promise<void>[] = [];
    const began = performance.now();
    for (let number = 0; number < SECONDS * COMMITS_PER_SECOND; number++) {
      await sleep(Math.max(0, began + (number * 1_000) / COMMITS_PER_SECOND - performance.now()));
      running.push(write(number));
    }
    await Promise.all(running);
    const rate = Math.round((committed.length * CLAIMS) / ((performance.now() - began) / 1_000));
    await sleep(2 * MOST_MS);
    const { rows } = await pool.query<{ id: string; position: string }>(
      'SELECT subject_id AS id, position FROM ledger_entry',
    );
    const positions = new Map(rows.map(({ id, position }) => [id, Number(position)]));
    const delays = committed.map(({ id, at }) => {
      const head = heads.find(({ size }) => size > (positions.get(id) ?? Infinity));
      return (head?.at ?? Infinity) - at;
    });
    console.log(
      `in the log after a commit, at ${rate} claims/s: p50 ${percentile(delays, 0.5).toFixed(0)} ms, p99 ${percentile(delays, 0.99).toFixed(0)} ms (at most ${MOST_MS})`,
    );
  } finally {
    await pool.end();
    await sequencer.stop();
    await server.close();
    await folder.remove();
  }
}
