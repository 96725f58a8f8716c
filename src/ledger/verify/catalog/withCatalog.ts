import pg from 'pg';
import { sessionOptions } from '../../../postgres/sessionOptions.ts';

/** The catalog alone; a temporary table comes last, and all that is not of PostgreSQL is printed with its schema. */
const PATH = 'pg_catalog,pg_temp';
const SETTINGS = [
  `search_path=${PATH}`,
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
    // An event trigger at login, which version 17 brought, has run by now and may have put something in front.
    await client.query(`SET search_path = ${PATH}`);
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
