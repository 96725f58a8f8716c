import pg from 'pg';
import type { Statement } from './recordStatements.ts';

/** Tables that grow with the ledger: none of them may be read from end to end. */
const GROWING: readonly string[] = [
  ...[
    'claim',
    'claim_state',
    'claim_key',
    'attribution',
    'agent',
    'article',
    'article_version',
    'article_head',
  ],
  ...[
    'answer',
    'question',
    'question_state',
    'suggestion',
    'version_state',
    'near_duplicate',
    'claim_link',
    'event_member',
    'event_state',
  ],
];

/** Indexes of few rows of a table: to read one from end to end is not to read the table. */
const OF_FEW_ROWS: readonly string[] = ['question_withdrawals'];

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Plans?: readonly Plan[];
}

/**
 * The growing tables that PostgreSQL would read from end to end for some statements, as "table: statement".
 * @param seqscan off: only if no index serves at all, which a small database shows as well as a large one
 * @param leastRows smaller tables are left out: reading a small one from end to end is often the cheapest way
 */
export async function scansOf(
  url: string,
  statements: readonly Statement[],
  seqscan: 'on' | 'off' = 'on',
  leastRows = 0,
): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`SET enable_seqscan = ${seqscan}`);
    const large = await client.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relname = ANY($1) AND reltuples >= $2`,
      [GROWING, leastRows === 0 ? -1 : leastRows],
    );
    const watched = new Set(large.rows.map(({ name }) => name));
    const found: string[] = [];
    for (const { text, values } of statements) {
      if (!/^\s*(SELECT|WITH|UPDATE|DELETE|INSERT)\b/i.test(text)) continue;
      const { rows } = await client.query<{ 'QUERY PLAN': readonly { readonly Plan: Plan }[] }>(
        `EXPLAIN (FORMAT JSON) ${text}`,
        [...values],
      );
      const tables = scanned(rows[0]?.['QUERY PLAN'][0]?.Plan).filter((table) => watched.has(table));
      found.push(...tables.map((table) => `${table}: ${text.replace(/\s+/g, ' ').slice(0, 160)}`));
    }
    return found;
  } finally {
    await client.end();
  }
}

/** The tables that a plan reads in whole; a page that walks along an index stops at its limit. */
function scanned(plan: Plan | undefined, limited = false): readonly string[] {
  if (!plan) return [];
  const type = plan['Node Type'];
  const parts = plan.Plans ?? [];
  const along = /^Index (?:Only )?Scan$/.test(type) && isWholeIndex(plan) && !limited;
  const mapped = type === 'Bitmap Heap Scan' && parts.some(isWholeMap);
  const whole = type === 'Seq Scan' || along || mapped;
  const inner = limited || type === 'Limit';
  return [...(whole ? [plan['Relation Name'] ?? ''] : []), ...parts.flatMap((part) => scanned(part, inner))];
}

/** An index that is read from end to end because no condition is put to it. */
const isWholeMap = (plan: Plan): boolean => plan['Node Type'] === 'Bitmap Index Scan' && isWholeIndex(plan);

const isWholeIndex = (plan: Plan): boolean =>
  plan['Index Cond'] === undefined && !OF_FEW_ROWS.includes(plan['Index Name'] ?? '');
