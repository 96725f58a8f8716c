import { addAllEntries } from './addAllEntries.ts';
import { verifyDerived } from '../../src/actions/rebuildDerived.ts';
import { openLedger } from '../../src/ledger/openLedger.ts';
import { ask } from '../../test/support/ask.ts';
import { sequenceAll } from '../../test/support/ledger/sequenceAll.ts';
import { testSigner } from '../../test/support/testSigner.ts';
import { fillSizes } from '../adding.ts';
import type { FilledOptions } from '../adding.ts';
import { timed } from '../measure.ts';
import { openBenchServer } from '../openBenchServer.ts';
import { timedVerification } from './timedVerification.ts';

const BATCH = 8_192;
/** The first run warms up the caches of the machine and the engine. */
const ROUNDS = 3;
/** The bar. */
const LEAST_ENTRIES_PER_SECOND = 50_000;
/** A ledger with more claims than this is not replayed: it takes some milliseconds for each. */
const MOST_REPLAYED = 10_000;

const { verifier } = testSigner();

/** Verifies, with every row, ledgers that are filled as news fills them, in the order of recording. */
export async function benchNewsLog({ server, claims }: FilledOptions): Promise<void> {
  const databases = await openBenchServer(server);
  try {
    for (const { url, claims: there } of await fillSizes(databases, claims)) {
      await benchEvidence(url);
      if (there <= MOST_REPLAYED) await benchDerivation(url, there);
    }
  } finally {
    await databases.close();
  }
}

async function benchEvidence(url: string): Promise<void> {
  const folderNotes = await bringIntoLog(url);
  const [share] = await ask(
    url,
    `SELECT count(*)::int AS entries, count(*) FILTER (WHERE subject_kind = 'claim')::int AS claims,
            avg(length(bytes))::int AS bytes FROM ledger_entry`,
  );
  console.log(
    `a ledger of ${String(share?.['entries'])} entries, ${String(share?.['claims'])} of them claims; ${String(share?.['bytes'])} bytes each:`,
  );
  for (let round = 0; round < ROUNDS; round++) {
    const { size, ms, cpuMicros } = await timedVerification(url, { verifier, folderNotes });
    console.log(
      `  verified with its rows: ${Math.round(size / (ms / 1_000))} entries/s (at least ${LEAST_ENTRIES_PER_SECOND}), ` +
        `${(cpuMicros / size).toFixed(1)} µs of this process each; at most ${Math.round(process.resourceUsage().maxRSS / 1_024)} MB`,
    );
  }
}

/** Each row gets an entry, in the order in which it was recorded: filled copies have none. */
async function bringIntoLog(url: string): Promise<readonly string[]> {
  await ask(url, 'DELETE FROM outbox');
  await addAllEntries(url);
  const folderNotes = await sequenceAll(url, { batchEntries: BATCH });
  await ask(url, 'VACUUM ANALYZE');
  return folderNotes;
}

async function benchDerivation(url: string, claims: number): Promise<void> {
  const ledger = await openLedger({ url });
  const ms = await timed(() => verifyDerived(ledger.replay));
  await ledger.close();
  console.log(`  what is derived of ${claims} claims, made again: ${(ms / claims).toFixed(2)} ms a claim`);
}
