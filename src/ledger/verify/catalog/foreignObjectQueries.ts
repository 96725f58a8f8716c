import { FIRST_USER_OBJECT_ID } from './firstUserObjectId.ts';

/** Settings that must have their usual values in every session. */
const SETTINGS = `(VALUES ('session_replication_role', 'origin'), ('plpgsql.variable_conflict', 'error'))
  AS usual(name, value)`;

/** Whether a type is PostgreSQL's or ours, so that our statements can have values of it. */
const isAtHand = (type: string): string =>
  `(${type} < ${FIRST_USER_OBJECT_ID} OR EXISTS (
     SELECT FROM pg_type own LEFT JOIN pg_type element ON element.typarray = own.oid
     WHERE own.oid = ${type} AND own.typnamespace = 'public'::regnamespace
       AND COALESCE(element.typname, own.typname) = ANY($1::text[])))`;

/** The types that PostgreSQL accepts implicitly as another one: the type itself and those with an implicit cast. */
const converted = (type: string): string =>
  `(SELECT ${type} AS source UNION ALL SELECT castsource FROM pg_cast WHERE casttarget = ${type} AND castcontext = 'i')
   AS of_${type.replace('.', '_')}`;

/**
 * Whether PostgreSQL may choose an added operator or function over its own: both accept the same values. A literal or
 * parameter without a type prefers a string. An added one with identical types is not chosen, because pg_catalog comes
 * first.
 */
const takesThePlace = (added: string, built: string): string => `
  NOT EXISTS (SELECT FROM unnest(${added}) AS t(type) WHERE NOT ${isAtHand('t.type')})
  AND (SELECT COALESCE(bool_and(fits OR is_string) AND (bool_or(fits) OR count(*) = 1), TRUE) FROM (
         SELECT a.type = b.type OR at.typtype = 'p' OR bt.typtype = 'p'
                  OR EXISTS (
                    SELECT FROM ${converted('a.type')} JOIN ${converted('b.type')} USING (source))
                  AS fits,
                at.typcategory = 'S' AS is_string
         FROM unnest(${added}) WITH ORDINALITY AS a(type, place)
         JOIN unnest(${built}) WITH ORDINALITY AS b(type, place) USING (place)
         JOIN pg_type at ON at.oid = a.type JOIN pg_type bt ON bt.oid = b.type) positions)`;

/**
 * Statements that find foreign objects that could change query results: `kind`, `name`, `reason`. Their parameters: the
 * names of our types and tables, our functions with their types, and our functions' names. The session's search path
 * must be pg_catalog alone.
 */
