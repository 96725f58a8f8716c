import type { AddressInfo } from 'node:net';
import { actionsOver } from '../src/actions/actions.ts';
import type { Actions } from '../src/actions/actions.ts';
import { createServer } from '../src/http/createServer.ts';
import { openLedger } from '../src/ledger/openLedger.ts';
import { testMarks, testSigner } from '../test/support/testSigner.ts';
import { rulesReader } from '../src/reading/rulesReader.ts';
import { intakeAt } from '../test/support/intakeAt.ts';

/** A house on a database, with a server that listens on a free port. */
export interface BenchHouse {
  readonly actions: Actions;
  /** The result of an operation; throws if it has errors. */
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

/** Opens a house on the migrated database at `url`. */
export async function openBenchHouse(url: string): Promise<BenchHouse> {
  const ledger = await openLedger({ url });
  const actions = actionsOver(
    ledger,
    rulesReader,
    intakeAt(() => new Date()),
    testMarks,
  );
  const app = await createServer({
    read: ledger.read,
    ping: () => ledger.ping(),
    actions,
    log: { read: ledger.log, verifier: testSigner().verifier, state: () => 'LEADS', fault: () => null },
    operator: 'bench',
    isLocal: true,
    explorerFolder: null,
    logLevel: 'silent',
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const endpoint = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/graphql`;
  return {
    actions,
    ask: async (query, variables) => {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as {
        data?: Record<string, unknown>;
        errors?: unknown;
      };
      if (errors !== undefined || !data) throw new Error(`${query}: ${JSON.stringify(errors)}`);
      return data;
    },
    close: async () => {
      await app.close();
      await ledger.close();
    },
  };
}
