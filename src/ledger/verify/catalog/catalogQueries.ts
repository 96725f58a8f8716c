import { FIRST_USER_OBJECT_ID } from './firstUserObjectId.ts';

/** The collation of a database (DEFAULT_COLLATION_OID in PostgreSQL's pg_collation.dat). */
const DEFAULT_COLLATION = 100;

/**
 * Statements that list the definitions in schema public, one row for each object: `kind`, `name`, `part_of` and
 * `attributes`. `part_of` is the relation that contains it, else null. `attributes` is JSON, with null for usual
 * values. They read catalog columns that are the same from PostgreSQL 15 to 18. The session's search path must be
 * pg_catalog alone: so no object can shadow their functions, and every other name is printed with its schema.
 */
export const CATALOG_QUERIES: readonly string[] = [
  `SELECT 'encoding', 'database', NULL, jsonb_build_object('name', pg_encoding_to_char(encoding))
   FROM pg_database WHERE datname = current_database()`,

  `SELECT 'language', l.lanname, NULL, jsonb_build_object('handler', h.prosrc, 'in', h.probin, 'inline', i.prosrc)
   FROM pg_language l JOIN pg_proc h ON h.oid = l.lanplcallfoid LEFT JOIN pg_proc i ON i.oid = l.laninline
   WHERE l.lanname = 'plpgsql'`,

  `SELECT 'text search', c.cfgname, NULL, jsonb_build_object('parser', p.prsname, 'words',
            (SELECT string_agg(concat_ws(' ', m.maptokentype, d.oid::regdictionary, d.dictinitoption), '; '
                               ORDER BY m.maptokentype, m.mapseqno)
             FROM pg_ts_config_map m JOIN pg_ts_dict d ON d.oid = m.mapdict WHERE m.mapcfg = c.oid))
   FROM pg_ts_config c JOIN pg_ts_parser p ON p.oid = c.cfgparser
   WHERE c.cfgnamespace = 'pg_catalog'::regnamespace AND c.cfgname IN ('english', 'simple')`,

  // A row type belongs to its table, an array type to its element.
  `SELECT 'type', t.typname, NULL, jsonb_build_object('is', CASE t.typtype WHEN 'e' THEN 'enum' ELSE t.typtype::text END,
            'labels', (SELECT string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid))
   FROM pg_type t WHERE t.typnamespace = 'public'::regnamespace AND t.typrelid = 0 AND t.typcategory <> 'A'`,

  // The table's own flags are compared: without a flag its triggers exist but never run.
  `SELECT 'table', c.relname, NULL, jsonb_build_object(
            'is', CASE c.relkind WHEN 'r' THEN 'table' WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view'
                                 WHEN 'f' THEN 'foreign table' ELSE 'partitioned table' END,
            'stored', a.amname,
            'persistence', CASE c.relpersistence WHEN 'p' THEN NULL WHEN 'u' THEN 'unlogged' ELSE 'temporary' END,
            'row security', CASE WHEN c.relforcerowsecurity THEN 'forced' WHEN c.relrowsecurity THEN 'on' END,
            'overlooked', NULLIF(concat_ws(', ',
                CASE WHEN NOT c.relhastriggers AND EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid) THEN 'triggers' END,
                CASE WHEN NOT c.relhasindex AND EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid) THEN 'indexes' END,
                CASE WHEN c.relchecks <> (SELECT count(*) FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'c')
                     THEN 'checks' END), ''),
            'inherits from', (SELECT string_agg(i.inhparent::regclass::text, ', ' ORDER BY i.inhparent::regclass::text)
                              FROM pg_inherits i WHERE i.inhrelid = c.oid),
            'inherited by', (SELECT string_agg(i.inhrelid::regclass::text, ', ' ORDER BY i.inhrelid::regclass::text)
                             FROM pg_inherits i WHERE i.inhparent = c.oid))
   FROM pg_class c LEFT JOIN pg_am a ON a.oid = c.relam
   WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v', 'm', 'f', 'p')`,

  // From version 18 on a NOT NULL is also a constraint, which may be unvalidated.
  `SELECT 'column', c.relname || '.' || a.attname, c.relname, jsonb_build_object(
            'type', format_type(a.atttypid, a.atttypmod),
            'null', CASE WHEN a.attnotnull AND NOT EXISTS (
                      SELECT FROM pg_constraint n
                      WHERE n.conrelid = c.oid AND n.contype = 'n' AND n.conkey = ARRAY[a.attnum] AND NOT n.convalidated)
                    THEN NULL ELSE 'allowed' END,
            'default', CASE WHEN a.attgenerated = '' THEN pg_get_expr(d.adbin, d.adrelid) END,
            'generated', CASE WHEN a.attgenerated <> '' THEN concat_ws(' ',
                           CASE a.attgenerated WHEN 's' THEN 'stored' ELSE 'virtual' END, pg_get_expr(d.adbin, d.adrelid)) END,
            'identity', NULLIF(a.attidentity, ''),
            'collation', CASE WHEN a.attcollation <> t.typcollation THEN a.attcollation::regcollation::text END)
   FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_type t ON t.oid = a.atttypid
   LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum AND a.atthasdef
   WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped`,

  // Triggers enforce a foreign key; they can be disabled or missing.
  `SELECT 'constraint', k.conname || ' on ' || c.relname, c.relname, jsonb_build_object(
            'is', CASE k.contype WHEN 'c' THEN 'check' WHEN 'p' THEN 'primary key' WHEN 'u' THEN 'unique'
                                 WHEN 'f' THEN 'foreign key' WHEN 'x' THEN 'exclusion' ELSE 'trigger' END,
            'columns', CASE WHEN k.contype <> 'c' THEN
                         (SELECT string_agg(a.attname, ', ' ORDER BY o.place) FROM unnest(k.conkey) WITH ORDINALITY o(num, place)
                          JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = o.num) END,
            'expression', pg_get_expr(k.conbin, k.conrelid),
            'references', CASE WHEN k.contype = 'f' THEN concat(k.confrelid::regclass, '(',
                            (SELECT string_agg(a.attname, ', ' ORDER BY o.place) FROM unnest(k.confkey) WITH ORDINALITY o(num, place)
                             JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = o.num),
                            ') ', k.confmatchtype, k.confupdtype, k.confdeltype) END,
            'deferrable', CASE WHEN k.condeferrable THEN 'yes' END,
            'validated', CASE WHEN NOT k.convalidated THEN 'no' END,
            'enforced', CASE WHEN to_jsonb(k) ->> 'conenforced' = 'false' THEN 'no' END,
            'triggers', CASE WHEN k.contype = 'f' THEN
                          (SELECT count(*) FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
                           WHERE t.tgconstraint = k.oid AND t.tgenabled IN ('O', 'A') AND p.proname LIKE 'RI\\_FKey\\_%')::text END)
   FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
   WHERE c.relnamespace = 'public'::regnamespace AND k.contype <> 'n'`,

  `SELECT 'index', x.relname, c.relname, jsonb_build_object(
            'on', c.relname, 'method', m.amname, 'unique', CASE WHEN i.indisunique THEN 'yes' END,
            'nulls', CASE WHEN i.indnullsnotdistinct THEN 'not distinct' END,
            'keys', (SELECT string_agg(concat_ws(' ', pg_get_indexdef(x.oid, n::integer, FALSE),
                               o.opcname, CASE WHEN o.oid >= ${FIRST_USER_OBJECT_ID} THEN '(of its own)' END,
                               NULLIF((string_to_array(i.indoption::text, ' '))[n], '0'),
                               CASE WHEN (string_to_array(i.indcollation::text, ' '))[n] NOT IN ('0', '${DEFAULT_COLLATION}')
                                    THEN (string_to_array(i.indcollation::text, ' '))[n]::oid::regcollation::text END),
                               ', ' ORDER BY n)
                     FROM generate_series(1, i.indnkeyatts) n
                     JOIN pg_opclass o ON o.oid = (string_to_array(i.indclass::text, ' '))[n]::oid),
            'beside', NULLIF(i.indnatts - i.indnkeyatts, 0)::text,
            'where', pg_get_expr(i.indpred, i.indrelid),
            'valid', CASE WHEN NOT (i.indisvalid AND i.indisready AND i.indislive) THEN 'no' END)
   FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_class c ON c.oid = i.indrelid
   JOIN pg_am m ON m.oid = x.relam
   WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'`,

  `SELECT 'trigger', t.tgname || ' on ' || c.relname, c.relname, jsonb_build_object(
            'enabled', CASE t.tgenabled WHEN 'D' THEN 'no' WHEN 'R' THEN 'only in replicas' END,
            'fires', concat_ws(' ', CASE WHEN t.tgtype & 2 > 0 THEN 'before' WHEN t.tgtype & 64 > 0 THEN 'instead of' ELSE 'after' END,
                       CASE WHEN t.tgtype & 4 > 0 THEN 'insert' END, CASE WHEN t.tgtype & 16 > 0 THEN 'update' END,
                       CASE WHEN t.tgtype & 8 > 0 THEN 'delete' END, CASE WHEN t.tgtype & 32 > 0 THEN 'truncate' END,
                       CASE WHEN t.tgtype & 1 > 0 THEN 'for each row' ELSE 'for each statement' END),
            'function', t.tgfoid::regprocedure::text, 'arguments', NULLIF(encode(t.tgargs, 'hex'), ''),
            'columns', NULLIF(t.tgattr::text, ''),
            'condition', CASE WHEN t.tgqual IS NOT NULL THEN pg_get_triggerdef(t.oid) END,
            'old rows', t.tgoldtable, 'new rows', t.tgnewtable,
            'deferrable', CASE WHEN t.tgdeferrable THEN 'yes' END)
   FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
   WHERE c.relnamespace = 'public'::regnamespace AND NOT t.tgisinternal`,

  `SELECT 'rule', r.rulename || ' on ' || c.relname, c.relname, jsonb_build_object('event', r.ev_type::text)
   FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class
   WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'`,

  `SELECT 'policy', p.polname || ' on ' || c.relname, c.relname, jsonb_build_object('command', p.polcmd::text)
   FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid WHERE c.relnamespace = 'public'::regnamespace`,

  // The cost of a function may differ, its result may not.
  `SELECT 'function', p.proname || '(' || oidvectortypes(p.proargtypes) || ')', NULL, jsonb_build_object(
            'is', CASE p.prokind WHEN 'f' THEN NULL WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate' ELSE 'window function' END,
            'arguments', NULLIF(pg_get_function_arguments(p.oid), ''), 'result', pg_get_function_result(p.oid),
            'language', l.lanname,
            'source', encode(sha256(convert_to(p.prosrc || COALESCE(pg_get_function_sqlbody(p.oid), ''), 'UTF8')), 'hex'),
            'library', p.probin, 'volatility', CASE p.provolatile WHEN 'i' THEN 'immutable' WHEN 's' THEN 'stable' ELSE 'volatile' END,
            'strict', CASE WHEN p.proisstrict THEN 'yes' END, 'leakproof', CASE WHEN p.proleakproof THEN 'yes' END,
            'rights', CASE WHEN p.prosecdef THEN 'of its owner' END,
            'for all', CASE WHEN NOT has_function_privilege('public', p.oid, 'EXECUTE') THEN 'no' END,
            'parallel', CASE p.proparallel WHEN 's' THEN 'safe' WHEN 'r' THEN 'restricted' END,
            'settings', array_to_string(p.proconfig, '; '),
            'planned by', CASE WHEN p.prosupport <> 0 THEN p.prosupport::text END)
   FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang WHERE p.pronamespace = 'public'::regnamespace`,

  `SELECT 'sequence', c.relname, NULL, jsonb_build_object('type', format_type(s.seqtypid, NULL), 'from', s.seqmin::text,
            'to', s.seqmax::text, 'step', s.seqincrement::text, 'kept ahead', NULLIF(s.seqcache, 1)::text,
            'cycles', CASE WHEN s.seqcycle THEN 'yes' END,
            'of', (SELECT d.refobjid::regclass || '.' || a.attname FROM pg_depend d
                   JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
                   WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('a', 'i')))
   FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid WHERE c.relnamespace = 'public'::regnamespace`,

  `SELECT 'role', r.rolname, NULL, jsonb_build_object('superuser', CASE WHEN r.rolsuper THEN 'yes' END,
            'sees all rows', CASE WHEN r.rolbypassrls THEN 'yes' END, 'makes roles', CASE WHEN r.rolcreaterole THEN 'yes' END)
   FROM pg_roles r WHERE r.rolname = 'consilience_app'`,

  // The rights of the application's role: its own, everybody's, and those of its parent roles.
  `SELECT 'rights', c.relname, c.relname, jsonb_build_object('allowed', (
            SELECT string_agg(word, ', ' ORDER BY place) FROM (
              SELECT word, place
              FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'REFERENCES']) WITH ORDINALITY AS w(word, place)
              WHERE has_any_column_privilege(r.oid, c.oid, word)
              UNION ALL
              SELECT word, 10 + place FROM unnest(ARRAY['DELETE', 'TRUNCATE', 'TRIGGER']) WITH ORDINALITY AS w(word, place)
              WHERE has_table_privilege(r.oid, c.oid, word)) held))
   FROM pg_class c JOIN pg_roles r ON r.rolname = 'consilience_app' AND NOT r.rolsuper
   WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'`,

  `SELECT 'rights', c.relname, NULL, jsonb_build_object('allowed', (
            SELECT string_agg(word, ', ' ORDER BY place)
            FROM unnest(ARRAY['USAGE', 'UPDATE']) WITH ORDINALITY AS w(word, place)
            WHERE has_sequence_privilege(r.oid, c.oid, word)))
   FROM pg_class c JOIN pg_roles r ON r.rolname = 'consilience_app' AND NOT r.rolsuper
   WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'S'`,
];
