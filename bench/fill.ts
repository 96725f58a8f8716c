import pg from 'pg';
import type { Actions } from '../src/actions/actions.ts';
import { ARTICLES_PER_EVENT, articleOf, NAMES, OWN_NAME_END, syllable } from './articles.ts';

/** Claims that are read and placed truly before they are multiplied: half a minute, and enough for names to come again. */
export const TRUE_CLAIMS = 2_500;

/** Days by which each copy of the true articles is older than the one before: whole weeks, so that Sundays stay. */
const DAYS_PER_COPY = 7;
/**
 * One in this many of the runs of five words of a text is common to many articles: the boilerplate of an
 * outlet.
 */
const COMMON_RUN_OF = 64;
/** Rows whose words are looked for in their texts once all is filled. */
const CHECKED_ROWS = 2_000;
/** The most copies for which there are names: see `syllable`. */
const MAX_COPIES = 950;

/**
 * The copied tables, each after the tables that it refers to. Tables that are not listed stay as they are.
 */
const TABLES = [
  ...[
    'agent',
    'article',
    'article_version',
    'article_head',
    'claim',
    'claim_link',
    'attribution',
    'question',
  ],
  ...['answer', 'suggestion', 'claim_state', 'version_state', 'near_duplicate', 'question_state'],
];

/** Articles of an event that are filled in; the others are kept back for measuring. */
const FILLED_PER_EVENT = 3;
/** Events that are surely among those filled in truly. */
const FILLED_EVENTS = 60;

/** An article of an event that others have reported before: number `index` of those. */
export const heldBack = (index: number): number =>
  (index % FILLED_EVENTS) * ARTICLES_PER_EVENT + FILLED_PER_EVENT + Math.floor(index / FILLED_EVENTS);

/** The first article of a new event: number `index` of those. */
export const unheard = (index: number): number => ((NAMES - 1) * NAMES + index) * ARTICLES_PER_EVENT;

