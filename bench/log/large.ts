import pg from 'pg';
import { bulkOfPool } from '../../src/ledger/verify/bulkReader.ts';
import { proveConsistency } from '../../src/log/merkle/proveConsistency.ts';
import { proveInclusion } from '../../src/log/merkle/proveInclusion.ts';
import { bulkLogReader } from '../../src/ledger/verify/bulkLogReader.ts';
import { verifyLog } from '../../src/ledger/verify/verifyLog.ts';
import { openLedger } from '../../src/ledger/openLedger.ts';
import { must } from '../../test/support/must.ts';
import { testSigner } from '../../test/support/testSigner.ts';
import { ask } from '../../test/support/ask.ts';
import { seededRandom } from '../../test/support/seededRandom.ts';
import { sequenceAll } from '../../test/support/ledger/sequenceAll.ts';
import { percentile, timed } from '../measure.ts';
import { openDurableServer } from './openDurableServer.ts';
import { queueLeaves } from './queueLeaves.ts';
import { timedVerification } from './timedVerification.ts';
import { writeClaims } from './writeClaims.ts';

const LEAVES = 1_000_000;
const PROOFS = 2_000;
const BATCH = 8_192;
const SEED = 20_261_120;
/** The bars. */
const MOST_PROOF_MS = 10;
const MOST_HASHES = 20;
const LEAST_LEAVES_PER_SECOND = 50_000;
/** Articles and claims of each for the verification with rows. */
const [ARTICLES, CLAIMS] = [200, 150];

const { verifier } = testSigner();

/** Proofs and verification in a log of a million entries; then of a ledger with its rows. */
export async function benchLargeLog(): Promise<void> {
  const server = await openDurableServer();
  try {
    const url = await server.database();
    await queueLeaves(url, LEAVES);
    let folderNotes: readonly string[] = [];
    const sequencing = await timed(async () => {
      folderNotes = await sequenceAll(url, { batchEntries: BATCH });
    });
    console.log(`sequencing ${LEAVES} entries: ${Math.round(LEAVES / (sequencing / 1_000))} entries/s`);
    await ask(url, 'ANALYZE tree_node, ledger_entry');
    await benchProofs(url);
    const pool = new pg.Pool({ connectionString: url, max: 4 });
    const before = process.cpuUsage();
    const ms = await timed(async () => {
      const { findings } = await verifyLog(bulkLogReader(bulkOfPool(pool)), { verifier, folderNotes });
      if (findings.length > 0) throw new Error('the log is not sound');
    });
    await pool.end();
    const { user, system } = process.cpuUsage(before);
    console.log(
      `its own share of that: ${Math.round((LEAVES / (user + system)) * 1_000_000)} leaves per second of processor`,
    );
    console.log(
      `verifying a log of ${LEAVES}: ${Math.round(LEAVES / (ms / 1_000))} leaves/s (at least ${LEAST_LEAVES_PER_SECOND})`,
    );
    await benchRows(await server.database());
  } finally {
    await server.close();
  }
}

async function benchProofs(url: string): Promise<void> {
  const ledger = await openLedger({ url });
  const random = seededRandom(SEED);
  const times: { inclusion: number; consistency: number }[] = [];
  let longest = 0;
  for (let number = 0; number < PROOFS; number++) {
    const at = Math.floor(random() * LEAVES);
    const inclusion = await timed(async () => {
      const proof = must(await proveInclusion(ledger.log.nodes, at, LEAVES));
      longest = Math.max(longest, proof.length);
    });
    const consistency = await timed(async () => {
      must(await proveConsistency(ledger.log.nodes, at + 1, LEAVES));
    });
    times.push({ inclusion, consistency });
  }
  await ledger.close();
  for (const kind of ['inclusion', 'consistency'] as const) {
    const own = times.map((time) => time[kind]);
    console.log(
      `proof of ${kind} at ${LEAVES}: p50 ${percentile(own, 0.5).toFixed(2)} ms, p99 ${percentile(own, 0.99).toFixed(2)} ms (at most ${MOST_PROOF_MS})`,
    );
  }
  console.log(`hashes of a proof of inclusion: at most ${longest} (at most ${MOST_HASHES})`);
}

async function benchRows(url: string): Promise<void> {
  const ledger = await openLedger({ url });
  for (let article = 0; article < ARTICLES; article++) await writeClaims(ledger, String(article), CLAIMS);
  await ledger.close();
  const folderNotes = await sequenceAll(url, { batchEntries: BATCH });
  await ask(url, 'ANALYZE');
  const { size, ms, cpuMicros } = await timedVerification(url, { verifier, folderNotes });
  console.log(
    `its own share of that: ${Math.round((size / cpuMicros) * 1_000_000)} entries per second of processor`,
  );
  console.log(
    `verifying a ledger of ${size} entries, ${ARTICLES * CLAIMS} of them claims, with its rows: ${Math.round(size / (ms / 1_000))} entries/s`,
  );
}
