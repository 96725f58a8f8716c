/** A change that a superuser may make to the definitions of a database, and the object that a finding must name. */
export interface DefinitionAlteration {
  readonly sql: string;
  /** Kind and name. */
  readonly named: string;
  /** The reason, if the test expects a certain one. */
  readonly reason?: string;
}

const OF_CLAIM = 'CREATE FUNCTION seen(claim) RETURNS boolean LANGUAGE sql RETURN $1.kind IS NOT NULL;';

const FUNCTIONS: readonly DefinitionAlteration[] = [
  {
    sql: `CREATE OR REPLACE FUNCTION commit_time() RETURNS timestamptz LANGUAGE plpgsql AS $$ BEGIN RETURN now(); END $$`,
    named: 'function commit_time()',
    reason: 'its source is another one',
  },
  {
    sql: `CREATE OR REPLACE FUNCTION rows_are_only_added() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$`,
    named: 'function rows_are_only_added()',
  },
  {
    sql: `CREATE OR REPLACE FUNCTION is_type_id(id text, prefix text) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN TRUE`,
    named: 'function is_type_id(text, text)',
  },
  {
    sql: `ALTER FUNCTION claim_is_active(text, text, timestamptz) SET search_path = evil`,
    named: 'function claim_is_active(text, text, timestamp with time zone)',
    reason: 'its settings is search_path=evil instead of none',
  },
  {
    sql: `ALTER FUNCTION erase_version RESET search_path`,
    named: 'function erase_version(text, text, text, text, timestamp with time zone, text[])',
  },
  {
    sql: `GRANT EXECUTE ON FUNCTION erase_version TO public`,
    named: 'function erase_version(text, text, text, text, timestamp with time zone, text[])',
    reason: 'everybody may call it',
  },
  {
    sql: `ALTER FUNCTION is_retracted(text, timestamptz) SECURITY DEFINER`,
    named: 'function is_retracted(text, timestamp with time zone)',
  },
  {
    sql: `ALTER FUNCTION merged_into(text, timestamptz) RENAME TO merged_into_`,
    named: 'function merged_into(text, timestamp with time zone)',
    reason: 'it is missing',
  },
];

const GUARDS: readonly DefinitionAlteration[] = [
  {
    sql: 'ALTER TABLE claim DISABLE TRIGGER rows_are_only_added',
    named: 'trigger rows_are_only_added on claim',
    reason: 'it is disabled',
  },
  {
    sql: 'ALTER TABLE claim ENABLE REPLICA TRIGGER rows_are_only_added',
    named: 'trigger rows_are_only_added on claim',
  },
  {
    sql: 'DROP TRIGGER clock_only_advances ON ledger_clock',
    named: 'trigger clock_only_advances on ledger_clock',
    reason: 'it is missing',
  },
  {
    sql: `CREATE OR REPLACE TRIGGER rows_are_only_added BEFORE TRUNCATE ON judgement
          FOR EACH STATEMENT EXECUTE FUNCTION rows_are_only_added()`,
    named: 'trigger rows_are_only_added on judgement',
  },
  {
    sql: `CREATE FUNCTION twist() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.active := TRUE; RETURN NEW; END $$;
          CREATE TRIGGER twist BEFORE INSERT ON claim_state FOR EACH ROW EXECUTE FUNCTION twist()`,
    named: 'trigger twist on claim_state',
    reason: 'it was added',
  },
  {
    sql: 'ALTER TABLE claim DROP CONSTRAINT claim_span_check',
    named: 'constraint claim_span_check on claim',
    reason: 'it is missing',
  },
  {
    sql: `ALTER TABLE tree_node DROP CONSTRAINT tree_node_place_check,
          ADD CONSTRAINT tree_node_place_check CHECK (level BETWEEN 0 AND 52 OR index >= 0)`,
    named: 'constraint tree_node_place_check on tree_node',
  },
  {
    sql: `ALTER TABLE claim DROP CONSTRAINT claim_verbatim_check,
          ADD CONSTRAINT claim_verbatim_check CHECK (verbatim = exact) NOT VALID`,
    named: 'constraint claim_verbatim_check on claim',
    reason: 'it was not validated',
  },
  {
    sql: 'ALTER TABLE answer DROP CONSTRAINT answer_claim_id_fkey',
    named: 'constraint answer_claim_id_fkey on answer',
  },
  {
    sql: 'ALTER TABLE answer DISABLE TRIGGER ALL',
    named: 'constraint answer_claim_id_fkey on answer',
    reason: '2 of the 4 triggers that hold it are enabled',
  },
  {
    sql: 'DROP INDEX judgement_correction_id_key',
    named: 'index judgement_correction_id_key',
    reason: 'it is missing',
  },
  {
    sql: `DROP INDEX article_sender_key;
          CREATE INDEX article_sender_key ON article (publisher_id, external_id)`,
    named: 'index article_sender_key',
  },
  {
    sql: `CREATE UNIQUE INDEX narrow ON claim_key (key) WHERE claim_id < ''`,
    named: 'index narrow',
    reason: 'it was added',
  },
];

