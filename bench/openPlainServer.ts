import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import type { Statement } from '../test/support/postgres/recordStatements.ts';

/** A server that only runs SQL: the house is compared with it. */
export interface PlainServer {
  /** Runs the statements and gives their rows as JSON, over HTTP. */
  ask(statements: readonly Statement[]): Promise<string>;
  close(): Promise<void>;
}

/** Opens it on the database at `url`. */
export async function openPlainServer(url: string): Promise<PlainServer> {
  const pool = new pg.Pool({ connectionString: url, max: 10, options: '-c timezone=UTC -c datestyle=ISO' });
  let wanted: readonly Statement[] = [];
  const server = createServer((_, response) => {
    void answer(pool, wanted).then((body) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ask: async (statements) => {
      wanted = statements;
      return (await fetch(origin, { method: 'POST', body: '{}' })).text();
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await pool.end();
    },
  };
}

async function answer(pool: pg.Pool, statements: readonly Statement[]): Promise<string> {
  const client = await pool.connect();
  try {
    const results: unknown[] = [];
    for (const { text, values } of statements)
      results.push((await client.query({ text, values: [...values] })).rows);
    return JSON.stringify(results, (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
  } finally {
    client.release();
  }
}
