import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { checkpointStore } from '../../src/ledger/logFolder/checkpointStore.ts';
import { startSequencer } from '../../src/ledger/sequencer/startSequencer.ts';
import { openLedger } from '../../src/ledger/openLedger.ts';
import { testSigner } from '../../test/support/testSigner.ts';
import { makeOpenFolder } from '../../test/support/processes/makeOpenFolder.ts';
import { percentile } from '../measure.ts';
import { openDurableServer } from './openDurableServer.ts';
import type { DurableServer } from './openDurableServer.ts';
import { untilTaken, writeClaims } from './writeClaims.ts';

const SECONDS = 20;
const COMMITS_PER_SECOND = 50;
const CLAIMS = 20;
/** The bar, for 99 of 100. */
const MOST_MS = 1_000;
/** As long as the entry of a claim is. */
const LEAF_CHARACTERS = 1_200;

/** Writes the claims of one commit, and gives an id that one of its entries is about; a batch of the log has room for all. */
type Write = (number: number) => Promise<string>;

interface Writer {
  readonly write: Write;
  close(): Promise<void>;
}

/**
 * The delay from a commit until a signed checkpoint covers it, at a thousand claims a second. It is measured
 * with their entries alone, and with whole claims, for which writers and PostgreSQL share two cores.
 */
export async function benchLogDelay(): Promise<void> {
  const server = await openDurableServer();
  try {
    await benchDelay('entries alone', server, entryWriter);
    await benchDelay('whole claims', server, claimWriter);
  } finally {
    await server.close();
  }
}

function entryWriter(url: string): Promise<Writer> {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  const write: Write = async (number) => {
    await pool.query(
      `INSERT INTO outbox (subject_kind, subject_id, bytes)
       SELECT 'claim', 'claim_' || $1::int || '_' || n, convert_to(repeat('x', $2), 'UTF8') FROM generate_series(1, $3::int) n`,
      [number, LEAF_CHARACTERS, CLAIMS],
    );
    return `claim_${number}_${CLAIMS}`;
  };
  return Promise.resolve({ write, close: () => pool.end() });
}

async function claimWriter(url: string): Promise<Writer> {
  const ledger = await openLedger({ url });
  return {
    write: (number) => untilTaken(() => writeClaims(ledger, `${number}`, CLAIMS)),
    close: () => ledger.close(),
  };
}

async function benchDelay(
  what: string,
  server: DurableServer,
  openWriter: (url: string) => Promise<Writer>,
): Promise<void> {
  const url = await server.database();
  const folder = await makeOpenFolder('bench-log');
  const heads: { size: number; at: number }[] = [];
  const sequencer = startSequencer({
    ...{ url, role: null, signer: testSigner(), mayAdopt: false, onAdopted: () => undefined },
    clocks: { now: () => new Date(), wasAhead: null },
    headStore: checkpointStore(folder.path),
    onState: () => undefined,
    onCheckpoint: ({ size }) => heads.push({ size, at: performance.now() }),
  });
  const writer = await openWriter(url);
  try {
    const { committed, rate } = await writeFor(SECONDS, writer.write, () => {
      sequencer.wake();
    });
    await sleep(2 * MOST_MS);
    const positions = await positionsIn(url);
    const delays = committed.map(({ id, at }) => {
      const head = heads.find(({ size }) => size > (positions.get(id) ?? Infinity));
      return (head?.at ?? Infinity) - at;
    });
    console.log(
      `in the log after a commit, ${what}, at ${rate} claims/s: p50 ${percentile(delays, 0.5).toFixed(0)} ms, p99 ${percentile(delays, 0.99).toFixed(0)} ms (at most ${MOST_MS})`,
    );
  } finally {
    await writer.close();
    await sequencer.stop();
    await folder.remove();
  }
}

interface Written {
  readonly committed: readonly { readonly id: string; readonly at: number }[];
  /** Claims a second that came in. */
  readonly rate: number;
}

/** Begins a commit at its time, whether the earlier ones have ended or not. */
async function writeFor(seconds: number, write: Write, onCommit: () => void): Promise<Written> {
  const committed: { id: string; at: number }[] = [];
  const began = performance.now();
  const running: Promise<void>[] = [];
  for (let number = 0; number < seconds * COMMITS_PER_SECOND; number++) {
    await sleep(Math.max(0, began + (number * 1_000) / COMMITS_PER_SECOND - performance.now()));
    running.push(
      write(number).then((id) => {
        committed.push({ id, at: performance.now() });
        onCommit();
      }),
    );
  }
  await Promise.all(running);
  return {
    committed,
    rate: Math.round((committed.length * CLAIMS) / ((performance.now() - began) / 1_000)),
  };
}

async function positionsIn(url: string): Promise<ReadonlyMap<string, number>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string; position: string }>(
      'SELECT subject_id AS id, position FROM ledger_entry',
    );
    return new Map(rows.map(({ id, position }) => [id, Number(position)]));
  } finally {
    await client.end();
  }
}
