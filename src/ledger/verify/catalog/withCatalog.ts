import pg from 'pg';
import { sessionOptions } from '../../../postgres/sessionOptions.ts';

/** The catalog alone. Temporary tables come last, and every name outside the catalog is printed with its schema. */
const PATH = 'pg_catalog,pg_temp';
const SETTINGS = [
  `search_path=${PATH}`,
  'default_transaction_read_only=on',
  // The format of printed expressions.
  ...['quote_all_identifiers=off', 'bytea_output=hex', 'extra_float_digits=1'],
  ...['timezone=UTC', 'datestyle=ISO', 'intervalstyle=postgres'],
];

/** Runs `work` with a session that reads the catalog. Rejects if the database is unavailable. */
export async function withCatalog<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(sessionOptions(url, SETTINGS));
  // The running query reports a broken connection.
  client.on('error', () => undefined);
  await client.connect();
  try {
    // A login event trigger, which version 17 introduced, may already have shadowed an object.
    await client.query(`SET search_path = ${PATH}`);
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
