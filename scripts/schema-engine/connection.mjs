import pg from 'pg';

/** Values of `sslmode` that ask for encryption; of these only "require" takes any certificate. */
const SSL_MODES = ['require', 'verify-ca', 'verify-full'];

/**
 * The parts of a database URL as pg takes them. Not as `connectionString`: in pg that wins over `database`, and the
 * adapter's connection to the shadow database would land on the main one.
 */
export function connectionConfig(url) {
  const parsed = new URL(url);
  const sslmode = parsed.searchParams.get('sslmode');
  return {
    host: decodeURIComponent(parsed.searchParams.get('host') ?? parsed.hostname),
    port: Number(parsed.port || 5432),
    user: decodeURIComponent(parsed.username) || undefined,
    password: decodeURIComponent(parsed.password) || undefined,
    database: decodeURIComponent(parsed.pathname.slice(1)) || undefined,
    ssl: SSL_MODES.includes(sslmode) ? { rejectUnauthorized: sslmode !== 'require' } : undefined,
  };
}

/** The schema, which Prisma's URLs name in a separate parameter; `undefined` is "public". */
export function schemaOf(url) {
  return new URL(url).searchParams.get('schema') ?? undefined;
}

/** Connects and leaves again; rejects with pg's error. */
export async function tryConnection(config) {
  await run(config, 'SELECT 1');
}

/** Runs one statement on `config`'s database over a new connection. */
export async function run(config, statement) {
  const client = new pg.Client(config);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Runs a statement about the URL's database from outside it, and gives the database's name. */
export async function administer(url, statement) {
  const config = connectionConfig(url);
  await run({ ...config, database: 'postgres' }, statement(pg.escapeIdentifier(config.database)));
  return config.database;
}
