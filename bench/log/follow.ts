import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openLedger } from '../../src/ledger/openLedger.ts';
import { createServer } from '../../src/http/createServer.ts';
import { actionsOver } from '../../src/actions/actions.ts';
import { rulesReader } from '../../src/reading/rulesReader.ts';
import { testMarks, testSigner } from '../../test/support/testSigner.ts';
import { ask } from '../../test/support/ask.ts';
import { makeOpenFolder } from '../../test/support/processes/makeOpenFolder.ts';
import { openStaticLog } from '../../test/support/ledger/openStaticLog.ts';
import { runCli } from '../../test/support/processes/runCli.ts';
import { sequenceAll } from '../../test/support/ledger/sequenceAll.ts';
import { median, timed } from '../measure.ts';
import { openDurableServer } from './openDurableServer.ts';
import { queueLeaves } from './queueLeaves.ts';
import { intakeAt } from '../../test/support/intakeAt.ts';

const LEAVES = 100_000;
const BATCH = 8_192;
const RUNS = 3;

/** Following a log for the first time, over loopback: from the server, from static files, and its head alone. */
export async function benchFollowing(): Promise<void> {
  const postgres = await openDurableServer();
  const files = await openStaticLog(LEAVES);
  try {
    const url = await postgres.database();
    await queueLeaves(url, LEAVES);
    await sequenceAll(url, { batchEntries: BATCH });
    await ask(url, 'ANALYZE tree_node, ledger_entry');
    const server = await serve(url);
    await follow('from the server', server.origin);
    await follow('from static files', files.origin);
    await follow('its head alone', server.origin, '--heads-only');
    await server.close();
  } finally {
    await files.close();
    await postgres.close();
  }
}

async function serve(url: string): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const ledger = await openLedger({ url });
  const app = await createServer({
    read: ledger.read,
    ping: () => ledger.ping(),
    actions: actionsOver(
      ledger,
      rulesReader,
      intakeAt(() => new Date()),
      testMarks,
    ),
    log: { read: ledger.log, verifier: testSigner().verifier, state: () => 'LEADS', fault: () => null },
    operator: 'bench',
    isLocal: true,
    explorerFolder: null,
    logLevel: 'silent',
  });
  return {
    origin: await app.listen({ port: 0, host: '127.0.0.1' }),
    close: async () => {
      await app.close();
      await ledger.close();
    },
  };
}

/** The time has the start of the process in it. */
async function follow(what: string, origin: string, ...more: string[]): Promise<void> {
  const folder = await makeOpenFolder('bench-follow');
  const pin = join(folder.path, 'pin');
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await rm(pin, { force: true });
    times.push(
      await timed(async () => {
        const { code, stderr } = await runCli(['verify', '--log', origin, '--pin', pin, ...more]);
        if (code !== 0) throw new Error(stderr);
      }),
    );
  }
  await folder.remove();
  const ms = median(times);
  console.log(
    `following a log of ${LEAVES}, ${what}: ${(ms / 1_000).toFixed(1)} s, ${Math.round(LEAVES / (ms / 1_000))} entries/s`,
  );
}
