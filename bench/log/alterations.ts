import pg from 'pg';
import { bulkLogReader } from '../../src/ledger/verify/bulkLogReader.ts';
import { bulkOfSession } from '../../src/ledger/verify/bulkReader.ts';
import { rowCheck } from '../../src/ledger/verify/rows/rowCheck.ts';
import { verifyLog } from '../../src/ledger/verify/verifyLog.ts';
import type { LogFinding } from '../../src/ledger/verify/findings.ts';
import { actionsOver } from '../../src/actions/actions.ts';
import { loadManifest } from '../../src/ledger/verify/catalog/manifest.ts';
import { openLedger } from '../../src/ledger/openLedger.ts';
import { rulesReader } from '../../src/reading/rulesReader.ts';
import { testMarks, testSigner } from '../../test/support/testSigner.ts';
import { ALTERATIONS, takeGuardsAway } from '../../test/support/ledger/alterations.ts';
import { fillLedger } from '../../test/support/ledger/fillLedger.ts';
import { restoreInto } from '../../test/support/postgres/restoreInto.ts';
import { seededRandom } from '../../test/support/seededRandom.ts';
import { sequenceAll } from '../../test/support/ledger/sequenceAll.ts';
import { openDurableServer } from './openDurableServer.ts';
import { definitionFindings, missedDefinition } from './definitionRounds.ts';
import { intakeAt } from '../../test/support/intakeAt.ts';

const ROUNDS = 200;
/** The number of alterations of definitions instead of rows. */
const OF_DEFINITIONS = 0.3;
const SEED = Date.now() % 1_000_000;
const { verifier } = testSigner();

/**
 * Counts the alterations that verification names, of 200 random ones by a superuser, and its false alarms in
 * 200 clean runs.
 */
export async function benchAlterations(): Promise<void> {
  const server = await openDurableServer();
  const url = await server.database();
  const ledger = await openLedger({ url });
  await fillLedger({
    ledger,
    actions: actionsOver(
      ledger,
      rulesReader,
      intakeAt(() => new Date()),
      testMarks,
    ),
  });
  await ledger.close();
  const manifest = await loadManifest('prisma/definitions.json');
  const folderNotes = await sequenceAll(url, { batchEntries: 20 });
  const copy = await server.database();
  await restoreInto(url, copy);
  const [client, restored] = [await connected(url), await connected(copy)];
  try {
    let [altered, named, alarms] = [0, 0, 0];
    const random = seededRandom(SEED);
    while (altered < ROUNDS) {
      await client.query('BEGIN');
      if (random() < OF_DEFINITIONS) {
        altered++;
        const missed = await missedDefinition(client, manifest, random);
        await client.query('ROLLBACK');
        if (missed === null) named++;
        else console.log(`missed: ${missed} (seed ${SEED})`);
        continue;
      }
      await takeGuardsAway(client);
      const alteration = await ALTERATIONS[Math.floor(random() * ALTERATIONS.length)]?.(client, random);
      if (alteration) {
        altered++;
        if ((await found(client, folderNotes)).some(({ id }) => alteration.ids.includes(id))) named++;
        else console.log(`missed: ${alteration.what} of ${alteration.ids.join(', ')} (seed ${SEED})`);
      }
      await client.query('ROLLBACK');
    }
    for (let round = 0; round < ROUNDS; round++) {
      if (round % 50 === 49)
        for (const table of ['claim', 'ledger_entry', 'tree_node'])
          await restored.query(`VACUUM FULL ${table}`);
      const clean = round % 2 === 0 ? client : restored;
      await clean.query('BEGIN');
      const definitions = await definitionFindings(clean, manifest);
      await clean.query('ROLLBACK');
      if (definitions.length + (await found(clean, folderNotes)).length > 0) alarms++;
    }
    console.log(
      `alterations (seed ${SEED}): ${named} of ${altered} named; alarms at ${ROUNDS} clean runs: ${alarms}`,
    );
  } finally {
    await client.end();
    await restored.end();
    await server.close();
  }
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC' });
  await client.connect();
  return client;
}

async function found(client: pg.Client, folderNotes: readonly string[]): Promise<readonly LogFinding[]> {
  const bulk = bulkOfSession(client);
  return (
    await verifyLog(bulkLogReader(bulk), { verifier, folderNotes }, (findings) => rowCheck(bulk, findings))
  ).findings;
}