const TABLES: readonly DefinitionAlteration[] = [
  {
    sql: 'ALTER TABLE claim RENAME TO claim_kept; CREATE VIEW claim AS SELECT * FROM claim_kept WHERE value < 50',
    named: 'table claim',
    reason: 'it is a view',
  },
  { sql: 'ALTER TABLE idempotency RENAME TO other', named: 'table idempotency', reason: 'it is missing' },
  {
    sql: `ALTER TABLE claim ENABLE ROW LEVEL SECURITY`,
    named: 'table claim',
    reason: 'row security is on',
  },
  {
    sql: `CREATE POLICY few ON question_state USING (claim_count > 1)`,
    named: 'policy few on question_state',
  },
  {
    sql: `CREATE RULE none AS ON INSERT TO judgement DO INSTEAD NOTHING`,
    named: 'rule none on judgement',
  },
  {
    sql: 'CREATE TABLE more () INHERITS (claim_state)',
    named: 'table claim_state',
    reason: 'it also shows rows of public.more',
  },
  {
    sql: `ALTER TABLE claim ALTER COLUMN recorded_at SET DEFAULT '2020-01-01'`,
    named: 'column claim.recorded_at',
  },
  {
    sql: `ALTER TABLE claim DROP COLUMN search,
          ADD COLUMN search tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, sentence)) STORED`,
    named: 'column claim.search',
  },
  {
    sql: 'ALTER TABLE claim ALTER COLUMN rule DROP NOT NULL',
    named: 'column claim.rule',
    reason: 'it may be null',
  },
  {
    sql: 'ALTER TABLE question ALTER COLUMN label TYPE varchar(4000)',
    named: 'column question.label',
    reason: 'its type is character varying(4000) instead of text',
  },
  {
    sql: `ALTER TABLE claim_state ADD COLUMN weight numeric DEFAULT random()`,
    named: 'column claim_state.weight',
  },
  {
    sql: `SET LOCAL allow_system_table_mods = on; UPDATE pg_class SET relhastriggers = FALSE WHERE oid = 'claim'::regclass`,
    named: 'table claim',
    reason: 'its triggers exist but are ignored',
  },
  { sql: `ALTER TYPE claim_kind RENAME VALUE 'QUOTE' TO 'CITE'`, named: 'type claim_kind' },
  { sql: 'ALTER SEQUENCE outbox_id_seq CYCLE', named: 'sequence outbox_id_seq' },
  { sql: 'GRANT UPDATE (exact) ON claim TO consilience_app', named: 'rights claim' },
  {
    sql: 'GRANT DELETE ON ledger_entry TO PUBLIC',
    named: 'rights ledger_entry',
    reason: 'consilience_app may DELETE',
  },
  { sql: 'GRANT pg_write_all_data TO consilience_app', named: 'rights judgement' },
  {
    sql: 'GRANT UPDATE ON SEQUENCE outbox_id_seq TO consilience_app',
    named: 'rights outbox_id_seq',
  },
  { sql: 'ALTER ROLE consilience_app SUPERUSER', named: 'role consilience_app' },
];

