import pg from 'pg';

/** Copies every row of a database into another one that has the same empty tables, as a dump and its restore do. */
export async function restoreInto(from: string, to: string): Promise<void> {
  const [source, target] = [
    new pg.Client({ connectionString: from }),
    new pg.Client({ connectionString: to }),
  ];
  await Promise.all([source.connect(), target.connect()]);
  try {
    await target.query('BEGIN; SET LOCAL session_replication_role = replica');
    const { rows } = await source.query<{ name: string; columns: string }>(
      `SELECT table_name AS name, string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position) AS columns
       FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND is_generated = 'NEVER'
         AND table_name <> '_prisma_migrations' GROUP BY table_name`,
    );
    for (const { name, columns } of rows) {
      const dumped = await source.query<{ rows: string | null }>(
        `SELECT json_agg(t)::text AS rows FROM (SELECT ${columns} FROM "${name}" ORDER BY ctid DESC) t`,
      );
      // A migration may have put a first row there.
      await target.query(`DELETE FROM "${name}"`);
      await target.query(
        `INSERT INTO "${name}" (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::"${name}", $1::json)`,
        [dumped.rows[0]?.rows ?? '[]'],
      );
    }
    await target.query('COMMIT');
  } finally {
    await Promise.all([source.end(), target.end()]);
  }
}
