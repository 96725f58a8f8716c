import type { AddressInfo } from 'node:net';
import type { Actions } from '../src/actions/actions.ts';
import { createServer } from '../src/http/createServer.ts';
import { openLedger } from '../src/ledger/openLedger.ts';
import { testActionsOver, testPartsOver } from '../test/support/serverOver.ts';

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
  const actions = testActionsOver(ledger);
  const app = await createServer(testPartsOver(ledger, actions, 'bench'));
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
