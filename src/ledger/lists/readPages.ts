import { Prisma } from '../../generated/prisma/client.ts';
import type { AsOfInstant } from '../asOf/asOfInstant.ts';
import { listSpecs } from './listSpecs.ts';
import type { ListSpec } from './listSpec.ts';
import type { ListName } from './listSpecs.ts';
import { whereSql } from './whereSql.ts';
import type { Where } from './whereSql.ts';

/** Selects the rows of a list. */
export interface Selection {
  readonly list: ListName;
  /** The parent objects of the lists, all at once; absent for the list of everything. */
  readonly within?: { readonly parent: string; readonly ids: readonly string[] };
  readonly where?: Where;
  /** Words of a search, in the syntax of a web search. A text without any word finds nothing. */
  readonly search?: string;
  /** Only rows that count now (`ListSpec.current`). */
  readonly currentOnly?: boolean;
}

/** A place in an ordered list: the order key as PostgreSQL prints it, and the id. */
export interface Position {
  readonly key: string;
  readonly id: string;
}

export interface PageRequest extends Selection {
  readonly order: string;
  readonly descending: boolean;
  readonly limit: number;
  /** Counts from the end of the list instead of its beginning. */
  readonly fromEnd: boolean;
  readonly after?: Position;
  readonly before?: Position;
}

export interface Page {
  /** In the order of the list, at most `limit`. */
  readonly positions: readonly Position[];
  /** Whether there are rows beyond the page, in its direction. */
  readonly hasMore: boolean;
}

/**
 * The pages, in one statement for any number of parents, in the order of `within.ids`; one page if `within` is absent.
 */
export async function readPages(
  prisma: Prisma.TransactionClient,
  asOf: AsOfInstant,
  request: PageRequest,
): Promise<readonly Page[]> {
  const spec: ListSpec = listSpecs(asOf)[request.list];
  const current = spec.currentOfPage ?? spec.current;
  const order = spec.orders[request.order];
  if (!order) throw new Error(`the list ${request.list} has no order ${request.order}`);
  const reading = request.descending !== request.fromEnd ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const rows = await prisma.$queryRaw<{ parent: string | null; key: string; id: string }[]>`
    SELECT parent.id AS parent, row.key::text AS key, row.id
    FROM ${parentsSql(request)}
    CROSS JOIN LATERAL (
      SELECT ${spec.id} AS id, ${order.sql} AS key
      FROM ${spec.from}
      WHERE ${selectionSql(request, spec, current)} AND ${betweenSql(request, spec, order)}
      ORDER BY ${order.sql} ${reading}, ${spec.id} ${reading}
      LIMIT ${request.limit + 1}
    ) row
    ORDER BY parent.n, row.key ${reading}, row.id ${reading}`;
  return (request.within?.ids ?? [null]).map((parent) => {
    const found = rows.filter((row) => row.parent === parent);
    const positions = found.slice(0, request.limit).map(({ key, id }) => ({ key, id }));
    return {
      positions: request.fromEnd ? positions.reverse() : positions,
      hasMore: found.length > request.limit,
    };
  });
}

/** The number of rows in each parent's list, in the order of `within.ids`, in one statement. */
export async function countRows(
  prisma: Prisma.TransactionClient,
  asOf: AsOfInstant,
  selection: Selection,
): Promise<readonly number[]> {
  const spec: ListSpec = listSpecs(asOf)[selection.list];
  const rows = await prisma.$queryRaw<{ total: bigint }[]>`
    SELECT row.total
    FROM ${parentsSql(selection)}
    CROSS JOIN LATERAL (SELECT count(*) AS total FROM ${spec.from} WHERE ${selectionSql(selection, spec)}) row
    ORDER BY parent.n`;
  return rows.map((row) => Number(row.total));
}

function parentsSql({ within }: Selection): Prisma.Sql {
  const ids = within ? Prisma.sql`${[...within.ids]}::text[]` : Prisma.sql`ARRAY[NULL]::text[]`;
  return Prisma.sql`unnest(${ids}) WITH ORDINALITY AS parent(id, n)`;
}

function selectionSql(
  { within, where, search, currentOnly }: Selection,
  spec: ListSpec,
  current = spec.current,
): Prisma.Sql {
  const parts = [spec.there];
  if (within) {
    const belongs = spec.parents[within.parent];
    if (!belongs) throw new Error(`the list is not part of a ${within.parent}`);
    parts.push(belongs);
  }
  if (where) parts.push(whereSql(where, spec.fields));
  if (search !== undefined && spec.search) parts.push(spec.search(search));
  if (currentOnly && current) parts.push(current);
  return Prisma.join(parts, ' AND ');
}

function betweenSql(
  request: PageRequest,
  spec: ListSpec,
  order: { sql: Prisma.Sql; type: string },
): Prisma.Sql {
  const side = (position: Position, operator: '<' | '>'): Prisma.Sql => {
    const key = Prisma.sql`${position.key}${Prisma.raw(`::${order.type}`)}`;
    return Prisma.sql`(${order.sql}, ${spec.id}) ${Prisma.raw(operator)} (${key}, ${position.id})`;
  };
  const parts = [Prisma.sql`TRUE`];
  if (request.after) parts.push(side(request.after, request.descending ? '<' : '>'));
  if (request.before) parts.push(side(request.before, request.descending ? '>' : '<'));
  return Prisma.join(parts, ' AND ');
}