export const FOREIGN_OBJECT_QUERIES: readonly string[] = [
  `SELECT 'setting' AS kind, usual.name AS name,
          format('it is %s, not %s', current_setting(usual.name, TRUE), usual.value) AS reason
   FROM ${SETTINGS} WHERE current_setting(usual.name, TRUE) <> usual.value`,

  `SELECT 'setting', usual.name, format('it is set to %s for %s', split_part(given, '=', 2),
            CASE WHEN s.setrole = 0 THEN 'the database' ELSE 'the role ' || s.setrole::regrole END)
   FROM pg_db_role_setting s CROSS JOIN unnest(s.setconfig) AS given JOIN ${SETTINGS} ON split_part(given, '=', 1) = usual.name
   WHERE s.setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
     AND split_part(given, '=', 2) <> usual.value`,

  `SELECT 'event trigger', e.evtname, format('it runs %s at %s', e.evtfoid::regprocedure, e.evtevent)
   FROM pg_event_trigger e WHERE e.evtenabled <> 'D'`,

  `SELECT 'function', p.oid::regprocedure::text, 'it was added, and can be taken for one of ours'
   FROM pg_proc p
   WHERE p.pronamespace IN ('public'::regnamespace, 'pg_catalog'::regnamespace) AND p.proname = ANY($3::text[])
     AND NOT (p.pronamespace = 'public'::regnamespace AND p.proname || '(' || oidvectortypes(p.proargtypes) || ')' = ANY($2::text[]))`,

  `SELECT 'function', p.oid::regprocedure::text, 'it was added, and can be taken for one of PostgreSQL'
   FROM pg_proc p
   WHERE p.pronamespace IN ('public'::regnamespace, 'pg_catalog'::regnamespace) AND p.oid >= ${FIRST_USER_OBJECT_ID}
     AND NOT (p.pronamespace = 'public'::regnamespace AND p.proname || '(' || oidvectortypes(p.proargtypes) || ')' = ANY($2::text[]))
     AND NOT EXISTS (SELECT FROM pg_proc b WHERE b.proname = p.proname AND b.oid < ${FIRST_USER_OBJECT_ID}
                     AND b.pronamespace = 'pg_catalog'::regnamespace AND b.proargtypes = p.proargtypes)
     AND EXISTS (SELECT FROM pg_proc b WHERE b.proname = p.proname AND b.oid < ${FIRST_USER_OBJECT_ID}
                 AND b.pronamespace = 'pg_catalog'::regnamespace
                 AND (b.pronargs = p.pronargs OR b.provariadic <> 0 OR p.provariadic <> 0
                      OR b.pronargdefaults > 0 OR p.pronargdefaults > 0)
                 AND ${takesThePlace('p.proargtypes', 'b.proargtypes')})`,

  `SELECT 'operator', o.oid::regoperator::text, 'it was added, and can be taken for one of PostgreSQL'
   FROM pg_operator o
   WHERE o.oprnamespace IN ('public'::regnamespace, 'pg_catalog'::regnamespace) AND o.oid >= ${FIRST_USER_OBJECT_ID}
     AND NOT EXISTS (SELECT FROM pg_operator b WHERE b.oprname = o.oprname AND b.oid < ${FIRST_USER_OBJECT_ID}
                     AND b.oprleft = o.oprleft AND b.oprright = o.oprright)
     AND EXISTS (SELECT FROM pg_operator b WHERE b.oprname = o.oprname AND b.oid < ${FIRST_USER_OBJECT_ID}
                 AND b.oprkind = o.oprkind AND ${takesThePlace('ARRAY[o.oprleft, o.oprright]', 'ARRAY[b.oprleft, b.oprright]')})`,

  `SELECT 'cast', format('%s to %s', k.castsource::regtype, k.casttarget::regtype), 'it was added'
   FROM pg_cast k WHERE k.oid >= ${FIRST_USER_OBJECT_ID} AND ${isAtHand('k.castsource')} AND (
     ${isAtHand('k.casttarget')} OR (k.castcontext = 'i' AND NOT EXISTS (
       SELECT FROM pg_depend d WHERE d.classid = 'pg_cast'::regclass AND d.objid = k.oid AND d.deptype = 'e')))`,

  `SELECT 'operator class', o.opcname, format('it was added, and orders %s', o.opcintype::regtype)
   FROM pg_opclass o JOIN pg_am m ON m.oid = o.opcmethod
   WHERE o.oid >= ${FIRST_USER_OBJECT_ID} AND o.opcdefault AND m.amname IN ('btree', 'hash') AND ${isAtHand('o.opcintype')}`,

  `SELECT 'operator family', f.opfname, 'something was added to it'
   FROM pg_opfamily f JOIN pg_am m ON m.oid = f.opfmethod
   WHERE f.oid < ${FIRST_USER_OBJECT_ID} AND m.amname IN ('btree', 'hash') AND (
     EXISTS (SELECT FROM pg_amop a WHERE a.amopfamily = f.oid AND a.oid >= ${FIRST_USER_OBJECT_ID}
             AND ${isAtHand('a.amoplefttype')} AND ${isAtHand('a.amoprighttype')})
     OR EXISTS (SELECT FROM pg_amproc a WHERE a.amprocfamily = f.oid AND a.oid >= ${FIRST_USER_OBJECT_ID}
             AND ${isAtHand('a.amproclefttype')} AND ${isAtHand('a.amprocrighttype')}))`,

  `SELECT 'relation', c.oid::regclass::text, 'it hides ours' FROM pg_class c
   WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relname = ANY($1::text[])
   UNION ALL
   SELECT 'type', t.oid::regtype::text, 'it hides ours' FROM pg_type t
   WHERE t.typnamespace = 'pg_catalog'::regnamespace AND t.typname = ANY($1::text[])`,
];