const STRANGERS: readonly DefinitionAlteration[] = [
  {
    sql: `CREATE FUNCTION unnest(text[]) RETURNS SETOF text LANGUAGE sql AS 'SELECT NULL::text'`,
    named: 'function public.unnest(text[])',
    reason: 'it was added, and can be taken for one of PostgreSQL',
  },
  {
    sql: `CREATE FUNCTION jsonb_build_object(text, text) RETURNS jsonb LANGUAGE sql AS 'SELECT NULL::jsonb'`,
    named: 'function public.jsonb_build_object(text,text)',
  },
  {
    sql: `CREATE FUNCTION char_length(varchar) RETURNS integer LANGUAGE sql RETURN 0`,
    named: 'function public.char_length(character varying)',
  },
  {
    sql: `CREATE FUNCTION hashtextextended(text, float8) RETURNS bigint LANGUAGE sql RETURN 0`,
    named: 'function public.hashtextextended(text,double precision)',
  },
  {
    sql: `CREATE FUNCTION jsonb_to_recordset(text) RETURNS SETOF record LANGUAGE sql AS 'SELECT 1'`,
    named: 'function public.jsonb_to_recordset(text)',
  },
  {
    sql: `CREATE FUNCTION is_retracted(text) RETURNS boolean LANGUAGE sql RETURN FALSE`,
    named: 'function public.is_retracted(text)',
    reason: 'it was added, and can be taken for one of ours',
  },
  {
    sql: `CREATE FUNCTION pg_catalog.is_retracted(text, timestamptz) RETURNS boolean LANGUAGE sql RETURN FALSE`,
    named: 'function is_retracted(text,timestamp with time zone)',
  },
  {
    sql: `CREATE FUNCTION same(claim_kind, claim_kind) RETURNS boolean LANGUAGE sql RETURN TRUE;
          CREATE OPERATOR = (LEFTARG = claim_kind, RIGHTARG = claim_kind, FUNCTION = same)`,
    named: 'operator public.=(public.claim_kind,public.claim_kind)',
  },
  {
    sql: `CREATE FUNCTION kind_of(text) RETURNS claim_kind LANGUAGE sql RETURN NULL::claim_kind;
          CREATE CAST (text AS claim_kind) WITH FUNCTION kind_of(text) AS IMPLICIT`,
    named: 'cast text to public.claim_kind',
  },
  {
    sql: `CREATE TYPE odd AS (words text[]);
          CREATE FUNCTION odd_of(text[]) RETURNS odd LANGUAGE sql RETURN ROW($1)::odd;
          CREATE CAST (text[] AS odd) WITH FUNCTION odd_of(text[]) AS IMPLICIT`,
    named: 'cast text[] to public.odd',
  },
  {
    sql: `CREATE FUNCTION by_kind(claim_kind, claim_kind) RETURNS integer LANGUAGE sql IMMUTABLE RETURN 0;
          CREATE OPERATOR CLASS by_kind DEFAULT FOR TYPE claim_kind USING btree AS FUNCTION 1 by_kind(claim_kind, claim_kind)`,
    named: 'operator class by_kind',
  },
  {
    sql: `CREATE OPERATOR CLASS odd FOR TYPE text USING btree AS OPERATOR 3 =, FUNCTION 1 bttextcmp(text, text);
          CREATE INDEX odd ON claim (id odd)`,
    named: 'index odd',
  },
  {
    sql: `CREATE FUNCTION watch() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$;
          CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION watch()`,
    named: 'event trigger watch',
    reason: 'it runs public.watch() at ddl_command_end',
  },
  {
    sql: `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET session_replication_role = replica', current_database()); END $$`,
    named: 'setting session_replication_role',
    reason: 'it is set to replica for the database',
  },
  {
    sql: `SET LOCAL session_replication_role = replica`,
    named: 'setting session_replication_role',
    reason: 'it is replica, not origin',
  },
  {
    sql: `ALTER TEXT SEARCH CONFIGURATION english ALTER MAPPING FOR asciiword WITH simple`,
    named: 'text search english',
  },
];

export const DEFINITION_ALTERATIONS: readonly DefinitionAlteration[] = [
  ...FUNCTIONS,
  ...GUARDS,
  ...TABLES,
  ...STRANGERS,
];

/** Objects that others may have in the same database, and harmless changes by its owner. */
export const HARMLESS: readonly string[] = [
  'CREATE VIEW watched AS SELECT id, kind FROM claim',
  'CREATE INDEX by_rule ON claim (rule)',
  'CREATE UNIQUE INDEX claim_pkey_ccnew ON claim (id)',
  'CREATE SCHEMA claims; CREATE TABLE claims.claim (id text); CREATE FUNCTION claims.is_retracted(text) RETURNS boolean LANGUAGE sql RETURN FALSE',
  'CREATE TABLE notes (id text PRIMARY KEY, claim_id text REFERENCES claim(id)); CREATE RULE none AS ON DELETE TO notes DO INSTEAD NOTHING',
  `${OF_CLAIM} CREATE FUNCTION mood(text) RETURNS text LANGUAGE sql RETURN $1`,
  `CREATE TYPE weight AS (grams integer); CREATE FUNCTION length(weight) RETURNS integer LANGUAGE sql RETURN ($1).grams;
   CREATE CAST (weight AS integer) WITH FUNCTION length(weight) AS IMPLICIT`,
  // `pg_trgm` and `btree_gist` have such operators.
  `CREATE FUNCTION similar_words(text, text) RETURNS boolean LANGUAGE sql RETURN TRUE;
   CREATE OPERATOR % (LEFTARG = text, RIGHTARG = text, FUNCTION = similar_words)`,
  `CREATE FUNCTION apart(integer, integer) RETURNS integer LANGUAGE sql RETURN abs($1 - $2);
   CREATE OPERATOR <-> (LEFTARG = integer, RIGHTARG = integer, FUNCTION = apart)`,
  'CREATE FUNCTION gen_random_uuid() RETURNS uuid LANGUAGE sql RETURN pg_catalog.gen_random_uuid()',
  'ALTER TABLE claim SET (fillfactor = 90); ALTER TABLE claim REPLICA IDENTITY FULL; ALTER TABLE claim CLUSTER ON claim_pkey',
  'ALTER FUNCTION is_retracted(text, timestamptz) COST 1000',
  `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET search_path = claims, pg_catalog', current_database()); END $$`,
  'REVOKE ALL ON claim_key FROM consilience_app',
  'ALTER TABLE claim ENABLE ALWAYS TRIGGER rows_are_only_added',
  `COMMENT ON TABLE claim IS 'what was claimed'; ANALYZE claim; REINDEX TABLE claim`,
  'CREATE STATISTICS by_kind ON kind, modality FROM claim',
];
