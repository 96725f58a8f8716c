import pg from 'pg';
import { sessionOptions } from '../sessionOptions.ts';

/** The catalog alone; a temporary table comes last, and all that is not of PostgreSQL is printed with its schema. */
const SETTINGS = [
  'search_path=pg_catalog,pg_temp',
  'default_transaction_read_only=on',
  // How expressions are printed.
  ...['quote_all_identifiers=off', 'bytea_output=hex', 'extra_float_digits=1'],
  ...['timezone=UTC', 'datestyle=ISO', 'intervalstyle=postgres'],
];

/** Does `work` with a session that reads the catalog. Rejects where the database is away. */
export async function withCatalog<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(sessionOptions(url, SETTINGS));
  // A connection that breaks is reported by the query that runs on it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