/** Reads and places articles truly, the first ones of each event, until there are so many claims. */
export async function fillTruly(actions: Actions, databaseUrl: string, claims: number): Promise<void> {
  const client = await connected(databaseUrl);
  try {
    for (let event = 0; (await countOf(client, 'claim')) < claims; event++)
      for (let telling = 0; telling < FILLED_PER_EVENT; telling++)
        await addArticle(actions, event * ARTICLES_PER_EVENT + telling);
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}

/** Adds an invented article and throws if it is refused. */
export async function addArticle(actions: Actions, number: number): Promise<void> {
  const { text, title, publisher, publishedAt, url } = articleOf(number);
  const result = await actions.addArticle(
    { content: text, format: 'verbatim', title, publisher, publishedAt, url },
    { actor: 'bench', idempotencyKey: null },
  );
  if (!result.ok || result.value.outcome !== 'ADDED')
    throw new Error(`article ${number} came to be ${JSON.stringify(result)}`);
}

/**
 * Multiplies the truly filled rows until there are `claims` claims. Each copy has its own ids, dates and
 * event names, so that it is news of another fortnight from the same world. Regions, offices, persons and
 * plain words recur in the copies as in the articles, so common keys are as common as they are in news.
 * `from` is the first copy that is not there yet; gives the next one.
 */
export async function multiply(databaseUrl: string, claims: number, from: number): Promise<number> {
  const client = await connected(databaseUrl);
  let copy = from;
  try {
    await client.query(SETTINGS);
    await client.query(FUNCTIONS);
    for (const table of TABLES) await client.query(await setAside(client, table));
    const dropped = await dropIndexes(client);
    const statements: string[] = [];
    for (const table of TABLES) statements.push(await copyStatement(client, table));
    for (let there = await countOf(client, 'claim'); there < claims; copy++) {
      if (copy > MAX_COPIES) throw new Error(`more than ${MAX_COPIES} copies have no names`);
      for (const statement of statements) await client.query(statement, [copy, syllable(copy)]);
      there = await countOf(client, 'claim');
    }
    await client.query(KEYS_ANEW);
    for (const definition of dropped) await client.query(definition);
    await client.query('VACUUM ANALYZE');
    await checkWords(client);
  } finally {
    await client.end();
  }
  return copy;
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

async function countOf(client: pg.Client, table: string): Promise<number> {
  const { rows } = await client.query<{ count: string }>(`SELECT count(*) FROM ${table}`);
  return Number(rows[0]?.count);
}

/** No triggers, and the memory that building indexes likes; data lost in a power cut are made again. */
const SETTINGS = `
  SET session_replication_role = replica;
  SET synchronous_commit = off;
  SET work_mem = '256MB';
  SET maintenance_work_mem = '512MB'`;

/** Sorted by DISTINCT, so that the key's index grows at its end. */
const KEYS_ANEW = `
  TRUNCATE claim_key;
  INSERT INTO claim_key (key, instant, claim_id)
  SELECT DISTINCT lookup_key(k), COALESCE(s.published_instant, '-infinity'::timestamptz), s.claim_id
  FROM claim_state s CROSS JOIN unnest(s.lookup) AS k`;

/** True ids begin with a time of this century, those of copies with the number of the copy. */
const FUNCTIONS = `
  CREATE FUNCTION pg_temp.copied_id(given text, copy int) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT regexp_replace(given, '_01[0-9a-z]{4}([0-9a-z]{20})', '_0' || lpad(copy::text, 5, '0') || '\\1', 'g') $$;
  CREATE FUNCTION pg_temp.renamed(given text, syllable text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT regexp_replace(given, '\\m([A-Za-z][a-z]{2})[a-z]{3}${OWN_NAME_END}\\M',
                          '\\1' || syllable || '${OWN_NAME_END}', 'g') $$;
  CREATE FUNCTION pg_temp.earlier(day text, copy int) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN day ~ '^\\d{4}-\\d\\d-\\d\\d$'
      THEN to_char(day::date - copy * ${DAYS_PER_COPY}, 'YYYY-MM-DD') ELSE day END $$;
  CREATE FUNCTION pg_temp.remixed(fingerprint bigint[], copy int) RETURNS bigint[] LANGUAGE sql IMMUTABLE AS $$
    SELECT array_agg(CASE WHEN hash % ${COMMON_RUN_OF} = 0 THEN hash
                          ELSE (hash # (copy::bigint * 5851537633)) & 9007199254740991 END)
    FROM unnest(fingerprint) AS hash $$;`;

/** Agents that belong to one event are copied with it; all others are the same ones in every copy. */
const OWN_AGENT = `name_key ~ '${OWN_NAME_END}\\M'`;

const OWN_EXPRESSIONS: Readonly<Record<string, string>> = {
  publisher_id: 't.publisher_id',
  agent_id: `CASE WHEN t.agent_id IN (SELECT id FROM pg_temp.true_agent)
             THEN pg_temp.copied_id(t.agent_id, $1) ELSE t.agent_id END`,
  url: `t.url || '/' || $1`,
  text_hash: `encode(sha256(convert_to(pg_temp.renamed(t.text, $2), 'UTF8')), 'hex')`,
  published_at: 'pg_temp.earlier(t.published_at, $1)',
  event_time: 'pg_temp.earlier(t.event_time, $1)',
  as_of: 'pg_temp.earlier(t.as_of, $1)',
  fingerprint: 'pg_temp.remixed(t.fingerprint, $1)',
};

function expressionOf(column: string, type: string): string {
  const own = OWN_EXPRESSIONS[column];
  if (own !== undefined) return own;
  const value = `t.${column}`;
  if (column === 'id' || column.endsWith('_id')) return `pg_temp.copied_id(${value}, $1)`;
  if (type === 'text') return `pg_temp.renamed(${value}, $2)`;
  if (type === 'text[]') return `pg_temp.renamed(${value}::text, $2)::text[]`;
  if (type === 'jsonb') return `pg_temp.renamed(pg_temp.copied_id(${value}::text, $1), $2)::jsonb`;
  if (type.startsWith('timestamp')) return `${value} - make_interval(days => $1 * ${DAYS_PER_COPY})`;
  return value;
}

/** Puts the true rows of a table in a separate table, so that no copy looks for them among the copies. */
async function setAside(client: pg.Client, table: string): Promise<string> {
  const [key] = await columnsOf(client, table);
  const which = table === 'agent' ? `AND ${OWN_AGENT}` : '';
  // Tables without their own id begin with the id of their subject.
  return `CREATE TEMPORARY TABLE true_${table} AS
    SELECT * FROM ${table} WHERE ${key?.name ?? 'id'} ~ '_01[0-9a-z]{24}$' ${which}`;
}

/** One INSERT ... SELECT of a table's true rows; $1 is the number of the copy, $2 its syllable. */
async function copyStatement(client: pg.Client, table: string): Promise<string> {
  const columns = await columnsOf(client, table);
  const values = columns.map(({ name, type }) => expressionOf(name, type));
  return `INSERT INTO ${table} (${columns.map(({ name }) => name).join(', ')})
    SELECT ${values.join(', ')} FROM pg_temp.true_${table} t WHERE $1::int > 0 AND $2::text <> ''`;
}

/** The columns of a table that are written, with their types. */
async function columnsOf(
  client: pg.Client,
  table: string,
): Promise<readonly { readonly name: string; readonly type: string }[]> {
  const { rows } = await client.query<{ name: string; type: string }>(
    `SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`,
    [table],
  );
  return rows;
}

/**
 * Drops the indexes that guard nothing, and gives the statements that create them again: one build is cheaper
 * than a million entries.
 */
async function dropIndexes(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT c.relname AS name, pg_get_indexdef(i.indexrelid) AS definition
     FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
     WHERE t.relname = ANY($1) AND NOT i.indisunique`,
    [TABLES],
  );
  for (const { name } of rows) await client.query(`DROP INDEX "${name}"`);
  return rows.map(({ definition }) => definition);
}

/** Checks a sample of the copies with the guards that were off while they were made. */
async function checkWords(client: pg.Client): Promise<void> {
  const strayClaims = `
    SELECT c.id FROM (SELECT * FROM claim WHERE id ~ '_00' ORDER BY md5(id) LIMIT ${CHECKED_ROWS}) c
    LEFT JOIN article_version v ON v.id = c.version_id LEFT JOIN claim_state s ON s.claim_id = c.id
    LEFT JOIN question q ON q.id = s.question_id
    WHERE v.id IS NULL OR s.claim_id IS NULL OR (s.question_id IS NOT NULL AND q.id IS NULL)
       OR substring(v.text FROM c.span_start + 1 FOR c.span_end - c.span_start) <> c.exact
       OR substring(v.text FROM c.sentence_start + 1 FOR c.sentence_end - c.sentence_start) <> c.sentence`;
  const strayAttributions = `
    SELECT a.id FROM (SELECT * FROM attribution WHERE id ~ '_00' ORDER BY md5(id) LIMIT ${CHECKED_ROWS}) a
    LEFT JOIN agent g ON g.id = a.agent_id LEFT JOIN claim c ON c.id = a.claim_id
    LEFT JOIN article_version v ON v.id = c.version_id
    WHERE g.id IS NULL OR c.id IS NULL
       OR substring(v.text FROM a.source_start + 1 FOR a.source_end - a.source_start) <> a.source_exact
       OR substring(v.text FROM a.cue_start + 1 FOR a.cue_end - a.cue_start) <> a.cue_exact`;
  for (const statement of [strayClaims, strayAttributions]) {
    const { rows } = await client.query<{ id: string }>(statement);
    if (rows[0]) throw new Error(`${rows[0].id} was not filled in whole`);
  }
}
